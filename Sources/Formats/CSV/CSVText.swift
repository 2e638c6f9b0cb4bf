import Text

/// The text within a cell of CSV.
enum CSVText {
  static let quote = UInt8(ascii: "\"")

  /// The text without its quotes.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard range.count >= 2, bytes[range.lowerBound] == quote else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    guard inner.contains(quote) else { return String(decoding: inner, as: UTF8.self) }
    return String(decoding: unescaped(inner), as: UTF8.self)
  }

  /// Whether nothing but spaces stands there, and quotes where they only mark a cell.
  static func isBlank(_ bytes: [UInt8], _ range: Range<Int>, quoted: Bool) -> Bool {
    bytes[range].allSatisfy { $0.isWhiteSpace || quoted && $0 == quote }
  }

  private static func unescaped(_ inner: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var isSecond = false
    for byte in inner {
      isSecond = byte == quote && !isSecond
      if !isSecond { text.append(byte) }
    }
    return text
  }
}
