import Text

/// UTF-8 text that answers what stands at an offset, with spaces in front of it and behind it.
///
/// A byte 0 stands for something that is no text, such as a picture or code.
struct TextRun {
  let base: UnsafePointer<UInt8>
  let count: Int

  @inline(__always)
  subscript(index: Int) -> UInt8 { index >= 0 && index < count ? base[index] : 0x20 }
}

extension TextRun {
  /// Whether a letter of two bytes (Cyrillic, accented Latin, Greek) begins here.
  func beginsWideLetter(_ index: Int) -> Bool {
    let byte = self[index]
    return byte >= 0xC3 && byte < 0xE0
  }

  func beginsLetter(_ index: Int) -> Bool {
    beginsWideLetter(index) || self[index].isASCIILetter
  }

  /// Whether a letter ends before this offset.
  func endsLetter(_ index: Int) -> Bool {
    let byte = self[index - 1]
    return byte < 0x80 ? byte.isASCIILetter : byte < 0xC0 && beginsWideLetter(index - 2)
  }

  func isDigit(_ index: Int) -> Bool { self[index].isASCIIDigit }

  /// Whether an uppercase Cyrillic letter begins here.
  func beginsCapital(_ index: Int) -> Bool {
    LetterCase.isCapital(self[index], self[index + 1])
  }

  /// The length of the space, no-break space, tab or line feed here, or 0.
  @inline(__always)
  func spaceLength(_ index: Int) -> Int {
    let byte = self[index]
    if byte == 0x20 || byte == 0x0A || byte == 0x09 { return 1 }
    return byte == 0xC2 && self[index + 1] == 0xA0 ? 2 : 0
  }

  func isSpace(_ index: Int) -> Bool { spaceLength(index) > 0 }

  /// Whether a space of any kind ends before this offset.
  func endsSpace(_ index: Int) -> Bool {
    let byte = self[index - 1]
    return byte == 0x20 || byte == 0x0A || byte == 0x09
      || (byte == 0xA0 && self[index - 2] == 0xC2)
  }

  /// Whether a word may begin here: no letter, digit, hyphen or apostrophe stands before.
  func isWordStart(_ index: Int) -> Bool {
    let byte = self[index - 1]
    if byte == 0x2D || byte == 0x27 || byte.isASCIIDigit || byte == 0x5F { return false }
    return !endsLetter(index)
  }

  /// The offset at which the word that ends before `end` begins.
  func startOfWord(endingAt end: Int) -> Int {
    var start = end
    while start > 0, endsLetter(start) { start -= self[start - 1] < 0x80 ? 1 : 2 }
    return start
  }

  /// The offset behind the letters that begin at `start`.
  func endOfWord(startingAt start: Int) -> Int {
    var end = start
    while end < count, beginsLetter(end) { end += beginsWideLetter(end) ? 2 : 1 }
    return min(end, count)
  }

  /// The first eight bytes of a word as a number, to be looked up in a `WordSet`.
  func packed(_ range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    for index in range.prefix(8) { value = value << 8 | UInt64(self[index]) }
    return value
  }

  func digits(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, isDigit(start - 1) { start -= 1 }
    return start..<end
  }

  func digits(startingAt start: Int) -> Range<Int> {
    var end = start
    while end < count, isDigit(end) { end += 1 }
    return start..<end
  }

  func number(_ range: Range<Int>) -> Int {
    range.prefix(9).reduce(0) { $0 * 10 + Int(self[$1] &- 0x30) }
  }
}
