/// Time since it was made, by a clock that never goes back.
struct Stopwatch {
  private let start = ContinuousClock.now

  var seconds: String {
    let parts = start.duration(to: .now).components
    return Self.words(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }

  /// Seconds with two digits and a comma.
  static func words(_ seconds: Double) -> String {
    let hundredths = Int(seconds * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }
}
