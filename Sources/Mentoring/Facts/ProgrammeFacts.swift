import Text

/// What has become of a programme, in the words lists are headed with.
package enum ProgrammeStage: String, CaseIterable, Sendable {
  case underWay = "Идут сейчас"
  case completed = "Завершены"
  case terminated = "Прекращены досрочно"
  case draft = "Черновики"
}

/// The state and period of a programme, as rules and pages ask about them.
extension Record<Programme> {
  /// Nil where the programme has no readable state.
  package var stage: ProgrammeStage? {
    guard let status = self.status else { return nil }
    if status.is("approved", "active", "extended") { return .underWay }
    if status.is("completed") { return .completed }
    if status.is("terminated") { return .terminated }
    return status.is("draft") ? .draft : nil
  }

  /// Whether the programme is agreed and not yet over: what pages call «идут сейчас».
  package var isUnderWay: Bool { stage == .underWay }

  /// Whether the work goes on: the programme is more than approved.
  var isRunning: Bool { self.status?.is("active", "extended") ?? false }

  var isCompleted: Bool { stage == .completed }

  /// Whether the programme is over, as planned or before its time (002 П1 7.1).
  var isOver: Bool { stage == .completed || stage == .terminated }

  /// The last day: the planned one, or that of the extension.
  var lastDay: CalendarDate? { self.extended?.newEnd ?? self.end }

  /// Whether both have agreed to the extension.
  var isExtensionAgreed: Bool {
    self.extended.map { $0.mentorOK == true && $0.menteeOK == true } ?? false
  }
}
