/// Writes a body anew, line by line: mended, and with footnotes and definitions as list items.
///
/// They may stand behind spaces and quote marks, inside lists and quotes; where the tree then shows
/// them in code, they are taken back.
struct LineRewriter {
  private let lines: TextLines
  private let normaliser: Normaliser
  /// Origins of lines that look like a footnote or definition and are none, such as in code.
  private let plain: Set<Int>
  private var body = PreparedBody()
  private var text: [UInt8] = []

  init(_ text: UnsafeBufferPointer<UInt8>, plain: Set<Int>) {
    lines = TextLines(text)
    normaliser = Normaliser(text: text)
    self.plain = plain
    self.text.reserveCapacity(text.count + 64)
  }

  /// The body, or nil when nothing was to be changed.
  mutating func rewritten() -> PreparedBody? {
    var hasTextBefore = false
    for line in 0..<lines.count {
      let content = lines.content(line)
      let start = LineStarts.skipMargin(lines.text, content.lowerBound, content.upperBound)
      let isBlank = start == content.upperBound
      if isBlank {
        add(line)
      } else if let behind = FootnoteSyntax.definition(lines.text, start, content.upperBound),
        !plain.contains(behind)
      {
        addFootnote(line, start, behind)
      } else if hasTextBefore, isDefinition(start, content.upperBound),
        !plain.contains(start + 1)
      {
        addDefinition(line, start)
      } else if start - content.lowerBound <= 3, let behind = bullet(start, content.upperBound) {
        addBullet(line, start, behind)
      } else {
        add(line)
      }
      hasTextBefore = hasTextBefore || !isBlank
    }
    body.text = text
    return body
  }

  /// `: ` at the beginning of a line.
  private func isDefinition(_ start: Int, _ end: Int) -> Bool {
    lines.text[start] == 0x3A && start + 1 < end && isSpace(lines.text[start + 1])
  }

  /// The offset behind a bullet of a word processor and the space that follows it.
  private func bullet(_ start: Int, _ end: Int) -> Int? {
    let bullets: [[UInt8]] = [
      [0xE2, 0x80, 0xA2], [0xC2, 0xB7], [0xEF, 0x82, 0xB7], [0xEF, 0x82, 0xA7], [0xE2, 0x96, 0xAA],
      [0xE2, 0x97, 0x8F],
    ]
    guard lines.text[start] >= 0xC2 else { return nil }
    for bullet in bullets
    where start + bullet.count < end
      && lines.text[start..<(start + bullet.count)].elementsEqual(bullet)
    {
      let behind = start + bullet.count
      if isSpace(lines.text[behind]) { return skipSpaces(lines.text, behind, end) }
      if lines.text[behind] == 0xC2, lines.text[behind + 1] == 0xA0 {
        return skipSpaces(lines.text, behind + 2, end)
      }
    }
    return nil
  }
}

extension LineRewriter {
  private mutating func begin(_ role: PreparedBody.Role, _ origin: Int, _ prefix: Int) {
    body.lines.append(.init(role: role, origin: origin, prefix: prefix, start: text.count))
  }

  private mutating func add(_ line: Int) {
    let whole = lines.whole(line)
    begin(.text, whole.lowerBound, 0)
    append(whole)
  }

  private mutating func addFootnote(_ line: Int, _ start: Int, _ behind: Int) {
    let whole = lines.whole(line)
    begin(.footnote(body.footnotes.count), behind, start - whole.lowerBound + 4)
    let label = UnsafeBufferPointer(rebasing: lines.text[(start + 2)..<behind])
    body.footnotes.append(
      FootnoteDefinition(label: FootnoteSyntax.label(label), offset: start))
    text += lines.text[whole.lowerBound..<start]
    text += [0x2B, 0x20, 0x20, 0x20]
    append(behind..<whole.upperBound)
  }

  private mutating func addDefinition(_ line: Int, _ start: Int) {
    let whole = lines.whole(line)
    begin(.definition, start + 1, start - whole.lowerBound + 1)
    body.hasDefinitions = true
    text += lines.text[whole.lowerBound..<start]
    text.append(0x2B)
    append((start + 1)..<whole.upperBound)
  }

  private mutating func addBullet(_ line: Int, _ start: Int, _ behind: Int) {
    let whole = lines.whole(line)
    begin(.text, behind, start - whole.lowerBound + 2)
    text += lines.text[whole.lowerBound..<start]
    text += [0x2D, 0x20]
    append(behind..<whole.upperBound)
  }

  /// Copies text, mending it; a line end hidden in it begins a line of its own.
  private mutating func append(_ range: Range<Int>) {
    var at = normaliser.firstFault(in: range)
    text += UnsafeBufferPointer(rebasing: lines.text[range.lowerBound..<at])
    while at < range.upperBound {
      let step = normaliser.step(at)
      let end = min(at + step.length, range.upperBound)
      if let replacement = step.replacement {
        replacement.withUTF8Buffer { text += $0 }
        if replacement.utf8CodeUnitCount == 1, text.last == 0x0A { begin(.text, end, 0) }
      } else {
        if isStranger(at) { body.strangers.append(at) }
        text += UnsafeBufferPointer(rebasing: lines.text[at..<end])
      }
      at = end
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
