import Text

/// The period and state of a programme as rules ask about them.
extension Record<Programme> {
  /// The last day: the planned one, or that of the extension.
  var lastDay: CalendarDate? { self.extended?.newEnd ?? self.end }

  /// Whether both have agreed to the extension.
  var isExtensionAgreed: Bool {
    self.extended.map { $0.mentorOK == true && $0.menteeOK == true } ?? false
  }

  /// Whether the work goes on.
  var isRunning: Bool { self.status?.is("active", "extended") ?? false }

  var isCompleted: Bool { self.status?.is("completed") ?? false }

  /// Whether the programme is over, as planned or before its time (002 П1 7.1).
  var isOver: Bool { self.status?.is("completed", "terminated") ?? false }
}
