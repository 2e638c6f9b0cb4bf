import Text

/// Several values in one cell.
///
/// They are parted by `|` or line breaks, or else by `;`. A cell that begins with a line break has a
/// value on each line, whatever signs stand in it: so any texts can be listed.
enum ListCell {
  static func joined(_ values: [String]) -> String {
    let isPlain = values.allSatisfy { value in !value.utf8.contains { $0 == bar || $0 == semicolon }
    }
    return isPlain ? values.joined(separator: "; ") : values.map { "\n" + $0 }.joined()
  }

  /// The values of a cell, without the spaces around them.
  ///
  /// - Parameter isText: Whether the values are texts, in which any sign may stand.
  static func parts(_ text: String, isText: Bool) -> [String] {
    let bytes = text.utf8
    let parts: [Substring.UTF8View]
    if isText, bytes.first?.isLineEnd ?? false {
      parts = bytes.split(whereSeparator: \.isLineEnd)
    } else {
      let strong = bytes.split { $0 == bar || $0.isLineEnd }
      parts = strong.count > 1 ? strong : bytes.split(separator: semicolon)
    }
    return parts.map { Substring($0) }
      .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
      .map { String($0).trimmed { " \t\n\r".unicodeScalars.contains($0) } }
  }

  private static let bar = UInt8(ascii: "|")
  private static let semicolon = UInt8(ascii: ";")
}
