/// Where a line must not break.
extension Typesetter {
  /// A run of spaces: made one that does not break where its neighbours belong together.
  mutating func space(_ text: TextRun, _ start: Int) -> Int {
    var end = start
    while case let length = text.spaceLength(end), length > 0, end < text.count { end += length }
    end = min(end, text.count)
    guard start > 0, end < text.count else { return end }
    if text.isDigit(end), mentionsClause(text, start) { mentions.append(end) }
    if !isNoBreakSpace(text, start..<end), binds(text, start, end) {
      add(start, end - start, .noBreakSpace)
    }
    return end
  }

  /// Whether «п.», «пп.», «пункт» or a form of it ends before a space.
  func mentionsClause(_ text: TextRun, _ end: Int) -> Bool {
    let isShort = text[end - 1] == 0x2E
    let word = text.startOfWord(endingAt: isShort ? end - 1 : end)..<(isShort ? end - 1 : end)
    guard word.count >= 2, text.isWordStart(word.lowerBound) else { return false }
    if isShort {
      return word.count <= 4 && word.allSatisfy { text[$0] == 0xD0 || text[$0] == 0xBF }
    }
    guard word.count >= 10, text[word.lowerBound + 8] == 0xD1 else { return false }
    let beginning = text.packed(word)
    return beginning == WordSet.clause || beginning == WordSet.clauseAtStart
  }

  private func isNoBreakSpace(_ text: TextRun, _ run: Range<Int>) -> Bool {
    run.count == 2 && text[run.lowerBound] == 0xC2
  }

  /// Whether what ends at `before` and what begins at `after` stay on one line.
  @inline(__always)
  private func binds(_ text: TextRun, _ before: Int, _ after: Int) -> Bool {
    let last = text[before - 1]
    let next = text[after]
    if next == 0xE2 || next == 0x2D, isDash(text, after) { return true }
    if last >= 0x80 {
      return bindsWord(text, before) || bindsSign(text, before)
        || (next == 0xD0 && bindsSurname(text, before, after))
    }
    if last == 0x2E { return bindsAbbreviation(text, before - 1, after) }
    return last &- 0x30 < 10 && bindsNumber(text, before, after)
  }

  /// Whether a dash with a space behind it begins here, or a hyphen that becomes one.
  private func isDash(_ text: TextRun, _ index: Int) -> Bool {
    if text[index] == 0x2D { return dashLength(text, index) > 0 }
    guard text[index + 1] == 0x80, text[index + 2] == 0x93 || text[index + 2] == 0x94 else {
      return false
    }
    return text.isSpace(index + 3) || text[index + 3] == 0x2C
  }

  /// One of the words в, к, о, с, у, и, а, я.
  @inline(__always)
  private func bindsWord(_ text: TextRun, _ end: Int) -> Bool {
    let lead = text[end - 2]
    guard lead == 0xD0 || lead == 0xD1 else { return false }
    switch (lead, text[end - 1]) {
    case (0xD0, 0xB2), (0xD0, 0xBA), (0xD0, 0xBE), (0xD1, 0x81), (0xD1, 0x83), (0xD0, 0xB8),
      (0xD0, 0xB0), (0xD1, 0x8F), (0xD0, 0x92), (0xD0, 0x9A), (0xD0, 0x9E), (0xD0, 0xA1),
      (0xD0, 0xA3), (0xD0, 0x98), (0xD0, 0x90), (0xD0, 0xAF):
      return text.isWordStart(end - 2)
    default:
      return false
    }
  }

  /// № and §.
  private func bindsSign(_ text: TextRun, _ end: Int) -> Bool {
    (text[end - 1] == 0x96 && text[end - 2] == 0x84 && text[end - 3] == 0xE2)
      || (text[end - 1] == 0xA7 && text[end - 2] == 0xC2)
  }

  /// A surname before two initials: «Иванов А. С.».
  private func bindsSurname(_ text: TextRun, _ end: Int, _ initials: Int) -> Bool {
    guard text.beginsCapital(initials), text[initials + 2] == 0x2E else { return false }
    let second = initials + 3 + text.spaceLength(initials + 3)
    guard text.beginsCapital(second), text[second + 2] == 0x2E else { return false }
    let start = text.startOfWord(endingAt: end)
    return end - start > 2 && text.beginsCapital(start)
  }
}

extension Typesetter {
  /// Whether an abbreviation whose point stands at `point` belongs to what follows.
  private func bindsAbbreviation(_ text: TextRun, _ point: Int, _ after: Int) -> Bool {
    let word = text.startOfWord(endingAt: point)..<point
    guard !word.isEmpty, text.isWordStart(word.lowerBound) else { return false }
    if text.isDigit(after) { return WordSet.beforeNumber.contains(text, word) }
    if text.beginsCapital(after) || text[after] == 0xC2 {
      return isInitial(text, word) || WordSet.beforeName.contains(text, word)
    }
    return isPair(text, word, after)
  }

  func isInitial(_ text: TextRun, _ word: Range<Int>) -> Bool {
    word.count == 2 && text.beginsCapital(word.lowerBound)
  }

  /// «т. е.», «т. д.», «т. п.», «т. к.», «т. н.», «т. о.» and «н. э.».
  func isPair(_ text: TextRun, _ word: Range<Int>, _ next: Int) -> Bool {
    guard word.count == 2, text[next + 2] == 0x2E else { return false }
    let first = text.packed(word)
    let second = text.packed(next..<(next + 2))
    if first == 0xD18222 { return false }
    return first == 0xD182
      ? [0xD0B5, 0xD0B4, 0xD0BF, 0xD0BA, 0xD0BD, 0xD0BE].contains(second)
      : first == 0xD0BD && second == 0xD18D
  }

  /// A number before its unit, its month, «%», or its next three digits.
  private func bindsNumber(_ text: TextRun, _ end: Int, _ after: Int) -> Bool {
    let next = text[after]
    if next == 0x25 { return true }
    if next &- 0x30 < 10 { return isGroup(text, end, after) }
    if next == 0xE2 { return text[after + 1] == 0x82 && text[after + 2] == 0xBD }
    guard next == 0xD0 || next == 0xD1 else { return next == 0xC2 && text[after + 1] == 0xB0 }
    let word = after..<text.endOfWord(startingAt: after)
    return WordSet.afterNumber.contains(text, word)
  }

  /// Three digits behind one to three that are no part of a longer number: «1 302».
  private func isGroup(_ text: TextRun, _ end: Int, _ after: Int) -> Bool {
    let right = text.digits(startingAt: after)
    guard right.count == 3, !text.beginsLetter(right.upperBound) else { return false }
    let left = text.digits(endingAt: end)
    guard left.count <= 3, text[left.lowerBound] != 0x30 else { return false }
    let before = text[left.lowerBound - 1]
    return before == 0x20 || before == 0x0A || before == 0xA0 || before == 0x28
  }
}
