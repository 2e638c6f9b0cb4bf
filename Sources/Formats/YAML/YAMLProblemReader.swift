import Diagnostics
import Text

/// Turns a problem of libyaml into words for the person who wrote the file.
///
/// libyaml tells little, in English; what stands at its two places tells the rest.
struct YAMLProblemReader {
  private let problem: YAMLProblem
  private let file: SourceFile
  private let part: Range<Int>
  /// The text in quotes that was read right before.
  private let quoted: Place?

  init(
    _ problem: YAMLProblem, _ file: SourceFile, _ part: Range<Int>, behind quoted: Place? = nil
  ) {
    self.problem = problem
    self.file = file
    self.part = part
    self.quoted = quoted
  }

  func diagnostic() -> Diagnostic {
    ofSwallowedLines() ?? ofCutName() ?? byContext() ?? byMessage() ?? .otherYAML(here)
  }

  /// A quote that was never closed and ended at the next one, lines below: what stands between them
  /// looks like fields.
  private func ofSwallowedLines() -> Diagnostic? {
    guard let quoted, Int(quoted.end) <= problem.offset else { return nil }
    let gap = file.text(Int(quoted.end)..<problem.offset)
    let lines = file.text(quoted.offsets).split(separator: "\n").dropFirst()
    guard gap.allSatisfy({ $0 == " " || $0 == "\t" }), lines.contains(where: Self.looksLikeField)
    else { return nil }
    return .openQuote(character(at: Int(quoted.start)))
  }

  private static func looksLikeField(_ line: Substring) -> Bool {
    let text = line.drop { " -{\t".contains($0) }
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
    let after = text.index(after: colon)
    return text[..<colon].allSatisfy { $0.isLetter || $0.isNumber || " _-".contains($0) }
      && (after == text.endIndex || text[after] == " ")
  }

  private func byContext() -> Diagnostic? {
    let context = problem.context
    if context.hasSuffix("quoted scalar") { return ofQuotes() }
    if context.hasSuffix("block scalar") { return .blockScalar(beginning) }
    if context.hasSuffix("directive") { return .directive(beginning) }
    if context.hasSuffix("tag") || problem.message == "found undefined tag handle" {
      return .unknownTag(word(at: beginning.offsets.lowerBound), beginning)
    }
    if context.hasSuffix("anchor") || context.hasSuffix("alias") { return ofAnchor() }
    if context.contains("parsing a flow") { return ofBrackets() }
    return nil
  }

  /// A bracket that nothing closes up to the end is told where it was opened.
  private func ofBrackets() -> Diagnostic {
    problem.offset >= part.upperBound
      ? .openBracket(beginning) : .brackets(here, opened: beginning)
  }

  /// A name in other letters than Latin ones, or a sign of emphasis that begins a text.
  private func ofAnchor() -> Diagnostic {
    let start = beginning.offsets.lowerBound
    let name = word(at: start)
    guard let first = name.dropFirst().first, first.isLetter || first.isNumber || !first.isASCII
    else {
      return .specialStart(text(beginning), beginning)
    }
    return .anchorName(SourceRange(file: file, start..<start + name.utf8.count))
  }

  /// A sign that libyaml takes for the end of an anchor's name, and that begins nothing.
  private func ofCutName() -> Diagnostic? {
    var start = problem.offset
    while start > part.lowerBound, file.bytes[start - 1] > 0x20,
      !"[]{},".utf8.contains(file.bytes[start - 1])
    {
      start -= 1
    }
    let word = file.text(start..<problem.offset)
    guard let sign = word.first, sign == "&" || sign == "*", let first = word.dropFirst().first,
      first.isLetter || first.isNumber
    else { return nil }
    return .anchorName(
      SourceRange(file: file, start..<start + self.word(at: start).utf8.count))
  }

  private func byMessage() -> Diagnostic? {
    switch problem.message {
    case "found character that cannot start any token",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return byte == 0x09 ? .tab(here) : .specialStart(text(here), here)
    case "mapping values are not allowed in this context": return ofColon()
    case "found unexpected ':'": return .colonWithoutSpace(here)
    case "could not find expected ':'": return ofMissingColon()
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected <document start>",
      "did not find expected node content":
      return ofStructure()
    case "control characters are not allowed" where problem.offset < file.bytes.count:
      return .controlCharacter(file, at: problem.offset)
    default:
      return problem.message.contains("incompatible") ? .directive(here) : nil
    }
  }

  private func ofQuotes() -> Diagnostic {
    problem.message.hasPrefix("found unexpected") ? .openQuote(beginning) : escapeOrOther()
  }

  private func escapeOrOther() -> Diagnostic {
    byte == 0x09 ? .tab(here) : .escape(word(at: problem.offset), here)
  }

  /// A second colon in one line, a line without one above, or a line too far to the right.
  private func ofColon() -> Diagnostic {
    let start = lineStart(of: problem.offset)
    if file.text(start..<problem.offset).contains(": ") { return .colonInValue(here) }
    let above = start > part.lowerBound ? lineStart(of: start - 1) : start
    if above < start, indent(at: above) == indent(at: start), !lineText(from: above).contains(":") {
      return .noColon(lineRange(from: above + indent(at: above)))
    }
    return .indent(lineRange(from: start + indent(at: start)), tip: .rightOfValue)
  }

  private func ofMissingColon() -> Diagnostic {
    .noColon(lineRange(from: problem.contextOffset ?? problem.offset))
  }

  private func ofStructure() -> Diagnostic {
    if byte == UInt8(ascii: ":") { return .keyIsNoText(here) }
    let before = file.text(lineStart(of: problem.offset)..<problem.offset).trimmingSpaces()
    if before.hasSuffix("\"") || before.hasSuffix("'") { return .afterQuote(here) }
    if before.hasSuffix("]") || before.hasSuffix("}") { return .brackets(here, opened: nil) }
    return .indent(lineRange(from: problem.offset), tip: .neighbours)
  }
}

extension YAMLProblemReader {
  /// One character where libyaml stopped.
  private var here: SourceRange { character(at: problem.offset) }

  /// One character where that began which libyaml was reading.
  private var beginning: SourceRange { character(at: problem.contextOffset ?? problem.offset) }

  private var byte: UInt8? {
    problem.offset < part.upperBound ? file.bytes[problem.offset] : nil
  }

  /// The rest of a line.
  private func lineRange(from offset: Int) -> SourceRange {
    SourceRange(file: file, offset..<max(offset, lineEnd(from: offset)))
  }

  private func lineStart(of offset: Int) -> Int {
    var start = min(offset, part.upperBound)
    while start > part.lowerBound, file.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// How many spaces a line begins with.
  private func indent(at lineStart: Int) -> Int {
    file.bytes[lineStart..<part.upperBound].prefix { $0 == 0x20 }.count
  }

  private func lineEnd(from offset: Int) -> Int {
    file.bytes[min(offset, part.upperBound)..<part.upperBound]
      .firstIndex { $0.isLineEnd } ?? part.upperBound
  }

  private func lineText(from offset: Int) -> String {
    file.text(offset..<max(offset, lineEnd(from: offset))).trimmingSpaces()
  }

  private func character(at offset: Int) -> SourceRange {
    let start = min(offset, part.upperBound)
    var end = min(start + 1, part.upperBound)
    while end < part.upperBound, file.bytes[end].isContinuation { end += 1 }
    return SourceRange(file: file, start..<end)
  }

  private func text(_ range: SourceRange) -> String { file.text(range.offsets) }

  /// The word at an offset, up to the next space.
  private func word(at offset: Int) -> String {
    String(lineText(from: offset).prefix { $0 != " " })
  }
}

extension String {
  /// The text without spaces and tabs at its ends.
  func trimmingSpaces() -> String {
    trimmed { $0 == " " || $0 == "\t" }
  }
}
