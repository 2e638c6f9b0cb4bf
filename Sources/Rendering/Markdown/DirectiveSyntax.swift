import Diagnostics
import Text

/// Reads a directive's line: `::name[label](target){name=value "a value" flag}`.
struct DirectiveSyntax {
  /// Where a line stopped making sense, and what was expected there.
  struct Fault: Error {
    var offset: Int
    var message: String
  }

  /// A stretch of the line.
  typealias Piece = (text: String, range: Range<Int>)

  /// A parameter as written; a value without a name has none.
  struct Parameter {
    var name: Piece?
    var value: Piece?
    var range: Range<Int>
  }

  private(set) var name: Piece = ("", 0..<0)
  private(set) var label: Piece?
  private(set) var target: Piece?
  private(set) var parameters: [Parameter] = []

  private let text: UnsafeBufferPointer<UInt8>
  private var at: Int
  private let end: Int

  /// Whether a line begins like a directive.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    line.count > 2 && text[line.lowerBound] == 0x3A && text[line.lowerBound + 1] == 0x3A
      && (text[line.lowerBound + 2].isASCIILetter || text[line.lowerBound + 2] >= 0xC3)
  }

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Fault) {
    self.text = text
    at = line.lowerBound + 2
    end = line.upperBound
    name = word()
    label = try bracketed(0x5B, 0x5D, "]")
    target = try bracketed(0x28, 0x29, ")")
    try readParameters()
    skipBlanks()
    guard at == end else {
      throw Fault(offset: at, message: "После директивы в строке ничего не пишут")
    }
  }
}

extension DirectiveSyntax {
  private mutating func word() -> Piece {
    let start = at
    while at < end, isWordByte(text[at]) { at += 1 }
    return (string(start..<at), start..<at)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x5F || byte >= 0x80
  }

  private mutating func bracketed(
    _ open: UInt8, _ close: UInt8, _ sign: String
  ) throws(Fault) -> Piece? {
    guard at < end, text[at] == open else { return nil }
    let start = at + 1
    var depth = 0
    while at < end {
      if text[at] == open { depth += 1 } else if text[at] == close { depth -= 1 }
      if depth == 0 { break }
      at += 1
    }
    guard at < end else {
      throw Fault(offset: start - 1, message: "Скобка не закрыта: нужна «\(sign)»")
    }
    at += 1
    let inner = trimmed(text, start..<(at - 1))
    return (string(inner), inner)
  }

  private mutating func readParameters() throws(Fault) {
    guard at < end, text[at] == 0x7B else { return }
    let open = at
    at += 1
    while true {
      skipBlanks()
      guard at < end else {
        throw Fault(offset: open, message: "Скобка не закрыта: нужна «}»")
      }
      if text[at] == 0x7D { break }
      parameters.append(try parameter())
    }
    at += 1
  }

  private mutating func parameter() throws(Fault) -> Parameter {
    let start = at
    if isQuote(at) { return Parameter(value: try quoted(), range: start..<at) }
    let first = bare()
    guard at < end, text[at] == 0x3D else {
      if first.range.isEmpty {
        throw Fault(offset: at, message: "Здесь ждут имя параметра или «}»")
      }
      return Parameter(value: first, range: start..<at)
    }
    at += 1
    let value = isQuote(at) ? try quoted() : bare()
    return Parameter(name: first, value: value, range: start..<at)
  }

  /// Everything up to a space, `=` or `}`.
  private mutating func bare() -> Piece {
    let start = at
    while at < end, !text[at].isBlank, text[at] != 0x7D, text[at] != 0x3D { at += 1 }
    return (string(start..<at), start..<at)
  }

  private func isQuote(_ at: Int) -> Bool {
    at < end && (text[at] == 0x22 || (text[at] == 0xC2 && text[at + 1] == 0xAB))
  }

  /// A value in "…" or «…».
  private mutating func quoted() throws(Fault) -> Piece {
    let open = at
    let isGuillemet = text[at] == 0xC2
    at += isGuillemet ? 2 : 1
    let start = at
    while at < end, isGuillemet ? !(text[at] == 0xC2 && text[at + 1] == 0xBB) : text[at] != 0x22 {
      at += 1
    }
    guard at < end else {
      throw Fault(offset: open, message: "Кавычка не закрыта")
    }
    let range = start..<at
    at += isGuillemet ? 2 : 1
    return (string(range), range)
  }

  private mutating func skipBlanks() { at = skipSpaces(text, at, end) }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
