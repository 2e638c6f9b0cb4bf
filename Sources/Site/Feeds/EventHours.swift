/// The hours of an event read from its text: «14:00–15:30», «с 9.30 до 11.00», «14:00».
///
/// They are the clock of the place where the event is; a text without a clear time gives none.
struct EventHours: Equatable {
  struct Clock: Equatable, Comparable {
    let hour: Int
    let minute: Int

    static func < (left: Clock, right: Clock) -> Bool {
      (left.hour, left.minute) < (right.hour, right.minute)
    }

    /// «1400» with the given mark between hours and minutes.
    func text(_ mark: String) -> String { Self.two(hour) + mark + Self.two(minute) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  }

  let start: Clock
  /// Absent where the text names no later time.
  let end: Clock?

  init?(_ text: String?) {
    let clocks = Self.clocks(in: text ?? "")
    guard let first = clocks.first else { return nil }
    start = first
    end = clocks.count == 2 && clocks[1] > first ? clocks[1] : nil
  }

  private static func clocks(in text: String) -> [Clock] {
    let words = text.split { !$0.isWholeNumber && $0 != ":" && $0 != "." }
    return words.compactMap { word in
      let parts = word.split { $0 == ":" || $0 == "." }
      guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]),
        let minute = Int(parts[1]), 0..<24 ~= hour, 0..<60 ~= minute
      else { return nil }
      return Clock(hour: hour, minute: minute)
    }
  }
}
