import Diagnostics
import Mentoring

/// Searches finished pages for private values, whatever way they could have come there.
///
/// Texts are compared as runs of words: tags, case, ё and е, kinds of spaces and quotation marks do
/// not count. Of a long text every run of five words is looked for; of a text with fewer than seven
/// letters or digits, nothing, since years and counts stand on every page.
struct LeakSearch: Sendable {
  private let values: [PrivateValues.Value]
  /// The runs of words to be found, by their first word.
  private let runs: [UInt64: [Run]]
  /// A bit for each first word, so that most words cost one look.
  private let sieve: [UInt64]

  private struct Run: Sendable {
    let words: [UInt64]
    let value: Int
  }

  private static let window = 5
  private static let shortest = 7
  private static let sieveBits = 1 << 16

  init(_ secrets: PrivateValues) {
    values = secrets.all
    var runs: [UInt64: [Run]] = [:]
    for (index, value) in values.enumerated() {
      for words in Self.runs(of: value.text) {
        runs[words[0], default: []].append(Run(words: words, value: index))
      }
    }
    var sieve = [UInt64](repeating: 0, count: Self.sieveBits / 64)
    for word in runs.keys { sieve[Self.cell(word)] |= Self.bit(word) }
    self.runs = runs
    self.sieve = sieve
  }

  /// Reports every secret that stands on a page.
  func search(_ page: [UInt8], page path: String, into report: inout Report) {
    guard !runs.isEmpty else { return }
    let words = WordHashes.of(page)
    for index in words.indices where sieve[Self.cell(words[index])] & Self.bit(words[index]) != 0 {
      for run in runs[words[index]] ?? [] where words[index...].starts(with: run.words) {
        report.add(.leak(values[run.value], on: path))
      }
    }
  }
}

extension LeakSearch {
  private static func runs(of text: String) -> [[UInt64]] {
    let bytes = Array(text.utf8)
    guard text.count(where: { $0.isLetter || $0.isNumber }) >= shortest else { return [] }
    let words = WordHashes.of(bytes)
    let whole =
      words.count > window
      ? (0...words.count - window).map { Array(words[$0..<$0 + window]) } : [words]
    return whole.filter { !$0.isEmpty } + phones(in: text)
  }

  /// A telephone number as one word, with +7, with 8 and without either, and as the usual groups.
  private static func phones(in text: String) -> [[UInt64]] {
    let digits = text.filter(\.isWholeNumber)
    guard (10...11).contains(digits.count), !text.contains(where: \.isLetter) else { return [] }
    let own = digits.suffix(10)
    let joined = ["7", "8", ""].map { WordHashes.of(Array(($0 + own).utf8)) }
    let groups = [
      own.prefix(3), own.dropFirst(3).prefix(3), own.dropFirst(6).prefix(2), own.suffix(2),
    ]
    return joined + [WordHashes.of(Array(groups.joined(separator: " ").utf8))]
  }

  private static func cell(_ word: UInt64) -> Int { Int(word >> 6) & (sieveBits / 64 - 1) }
  private static func bit(_ word: UInt64) -> UInt64 { 1 << (word & 63) }
}

extension Diagnostic {
  /// A name that stands where nobody's consent opens it, found in the source.
  static func spilled(_ spill: PrivateValues.Spill) -> Diagnostic {
    let person = spill.value
    return Diagnostic(
      SiteDiagnostics.leak, "В тексте стоят закрытые сведения: \(person.label)", at: spill.range,
      notes: [.init("чьи сведения", at: person.place.range(in: person.record.file))])
  }

  fileprivate static func leak(_ value: PrivateValues.Value, on page: String) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.leak, "На странице «\(page)» стоят закрытые сведения: \(value.label)",
      at: value.place.range(in: value.record.file))
  }
}
