import Text

/// Markup turned back into plain text: tags and comments go, references become characters.
enum PlainText {
  static func of(_ html: String) -> String {
    let kept = withoutTags(withoutComments(Array(html.utf8)))
    let words = String(decoding: kept, as: UTF8.self).unicodeScalars
      .split(whereSeparator: \.isTemplateSpace).map { String($0) }
    return unescaped(words.joined(separator: " "))
  }

  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    cut(bytes, from: Array("<!--".utf8), to: Array("-->".utf8))
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    cut(bytes, from: [0x3C], to: [0x3E])
  }

  /// The bytes without what stands between two marks; a mark that is not closed stays.
  private static func cut(_ bytes: [UInt8], from start: [UInt8], to end: [UInt8]) -> [UInt8] {
    let closings = ByteSearch.offsets(of: end, in: bytes, limit: .max)
    var result: [UInt8] = []
    var closing = 0
    var index = 0
    while index < bytes.count {
      while closing < closings.count, closings[closing] < index { closing += 1 }
      if closing < closings.count, bytes[index...].starts(with: start) {
        index = closings[closing] + end.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "laquo": "«", "raquo": "»", "mdash": "—", "ndash": "–", "hellip": "…", "shy": "\u{AD}",
    "bdquo": "„", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "copy": "©",
    "times": "×", "minus": "−", "deg": "°", "sect": "§", "numero": "№", "rarr": "→", "larr": "←",
  ]

  /// Replaces references whose names are known, and all numeric ones.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      if rest.dropFirst(name.count + 1).first == ";", let character = character(String(name)) {
        result += character
        rest = rest.dropFirst(name.count + 2)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
