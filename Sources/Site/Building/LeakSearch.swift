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

/// The words of a text as numbers: equal words have equal numbers, whatever their case.
enum WordHashes {
  /// FNV-1a over the folded bytes of each word; character references part words like spaces.
  static func of(_ text: [UInt8]) -> [UInt64] {
    let bytes = text.span
    var words: [UInt64] = []
    words.reserveCapacity(bytes.count / 6)
    var hash = empty
    var index = 0
    while index < bytes.count {
      let byte = bytes[unchecked: index]
      if byte < 0x80 {
        if let folded = fold(byte) {
          hash = mix(hash, folded)
        } else {
          close(&hash, &words)
          if byte == 0x26 { index = endOfReference(bytes, index) }
        }
        index += 1
      } else {
        index += take(bytes, index, &hash, &words)
      }
    }
    close(&hash, &words)
    return words
  }

  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func close(_ hash: inout UInt64, _ words: inout [UInt64]) {
    guard hash != empty else { return }
    words.append(hash)
    hash = empty
  }

  private static func fold(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte + 0x20
    default: nil
    }
  }

  /// Takes a code point of more than one byte: Cyrillic letters in lower case with ё as е, a soft
  /// hyphen not at all, spaces and marks as the end of a word.
  @inline(__always)
  private static func take(
    _ bytes: Span<UInt8>, _ index: Int, _ hash: inout UInt64, _ words: inout [UInt64]
  ) -> Int {
    let length = bytes[index] < 0xE0 ? 2 : (bytes[index] < 0xF0 ? 3 : 4)
    guard index + length <= bytes.count else { return bytes.count - index }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0xAD): break
    case (0xC2, _), (0xE2, _): close(&hash, &words)
    case (0xD0, 0x81), (0xD1, 0x91): hash = mix(mix(hash, 0xD0), 0xB5)
    case (0xD0, 0x90...0x9F): hash = mix(mix(hash, 0xD0), bytes[index + 1] + 0x20)
    case (0xD0, 0xA0...0xAF): hash = mix(mix(hash, 0xD1), bytes[index + 1] - 0x20)
    default: for offset in index..<index + length { hash = mix(hash, bytes[offset]) }
    }
    return length
  }

  /// The last byte of a character reference such as `&#34;`, or the ampersand when there is none.
  private static func endOfReference(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < min(bytes.count, start + 9) {
      if bytes[index] == 0x3B { return index }
      guard fold(bytes[index]) != nil || bytes[index] == 0x23 else { return start }
      index += 1
    }
    return start
  }
}

extension Diagnostic {
  fileprivate static func leak(_ value: PrivateValues.Value, on page: String) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.leak, "На странице «\(page)» стоят закрытые сведения: \(value.label)",
      at: value.place.range(in: value.record.file))
  }
}
