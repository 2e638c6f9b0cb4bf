import Text

/// Points, percent signs, № and §.
extension Typesetter {
  /// Three points become an ellipsis; initials and «т.е.» get their space.
  mutating func point(_ text: TextRun, _ index: Int) -> Int {
    guard text[index + 1] != 0x2E else { return points(text, index) }
    let next = text[index + 1]
    if next == 0xD0 || next == 0xD1 || next.isASCIIDigit, needsSpace(text, index) {
      if text.isDigit(index + 1), mentionsClause(text, index + 1) { mentions.append(index + 1) }
      add(index + 1, 0, .noBreakSpace)
    }
    return index + 1
  }

  private mutating func points(_ text: TextRun, _ index: Int) -> Int {
    var end = index
    while end < text.count, text[end] == 0x2E { end += 1 }
    if end - index == 3 { add(index, 3, .ellipsis) }
    return end
  }

  /// «А.С.Иванов», «т.е.», «п.4», «г.Волгоград».
  private func needsSpace(_ text: TextRun, _ point: Int) -> Bool {
    let word = text.startOfWord(endingAt: point)..<point
    let next = point + 1
    guard !word.isEmpty, text.isWordStart(word.lowerBound) else { return false }
    if text.isDigit(next) { return isShort(word) && WordSet.beforeNumber.contains(text, word) }
    if text.beginsCapital(next) {
      return isInitial(text, word) ? isName(text, next) : text.packed(word) == 0xD0B3
    }
    return isPair(text, word, next)
  }

  private func isShort(_ word: Range<Int>) -> Bool { word.count <= 4 }

  /// A second initial, or a surname: a capital and small letters.
  private func isName(_ text: TextRun, _ start: Int) -> Bool {
    if text[start + 2] == 0x2E { return true }
    return text.beginsWideLetter(start + 2) && !text.beginsCapital(start + 2)
  }

  mutating func percent(_ text: TextRun, _ index: Int) -> Int {
    if text.isDigit(index - 1), !text.beginsLetter(index + 1), !text.isDigit(index + 1) {
      add(index, 0, .noBreakSpace)
    }
    return index + 1
  }

  /// «, », § and no-break spaces.
  mutating func sign(_ text: TextRun, _ index: Int) -> Int {
    switch text[index + 1] {
    case 0xA0: return space(text, index)
    case 0xAB, 0xBB: addQuote(text, index, 2)
    case 0xA7 where text.isDigit(index + 2): add(index + 2, 0, .noBreakSpace)
    default: break
    }
    return index + 2
  }

  /// №, and the quotes „, “ and ”.
  mutating func longSign(_ text: TextRun, _ index: Int) -> Int {
    switch (text[index + 1], text[index + 2]) {
    case (0x84, 0x96) where text.isDigit(index + 3): add(index + 3, 0, .noBreakSpace)
    case (0x80, 0x9C), (0x80, 0x9D), (0x80, 0x9E): addQuote(text, index, 3)
    default: break
    }
    return index + 3
  }
}
