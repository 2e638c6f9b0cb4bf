/// Hyphens that mean a dash: between words, or between the ends of a range.
extension Typesetter {
  mutating func hyphen(_ text: TextRun, _ index: Int) -> Int {
    let length = dashLength(text, index)
    if length > 0 {
      add(index, length, .emDash)
      return index + length
    }
    if joinsRange(text, index) { add(index, 1, .enDash) }
    var end = index + 1
    while end < text.count, text[end] == 0x2D { end += 1 }
    return end
  }

  /// The length of a hyphen or two or three that stand for a dash between words, or 0.
  func dashLength(_ text: TextRun, _ index: Int) -> Int {
    var end = index
    while end - index < 4, text[end] == 0x2D { end += 1 }
    let length = end - index
    guard length < 4, text[index - 1] != 0x2D, index > 0, end < text.count,
      text.endsSpace(index), text.isSpace(end)
    else { return 0 }
    return length == 1 && isSubtraction(text, index, end) ? 0 : length
  }

  /// Digits on both sides: arithmetic, and no business of typography.
  private func isSubtraction(_ text: TextRun, _ start: Int, _ end: Int) -> Bool {
    var before = start
    while before > 0, text.endsSpace(before) { before -= text[before - 1] == 0xA0 ? 2 : 1 }
    var after = end
    while after < text.count, text.isSpace(after) { after += text.spaceLength(after) }
    return text.isDigit(before - 1) && text.isDigit(after)
  }

  /// Whether a hyphen joins the ends of a range such as «2022-2024» or «10:00-12:30».
  private func joinsRange(_ text: TextRun, _ index: Int) -> Bool {
    guard text.isDigit(index - 1), text.isDigit(index + 1) else {
      return joinsCenturies(text, index)
    }
    let left = text.digits(endingAt: index)
    let right = text.digits(startingAt: index + 1)
    guard left.count <= 4, right.count <= 4, isRangeBorder(text, right.upperBound) else {
      return false
    }
    if isTime(text, left, right) { return true }
    guard startsRange(text, left.lowerBound), text[right.upperBound] != 0x3A else { return false }
    guard text[left.lowerBound] != 0x30, text[right.lowerBound] != 0x30 else { return false }
    return left.count <= right.count && text.number(left) < text.number(right)
  }

  /// Nothing of a phone, date, code or formula stands before the number.
  private func startsRange(_ text: TextRun, _ start: Int) -> Bool {
    switch text[start - 1] {
    case 0x20, 0x0A, 0x28, 0x5B, 0x09: return !isSignBefore(text, start)
    case 0xA0: return text[start - 2] == 0xC2 && !isSignBefore(text, start)
    case 0xAB: return text[start - 2] == 0xC2
    default: return false
    }
  }

  /// A sign of arithmetic or № before the number: «№ 25-30» is one number.
  private func isSignBefore(_ text: TextRun, _ start: Int) -> Bool {
    var before = start
    while before > 0, text.endsSpace(before) { before -= text[before - 1] == 0xA0 ? 2 : 1 }
    guard before > 0 else { return false }
    let byte = text[before - 1]
    return byte == 0x2B || byte == 0x2D || byte == 0x3D || byte == 0x2A || byte == 0x2F
      || (byte == 0x96 && text[before - 2] == 0x84)
  }

  private func isRangeBorder(_ text: TextRun, _ end: Int) -> Bool {
    switch text[end] {
    case 0x2D, 0x2B, 0x3D, 0x2F, 0x2A, 0x5F: return false
    case 0x2E, 0x2C: return !text.isDigit(end + 1)
    default: break
    }
    if text.beginsLetter(end) { return false }
    // «2-1 = 1»
    let next = end + text.spaceLength(end)
    return text[next] != 0x3D && text[next] != 0x2B
  }

  private func isTime(_ text: TextRun, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == 2, text[left.lowerBound - 1] == 0x3A, right.count <= 2 else { return false }
    guard text[right.upperBound] == 0x3A else { return false }
    let minutes = text.digits(startingAt: right.upperBound + 1)
    let hours = text.digits(endingAt: left.lowerBound - 1)
    return minutes.count == 2 && (1...2).contains(hours.count)
      && startsRange(text, hours.lowerBound)
  }

  /// «XIX-XX вв.»
  private func joinsCenturies(_ text: TextRun, _ index: Int) -> Bool {
    var start = index
    while isRoman(text[start - 1]) { start -= 1 }
    var end = index + 1
    while isRoman(text[end]) { end += 1 }
    guard start < index, end > index + 1, text.isWordStart(start), !text.beginsLetter(end) else {
      return false
    }
    return text[end] != 0x2D && !text.isDigit(end)
  }

  private func isRoman(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }
}
