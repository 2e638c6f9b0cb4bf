/// XML that is being written: tags as they are given, texts and values with their signs escaped.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// A whole document.
  static func document(_ root: String) -> [UInt8] { Array((head + root).utf8) }

  mutating func add(_ tags: String) { bytes += Array(tags.utf8) }

  /// The text of a cell or note, where `_x000D_` stands for a sign that XML cannot hold (ECMA-376,
  /// 22.4.2.4).
  mutating func add(text: String) { bytes += Array(Self.escaped(text).utf8) }

  /// The text between tags.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\n", "\t": result.append(scalar)
      case "_" where isEscape(text.unicodeScalars[index...]):
        result += "_x005F_".unicodeScalars
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result += "_x\(zeros)\(digits)_".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The value of an attribute, to stand in double quotes.
  static func quoted(_ text: String) -> String {
    var result = ""
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text begins with what would be read as an escape.
  private static func isEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let start = Array(text.prefix(7))
    return start.count == 7 && start[1] == "x" && start[6] == "_"
      && start[2...5].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
