import Foundation
import Mentoring
import TestSupport
import Text

/// Values of every type, each unlike all others.
struct CanaryValues {
  private(set) var count = 0
  private(set) var files: [String: [UInt8]] = [:]

  mutating func next() { count += 1 }

  /// A word that is part of no other.
  var word: String {
    let syllables = ["ба", "во", "гу", "де", "жи", "зо", "ла", "мо", "ну", "ре"]
    return "Ку"
      + String(1000 + count).compactMap(\.wholeNumberValue).map { syllables[$0] }.joined()
  }

  /// A day far from today, in another month and year than its neighbours.
  func date(isLate: Bool) -> CalendarDate {
    let year = isLate ? 2031 + count % 50 : 2006 + count % 19
    let first = CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(dayNumber: 0)
    return first.adding(days: count % 365)
  }

  func iso(_ day: CalendarDate) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day.year)-\(two(day.month))-\(two(day.day))"
  }

  func number(in range: ClosedRange<Int>) -> Int {
    if range.upperBound > 10_000 { return 20_000 + count }
    if range.contains(2090) { return 2000 + count % 99 }
    return range.lowerBound + 11 + count % (range.upperBound - range.lowerBound - 12)
  }

  /// A line of text, and what of it is looked for: an address stands on pages as a link.
  mutating func text(
    _ format: FieldType.TextFormat, isPicture: Bool
  ) -> (written: String, needle: String, isLink: Bool) {
    switch format {
    case .line, .name: return (word, word, false)
    case .slug: return ("slug-\(count)", "slug-\(count)", false)
    case .url: return ("https://n\(count).example/", "n\(count).example", true)
    case .email: return ("n\(count)@kanareyki.example", "n\(count)@kanareyki.example", false)
    case .phone:
      let phone = "+7 (8442) 0\(count / 100 % 10)-\(10 + count % 100 / 10)-\(10 + count % 90)"
      return (phone, phone, false)
    case .inn: return ("7707083893", "7707083893", false)
    case .file:
      let path = "files/n\(count)." + (isPicture ? "png" : "pdf")
      files[path] =
        isPicture
        ? SamplePNG(40, 40, shade: UInt8(count % 200)).bytes : SamplePDF("Н\(count)").bytes
      return (path, "n\(count).", true)
    }
  }
}
