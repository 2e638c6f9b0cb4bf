import Diagnostics
import Mentoring

/// Searches finished pages for private values, whatever way they could have come there.
///
/// Texts are compared as runs of words: tags, case, ё and е, kinds of spaces and quotation marks do
/// not count. Of a long text every run of five words is looked for; of a number with few digits,
/// nothing, since years and counts stand on every page.
struct LeakSearch: Sendable {
  private let values: [PrivateValues.Value]
  /// The secrets by the hash of their first words; the words themselves decide.
  private let starts: [String: [(words: [String], value: Int)]]

  private static let window = 5

  init(_ secrets: PrivateValues) {
    values = secrets.all
    var starts: [String: [(words: [String], value: Int)]] = [:]
    for (index, value) in values.enumerated() {
      for words in Self.runs(of: value.text) {
        starts[words[0], default: []].append((words, index))
      }
    }
    self.starts = starts
  }

  /// Reports every secret that stands on a page.
  func search(_ page: [UInt8], page path: String, into report: inout Report) {
    guard !starts.isEmpty else { return }
    let words = Self.words(of: page)
    for index in words.indices {
      for run in starts[words[index]] ?? [] where words[index...].starts(with: run.words) {
        report.add(.leak(values[run.value], on: path))
      }
    }
  }
}

extension LeakSearch {
  private static func runs(of text: String) -> [[String]] {
    let words = words(of: Array(text.utf8))
    guard words.reduce(0, { $0 + $1.utf8.count }) >= 7 else { return [] }
    guard words.count > window else { return [words] }
    return (0...words.count - window).map { Array(words[$0..<$0 + window]) }
  }

  /// The words of a page outside its tags: letters, digits, and what joins them in an address.
  private static func words(of page: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func flush() {
      guard !word.isEmpty else { return }
      words.append(folded(word))
      word.removeAll(keepingCapacity: true)
    }
    for byte in page {
      if isWord(byte) { word.append(byte) } else { flush() }
    }
    flush()
    return words
  }

  /// Letters of ASCII and Cyrillic, digits; everything else parts words, a no-break space too.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0xD0 || byte == 0xD1 || (0x80...0xBF).contains(byte)
  }

  private static func folded(_ word: [UInt8]) -> String {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.utf8.contains(0xD1) ? String(text.map { $0 == "ё" ? "е" : $0 }) : text
  }
}

extension Diagnostic {
  fileprivate static func leak(_ value: PrivateValues.Value, on page: String) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.leak, "На странице «\(page)» стоят закрытые сведения: \(value.label)",
      at: value.place.range(in: value.record.file))
  }
}
