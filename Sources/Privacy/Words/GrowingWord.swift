/// The word that a scanner is reading: what its letters so far come to.
struct GrowingWord {
  private var hash = Letters.empty
  /// The same letters with Latin ones that look Cyrillic taken for those.
  private var likened = Letters.empty
  private var likenedBefore = Letters.empty
  private var start = 0
  private var end = 0
  private var length = 0
  private var first: UInt8 = 0
  private var last: UInt8 = 0
  private var capitals = 0
  private var cyrillic = 0
  private var digits = 0
  private var value: UInt64 = 0
  private(set) var startsWithCapital = false

  var isEmpty: Bool { length == 0 }

  /// A letter of 1 … 32 in the alphabet's order, or the code of a rarer one.
  mutating func addCyrillic(_ letter: UInt8, isCapital: Bool, at offset: Int, _ width: Int) {
    cyrillic += 1
    add(letter, letter, isCapital, at: offset, width)
  }

  /// An ASCII letter in lower case.
  mutating func addLatin(_ letter: UInt8, isCapital: Bool, at offset: Int) {
    let like = isCapital ? Self.likenessOfCapital(letter) : Self.likeness(letter)
    add(letter, like, isCapital, at: offset, 1)
  }

  mutating func addDigit(_ digit: UInt8, at offset: Int) {
    digits += 1
    if digits <= Word.longestNumber { value = value * 10 + UInt64(digit - 0x30) }
    add(digit, digit, false, at: offset, 1)
  }

  /// A letter of another script, by the last byte of its code.
  mutating func addOther(_ code: UInt8, at offset: Int, _ width: Int) {
    add(code, code, false, at: offset, width)
  }

  private mutating func add(
    _ letter: UInt8, _ like: UInt8, _ isCapital: Bool, at offset: Int, _ width: Int
  ) {
    if length == 0 {
      start = offset
      first = like
      startsWithCapital = isCapital
    }
    length += 1
    if isCapital { capitals += 1 }
    likenedBefore = likened
    last = like
    hash = Letters.mix(hash, letter)
    likened = Letters.mix(likened, like)
    end = offset + width
  }

  /// A combining mark that ends at an offset: a breve over «и» makes «й»; the dots over «е» and every
  /// mark of stress change nothing.
  mutating func addMark(isBreve: Bool, upTo offset: Int) {
    guard length > 0 else { return }
    end = offset
    if isBreve, last == 9 {
      last = 10
      likened = Letters.mix(likenedBefore, 10)
      hash = likened
    }
  }

  /// The word with what stands before it.
  func word(after gap: Word.Gap) -> Word {
    var traits: Word.Traits = startsWithCapital ? .capital : []
    if capitals == length, length > 1 { traits.insert(.upper) }
    if cyrillic > 0 { traits.insert(.cyrillic) }
    var hash = cyrillic > 0 ? likened : hash
    if digits == length {
      traits.insert(.number)
      if digits <= Word.longestNumber { hash = Word.hash(ofNumber: value, digits: digits) }
    }
    return Word(
      hash: hash, start: UInt32(clamping: start), end: UInt32(clamping: end),
      length: UInt8(clamping: length), first: cyrillic > 0 && first <= 32 ? first : 0,
      traits: traits, gap: gap)
  }
}

extension GrowingWord {
  /// The Cyrillic letter a small Latin one looks like, or itself.
  private static func likeness(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x61: 1
    case 0x65: 6
    case 0x6F: 15
    case 0x70: 17
    case 0x63: 18
    case 0x79: 20
    case 0x78: 22
    default: letter
    }
  }

  /// The same for a capital, which is given in lower case too.
  private static func likenessOfCapital(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 3
    case 0x6B: 11
    case 0x6D: 13
    case 0x68: 14
    case 0x74: 19
    default: likeness(letter)
    }
  }
}
