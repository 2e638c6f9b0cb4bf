/// Writes a body anew, line by line: mended, with footnotes and definitions as list items, and with
/// the tables that stand alone as headings.
///
/// Footnotes and definitions may stand behind spaces and quote marks, inside lists and quotes; where
/// the tree then shows them in code, they are taken back.
struct LineRewriter {
  private let lines: TextLines
  private let normaliser: Normaliser
  private let expected: Expected
  private var draft: PreprocessedDraft
  /// The line of the draft behind the last blank one.
  private var passageStart = 0
  /// Whether the passage's second line looks like a table's row of dashes.
  private var mayBeTable = false

  /// What is looked for in the lines.
  struct Expected {
    /// Whether footnotes, definitions and what word processors leave are known.
    var isPortal: Bool
    /// Whether tables that stand alone are looked for.
    var tables: Bool
    /// Origins of lines that look like a footnote or definition and are none, such as in code.
    var plain: Set<Int>
  }

  init(_ text: UnsafeBufferPointer<UInt8>, _ expected: Expected) {
    lines = TextLines(text)
    normaliser = Normaliser(text: text)
    draft = PreprocessedDraft(lines)
    self.expected = expected
  }

  /// The body, with a text of its own only where something was to be changed.
  mutating func rewritten() -> PreprocessedText {
    var hasTextBefore = false
    for line in 0..<lines.count {
      let content = lines.content(line)
      let start = skipMargin(content)
      let first = draft.count
      let isBlank = start == content.upperBound
      let isChanged = !isBlank && expected.isPortal && change(line, start, hasTextBefore)
      if !isChanged { draft.keep(line) }
      if isChanged || isBlank || TableFinder.mayBeDelimiter(lines.text[start]) { look(from: first) }
      hasTextBefore = hasTextBefore || !isBlank
    }
    endPassage()
    return draft.finish()
  }

  /// The offset behind the spaces and quote marks a line begins with.
  private func skipMargin(_ line: Range<Int>) -> Int {
    var at = line.lowerBound
    while at < line.upperBound, isSpace(lines.text[at]) || lines.text[at] == 0x3E { at += 1 }
    return at
  }
}

/// Tables that stand alone between blank lines are rewritten as soon as the blank line is met.
extension LineRewriter {
  /// Looks at the lines of the draft from one on.
  private mutating func look(from first: Int) {
    var line = first
    while line < draft.count {
      if draft.line(line, satisfies: { trimmed($0, $1).isEmpty }) {
        let behind = draft.count - line
        endPassage()
        line = draft.count - behind
        passageStart = line + 1
      } else if line > 0, draft.line(line, satisfies: TableFinder.looksLikeDelimiter) {
        draft.note(delimiter: line)
        if line == passageStart + 1 { mayBeTable = true }
      }
      line += 1
    }
  }

  private mutating func endPassage() {
    guard mayBeTable else { return }
    mayBeTable = false
    guard expected.tables else { return }
    let passage = draft.passage(from: passageStart)
    let rewritten = passage.withParsedText(or: lines.text) { text -> PreprocessedText? in
      let lines = TextLines(text)
      guard let table = TableFinder.tableStandingAlone(in: lines) else { return nil }
      var rewriter = TableRewriter(lines, tables: [table], original: self.lines.text)
      return rewriter.rewritten(over: passage)
    }
    if let rewritten { draft.replace(from: passageStart, by: rewritten) }
  }
}

/// Lines that differ from what was written.
extension LineRewriter {
  /// Writes a line otherwise; false when it is to stay as it is.
  private mutating func change(_ line: Int, _ start: Int, _ hasTextBefore: Bool) -> Bool {
    let whole = lines.whole(line)
    let end = lines.content(line).upperBound
    let margin = whole.lowerBound..<start
    switch lines.text[start] {
    case 0x5B:
      if let behind = FootnoteSyntax.definition(lines.text, start, end),
        !expected.plain.contains(behind)
      {
        write(margin, "+   ", behind..<whole.upperBound, .footnote(draft.body.footnotes.count))
        draft.add(footnote: FootnoteDefinition(label: label(start, behind), offset: start))
        return true
      }
    case 0x3A:
      if hasTextBefore, start + 1 < end, isSpace(lines.text[start + 1]),
        !expected.plain.contains(start + 1)
      {
        write(margin, "+", start + 1..<whole.upperBound, .definition)
        draft.noteDefinition()
        return true
      }
    case 0xC2...:
      if margin.count <= 3, let behind = bullet(start, end) {
        write(margin, "- ", behind..<whole.upperBound, .text)
        return true
      }
    default: break
    }
    let fault = normaliser.firstFault(in: whole)
    guard fault < whole.upperBound else { return false }
    draft.begin(.text, origin: whole.lowerBound)
    mend(whole, from: fault)
    return true
  }

  /// Writes a line with a mark of CommonMark's between its margin and its text.
  private mutating func write(
    _ margin: Range<Int>, _ mark: StaticString, _ rest: Range<Int>, _ role: PreprocessedText.Role
  ) {
    draft.begin(role, origin: rest.lowerBound, prefix: margin.count + mark.utf8CodeUnitCount)
    draft.append(margin)
    draft.append(mark)
    mend(rest, from: normaliser.firstFault(in: rest))
  }

  private func label(_ start: Int, _ behind: Int) -> String {
    FootnoteSyntax.label(UnsafeBufferPointer(rebasing: lines.text[(start + 2)..<behind]))
  }

  /// The offset behind a bullet of a word processor and the space that follows it.
  private func bullet(_ start: Int, _ end: Int) -> Int? {
    guard let length = lengthOfBullet(start, end) else { return nil }
    let behind = start + length
    if isSpace(lines.text[behind]) { return skipSpaces(lines.text, behind, end) }
    if lines.text[behind] == 0xC2, lines.text[behind + 1] == 0xA0 {
      return skipSpaces(lines.text, behind + 2, end)
    }
    return nil
  }

  /// The length of •, ·, ▪, ● or a bullet of Word's fonts that something follows on its line.
  private func lengthOfBullet(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    switch (lines.text[start], lines.text[start + 1], lines.text[start + 2]) {
    case (0xC2, 0xB7, _): return 2
    case (0xE2, 0x80, 0xA2), (0xE2, 0x96, 0xAA), (0xE2, 0x97, 0x8F), (0xEF, 0x82, 0xB7),
      (0xEF, 0x82, 0xA7):
      return start + 3 < end ? 3 : nil
    default: return nil
    }
  }
}

/// What word processors leave in a text.
extension LineRewriter {
  /// Copies text, mending it from its first fault on; a line end hidden in it begins a line.
  private mutating func mend(_ range: Range<Int>, from fault: Int) {
    draft.append(range.lowerBound..<fault)
    var at = fault
    while at < range.upperBound {
      let step = normaliser.step(at)
      let end = min(at + step.length, range.upperBound)
      if let replacement = step.replacement {
        draft.append(replacement)
        if replacement.utf8CodeUnitCount == 1, replacement.utf8Start[0] == 0x0A {
          draft.breakLine(origin: end)
        }
        at = end
      } else {
        if isStranger(at) { draft.note(stranger: at) }
        // On to the next fault, but over this sign at least.
        let next = max(end, normaliser.firstFault(in: end..<range.upperBound))
        draft.append(at..<next)
        at = next
      }
    }
  }

  /// U+FFFD, signs for private use, and breves that stand on no letter.
  private func isStranger(_ at: Int) -> Bool {
    let byte = lines.text[at]
    guard byte >= 0xCC, at + 2 < lines.text.count else { return false }
    switch byte {
    case 0xCC: return lines.text[at + 1] == 0x86 || lines.text[at + 1] == 0x88
    case 0xEE: return true
    case 0xEF:
      return lines.text[at + 1] < 0xA4 || (lines.text[at + 1] == 0xBF && lines.text[at + 2] == 0xBD)
    default: return false
    }
  }
}
