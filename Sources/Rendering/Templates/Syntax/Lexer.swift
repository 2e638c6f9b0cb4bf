import Diagnostics
import Text

/// Cuts a template into tokens; whitespace control, comments and `raw` end here.
struct Lexer {
  let file: SourceFile
  var offset = 0
  var tokens: [Token] = []
  /// Whether the tag before asked to drop the whitespace after it.
  var dropsLeading = false

  var bytes: [UInt8] { file.bytes }

  static func tokens(of file: SourceFile) throws(TemplateFailure) -> [Token] {
    var lexer = Lexer(file: file)
    try lexer.run()
    return lexer.tokens
  }

  private mutating func run() throws(TemplateFailure) {
    while offset < bytes.count {
      let opening = nextOpening(from: offset)
      let start = opening ?? bytes.count
      addText(offset..<start, dropsTrailing: opening.map { byte(at: $0 + 2) == 0x2D } ?? false)
      guard let opening else { break }
      try lexOpening(at: opening)
    }
    tokens.append(Token(kind: .end, place: Place(bytes.count, bytes.count)))
  }

  private mutating func lexOpening(at start: Int) throws(TemplateFailure) {
    offset = start + 2
    if let mark = byte(at: offset), mark == 0x2D || mark == 0x2B { offset += 1 }
    switch byte(at: start + 1) {
    case 0x23: try skipComment(from: start)
    case 0x7B: try lexTag(from: start, .printStart, .printEnd, closing: "}}")
    default:
      if skipWord("raw", closing: true) {
        try lexRaw(from: start)
      } else {
        try lexTag(from: start, .tagStart, .tagEnd, closing: "%}")
      }
    }
  }
}

extension Lexer {
  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  func matches(_ text: String, at index: Int) -> Bool {
    let wanted = text.utf8
    return index + wanted.count <= bytes.count
      && bytes[index..<index + wanted.count].elementsEqual(wanted)
  }

  /// The next `{{`, `{%` or `{#`.
  private func nextOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      let next = bytes[index + 1]
      if bytes[index] == 0x7B, next == 0x7B || next == 0x25 || next == 0x23 { return index }
      index += 1
    }
    return nil
  }

  private mutating func skipComment(from start: Int) throws(TemplateFailure) {
    var index = start + 2
    while index < bytes.count, !matches("#}", at: index) { index += 1 }
    guard index < bytes.count else { throw .unclosed("{#", "#}", at: place(start, start + 2)) }
    dropsLeading = index > start + 2 && bytes[index - 1] == 0x2D
    offset = index + 2
  }

  private func place(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start..<end)
  }

  private mutating func lexTag(
    from start: Int, _ opening: Token.Kind, _ end: Token.Kind, closing: String
  ) throws(TemplateFailure) {
    tokens.append(Token(kind: opening, place: Place(start, offset)))
    var depth = 0
    while true {
      skipSpace()
      guard offset < bytes.count else {
        throw .unclosed(closing == "}}" ? "{{" : "{%", closing, at: place(start, start + 2))
      }
      if depth == 0, let length = closingLength(closing) {
        dropsLeading = bytes[offset] == 0x2D
        tokens.append(Token(kind: end, place: Place(offset, offset + length)))
        offset += length
        return
      }
      try lexPiece(&depth)
    }
  }

  /// The length of the tag's end with its whitespace mark, when it stands here.
  private func closingLength(_ closing: String) -> Int? {
    if matches(closing, at: offset) { return 2 }
    let mark = bytes[offset]
    return (mark == 0x2D || mark == 0x2B) && matches(closing, at: offset + 1) ? 3 : nil
  }

  mutating func skipSpace() {
    while let byte = byte(at: offset), byte.isWhiteSpace { offset += 1 }
  }
}

// MARK: Text

extension Lexer {
  /// Adds a run of text with the newlines made one and the whitespace at its ends dropped.
  private mutating func addText(_ range: Range<Int>, dropsTrailing: Bool) {
    var text = file.text(range)
    if text.utf8.contains(0x0D) { text = withPlainNewlines(text) }
    if range.upperBound == bytes.count, text.hasSuffix("\n") { text.removeLast() }
    var scalars = Substring(text).unicodeScalars
    if dropsLeading { scalars = scalars.drop(while: \.isTemplateSpace) }
    if dropsTrailing { while scalars.last?.isTemplateSpace == true { scalars.removeLast() } }
    dropsLeading = false
    guard !scalars.isEmpty else { return }
    tokens.append(
      Token(
        kind: .text(Array(Substring(scalars).utf8)),
        place: Place(range.lowerBound, range.upperBound)))
  }

  private func withPlainNewlines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar != "\n" || !afterReturn {
        result.append(scalar == "\r" ? "\n" : scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Steps over `word` and, with `closing`, over the tag's end; stays when something else stands.
  private mutating func skipWord(_ word: String, closing: Bool) -> Bool {
    let start = offset
    skipSpace()
    guard matches(word, at: offset) else {
      offset = start
      return false
    }
    offset += word.utf8.count
    skipSpace()
    guard offset < bytes.count, let length = closingLength("%}") else {
      offset = start
      return false
    }
    dropsLeading = bytes[offset] == 0x2D
    offset += length
    return true
  }

  private mutating func lexRaw(from start: Int) throws(TemplateFailure) {
    let begin = offset
    let drops = dropsLeading
    var index = offset
    while index < bytes.count {
      guard matches("{%", at: index) else {
        index += 1
        continue
      }
      offset = index + 2
      let dropsTrailing = byte(at: offset) == 0x2D
      if dropsTrailing || byte(at: offset) == 0x2B { offset += 1 }
      if skipWord("endraw", closing: true) {
        let dropsAfter = dropsLeading
        dropsLeading = drops
        addText(begin..<index, dropsTrailing: dropsTrailing)
        dropsLeading = dropsAfter
        return
      }
      index += 2
    }
    throw .unclosed("{% raw %}", "{% endraw %}", at: place(start, begin))
  }
}

extension Unicode.Scalar {
  /// What Python's `str.strip` takes away.
  var isTemplateSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}

extension TemplateFailure {
  fileprivate static func unclosed(
    _ opening: String, _ closing: String, at range: SourceRange
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.syntax, "«\(opening)» не закрыто", help: "Допишите «\(closing)».",
      at: range)
  }
}
