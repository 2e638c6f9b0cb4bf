/// Quotes: «…» outside, „…“ inside, whatever was typed.
extension Typesetter {
  /// A quotation mark of any kind.
  struct Quote {
    enum Role { case open, close, either, openOrClose }

    var edit: Int
    var role: Role
    /// The mark it is paired with; -1 for none.
    var partner = -1
  }

  mutating func addQuote(_ text: TextRun, _ index: Int, _ length: Int) {
    quotes.append(Quote(edit: edits.count, role: role(text, index, length)))
    add(index, length, length == 1 ? .quotationMark : .same)
  }

  private func role(_ text: TextRun, _ index: Int, _ length: Int) -> Quote.Role {
    switch (text[index], text[index + length - 1]) {
    case (0xC2, 0xAB), (0xE2, 0x9E): return .open
    case (0xC2, 0xBB), (0xE2, 0x9D): return .close
    case (0xE2, 0x9C): return opens(text, index, index + 3) ? .openOrClose : .close
    default: break
    }
    if opens(text, index, index + 1) { return .open }
    return closes(text, index, index + 1) ? .close : .either
  }

  /// Nothing, a space, a bracket, a dash or a quote before; no space behind.
  private func opens(_ text: TextRun, _ start: Int, _ end: Int) -> Bool {
    guard end < text.count, !text.isSpace(end), !isClosingSign(text, end) else { return false }
    if start == 0 || text.endsSpace(start) { return true }
    switch text[start - 1] {
    case 0x28, 0x5B, 0x7B, 0x2F, 0x22, 0x2D: return true
    case 0xAB: return text[start - 2] == 0xC2
    case 0x93, 0x94, 0x9C, 0x9E: return text[start - 2] == 0x80 && text[start - 3] == 0xE2
    default: return false
    }
  }

  /// No space before; nothing, a space, a sign or a quote behind.
  private func closes(_ text: TextRun, _ start: Int, _ end: Int) -> Bool {
    guard start > 0, !text.endsSpace(start) else { return false }
    return end >= text.count || text.isSpace(end) || isClosingSign(text, end)
      || text[end] == 0x22 || text[end] == 0x2D
  }

  private func isClosingSign(_ text: TextRun, _ index: Int) -> Bool {
    switch text[index] {
    case 0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x29, 0x5D, 0x7D: true
    case 0xC2: text[index + 1] == 0xBB
    case 0xE2: text[index + 1] == 0x80 && [0x93, 0x94, 0x9C, 0x9D, 0xA6].contains(text[index + 2])
    default: false
    }
  }
}

extension Typesetter {
  /// Pairs the marks found and gives each pair the shape of its depth; a lone mark stays.
  mutating func pairQuotes(_ text: TextRun) {
    guard !quotes.isEmpty else { return }
    var open: [Int] = []
    for index in quotes.indices {
      if closesNow(index, open, text) {
        guard let partner = open.popLast() else { continue }
        quotes[index].partner = partner
        quotes[partner].partner = index
      } else if quotes[index].role != .close {
        open.append(index)
      }
    }
    shapePairs()
  }

  /// Whether a mark closes the innermost open one.
  private func closesNow(_ index: Int, _ open: [Int], _ text: TextRun) -> Bool {
    switch quotes[index].role {
    case .open: return false
    case .close, .either: return !open.isEmpty
    case .openOrClose:
      // “ closes what „ opened, and opens where the English would.
      guard let last = open.last else { return false }
      let offset = edits[quotes[last].edit].offset
      return text[offset] == 0xE2 && text[offset + 2] == 0x9E
    }
  }

  private mutating func shapePairs() {
    var depth = 0
    for (index, quote) in quotes.enumerated() where quote.partner >= 0 {
      if quote.partner > index {
        replace(edit: quote.edit, by: depth % 2 == 0 ? .openQuote : .openInnerQuote)
        depth += 1
      } else {
        depth -= 1
        replace(edit: quote.edit, by: depth % 2 == 0 ? .closeQuote : .closeInnerQuote)
      }
    }
  }
}
