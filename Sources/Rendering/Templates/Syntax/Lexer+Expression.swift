import Diagnostics
import Text

/// The pieces between `{{` and `}}`: names, numbers, strings and signs.
extension Lexer {
  private static let signs = [
    "//", "**", "==", "!=", ">=", "<=", "+", "-", "*", "/", "%", "~", "(", ")", "[", "]", "{", "}",
    ">", "<", "=", ".", ":", "|", ",",
  ]

  /// Adds one token; `depth` counts the brackets that are open.
  mutating func lexPiece(_ depth: inout Int) throws(TemplateFailure) {
    let start = offset
    let byte = bytes[offset]
    let kind: Token.Kind
    switch byte {
    case 0x30...0x39: kind = try lexNumber()
    case 0x22, 0x27: kind = .string(try lexString(byte))
    case _ where Lexer.isNamePart(byte): kind = .name(lexName())
    default: kind = .symbol(try lexSign(&depth))
    }
    tokens.append(Token(kind: kind, place: Place(start, offset)))
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80
  }

  private mutating func lexName() -> String {
    let start = offset
    while let byte = byte(at: offset), Lexer.isNamePart(byte) { offset += 1 }
    return file.text(start..<offset)
  }

  private mutating func lexSign(_ depth: inout Int) throws(TemplateFailure) -> String {
    guard let sign = Lexer.signs.first(where: { matches($0, at: offset) }) else {
      let character = String(file.text(offset..<min(offset + 4, bytes.count)).prefix(1))
      throw .strangeSign(character, at: SourceRange(file: file, offset..<offset + 1))
    }
    if "([{".contains(sign) { depth += 1 }
    if ")]}".contains(sign) { depth = max(0, depth - 1) }
    offset += sign.utf8.count
    return sign
  }

  /// A number; behind a point only its digits, so that `row.0.1` is two steps.
  private mutating func lexNumber() throws(TemplateFailure) -> Token.Kind {
    let start = offset
    skipDigits()
    var isDouble = false
    if tokens.last?.kind != .symbol(".") {
      if byte(at: offset) == 0x2E, let next = byte(at: offset + 1), next.isASCIIDigit {
        isDouble = true
        offset += 1
        skipDigits()
      }
      if skipExponent() { isDouble = true }
    }
    let text = file.text(start..<offset).filter { $0 != "_" }
    if isDouble, let value = Double(text) { return .double(value) }
    if !isDouble, let value = Int(text) { return .int(value) }
    throw .badNumber(text, at: SourceRange(file: file, start..<offset))
  }

  private mutating func skipDigits() {
    while let byte = byte(at: offset), byte.isASCIIDigit || byte == 0x5F { offset += 1 }
  }

  private mutating func skipExponent() -> Bool {
    guard let mark = byte(at: offset), mark | 0x20 == 0x65 else { return false }
    var digits = offset + 1
    if let sign = byte(at: digits), sign == 0x2B || sign == 0x2D { digits += 1 }
    guard let digit = byte(at: digits), digit.isASCIIDigit else { return false }
    offset = digits
    skipDigits()
    return true
  }
}

// MARK: Strings

extension Lexer {
  private mutating func lexString(_ quote: UInt8) throws(TemplateFailure) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = byte(at: offset), byte != quote {
      offset += 1
      if byte == 0x5C, offset < bytes.count {
        text += unescape()
      } else {
        text.append(byte)
      }
    }
    guard offset < bytes.count else {
      throw .unclosedString(at: SourceRange(file: file, start..<start + 1))
    }
    offset += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// What the escape after a backslash stands for; an unknown one stands for itself.
  private mutating func unescape() -> [UInt8] {
    let mark = bytes[offset]
    offset += 1
    switch mark {
    case 0x6E: return [0x0A]
    case 0x74: return [0x09]
    case 0x72: return [0x0D]
    case 0x5C, 0x22, 0x27: return [mark]
    case 0x0A: return []
    case 0x78: return hexadecimal(2, mark)
    case 0x75: return hexadecimal(4, mark)
    case 0x55: return hexadecimal(8, mark)
    default: return [0x5C, mark]
    }
  }

  private mutating func hexadecimal(_ digits: Int, _ mark: UInt8) -> [UInt8] {
    let text = file.text(offset..<offset + digits)
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return [0x5C, mark] }
    offset += digits
    return Array(String(Character(scalar)).utf8)
  }
}

extension TemplateFailure {
  fileprivate static func strangeSign(
    _ sign: String, at range: SourceRange
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.syntax, "Знака «\(sign)» нет в языке шаблонов", at: range)
  }

  fileprivate static func badNumber(_ text: String, at range: SourceRange) -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.syntax, "Число «\(text)» слишком велико", at: range)
  }

  fileprivate static func unclosedString(at range: SourceRange) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.syntax, "Кавычка строки не закрыта",
      help: "Закройте строку той же кавычкой, которой она открыта.", at: range)
  }
}
