/// Goes through a text once and notes its words.
struct WordScanner {
  private let bytes: [UInt8]
  private let markup: ScannedText.Markup
  private(set) var words: [Word] = []
  private(set) var aside: [Word] = []
  private var index = 0

  // The word being read.
  private var hash = Letters.empty
  /// The same letters with Latin ones that look Cyrillic taken for those.
  private var likened = Letters.empty
  private var hashBefore = Letters.empty
  private var start = 0
  private var end = 0
  private var length = 0
  private var first: UInt8 = 0
  private var last: UInt8 = 0
  private var capitals = 0
  private var cyrillic = 0
  private var digits = 0
  private var value: UInt64 = 0
  private var startsWithCapital = false

  private var gap: Word.Gap = .end
  private var lines = 0

  init(_ bytes: [UInt8], _ markup: ScannedText.Markup) {
    self.bytes = bytes
    self.markup = markup
    words.reserveCapacity(bytes.count / 8)
  }

  mutating func scan() {
    while index < bytes.count { step() }
    close()
    words.append(Self.stop(at: bytes.count))
    if !aside.isEmpty { aside.append(Self.stop(at: bytes.count)) }
  }

  private static func stop(at offset: Int) -> Word {
    Word(
      hash: 0, start: UInt32(clamping: offset), end: UInt32(clamping: offset), length: 0, first: 0,
      traits: [], gap: [.end, .line])
  }

  private mutating func step() {
    let byte = bytes[index]
    if byte | 1 == 0xD1, index + 1 < bytes.count {
      takeCyrillic(byte, bytes[index + 1])
    } else if byte < 0x80 {
      takeASCII(byte)
    } else {
      takeOther(byte)
    }
  }
}

// MARK: - Letters

extension WordScanner {
  private mutating func takeCyrillic(_ first: UInt8, _ second: UInt8) {
    let code = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    let isCapital = code < 0x430
    let letter: UInt8 =
      switch code {
      case 0x410...0x42F: UInt8(code - 0x410 + 1)
      case 0x430...0x44F: UInt8(code - 0x430 + 1)
      case 0x401, 0x451: 6
      default: 0x80 | UInt8(code & 0x7F)
      }
    cyrillic += 1
    add(letter, letter, isCapital, 2)
  }

  private mutating func add(_ letter: UInt8, _ like: UInt8, _ isCapital: Bool, _ width: Int) {
    if length == 0 {
      start = index
      first = like
      startsWithCapital = isCapital
    }
    length += 1
    if isCapital { capitals += 1 }
    hashBefore = likened
    last = like
    hash = Letters.mix(hash, letter)
    likened = Letters.mix(likened, like)
    index += width
    end = index
  }

  /// A breve over «и» makes «й»; the dots over «е» and every mark of stress change nothing.
  private mutating func takeMark(_ second: UInt8) {
    index += 2
    guard length > 0 else { return }
    end = index
    if second == 0x86, last == 9 {
      last = 10
      likened = Letters.mix(hashBefore, 10)
      hash = likened
    }
  }

  /// Ends the word being read.
  mutating func close() {
    guard length > 0 else { return }
    var traits: Word.Traits = startsWithCapital ? .capital : []
    if capitals == length, length > 1 { traits.insert(.upper) }
    if cyrillic > 0 { traits.insert(.cyrillic) }
    if digits == length {
      traits.insert(.number)
      if digits <= Word.longestNumber { hash = Word.hash(ofNumber: value, digits: digits) }
    }
    var gap = gap
    if isSentenceEnd(gap) { gap.insert(.end) }
    let word = Word(
      hash: cyrillic > 0 ? likened : hash, start: UInt32(clamping: start),
      end: UInt32(clamping: end), length: UInt8(clamping: length),
      first: cyrillic > 0 && first <= 32 ? first : 0, traits: traits, gap: gap)
    words.append(word)
    (hash, likened, hashBefore) = (Letters.empty, Letters.empty, Letters.empty)
    (length, capitals, cyrillic, digits, lines, value) = (0, 0, 0, 0, 0, 0)
    self.gap = []
  }

  /// A full stop ends a sentence when a capital follows and no initial or short form is before it.
  private func isSentenceEnd(_ gap: Word.Gap) -> Bool {
    if gap.contains(.mark) { return true }
    guard gap.contains(.dot), !gap.isDisjoint(with: [.space, .line]), startsWithCapital,
      let before = words.last
    else { return false }
    return before.length > 1 && !(before.length < 3 && !before.isCapital && before.isCyrillic)
  }
}

// MARK: - Signs

extension WordScanner {
  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A: add(byte, Self.likeness(byte), false, 1)
    case 0x41...0x5A: add(byte + 0x20, Self.capitalLikeness(byte), true, 1)
    case 0x30...0x39:
      digits += 1
      if digits <= Word.longestNumber { value = value * 10 + UInt64(byte - 0x30) }
      add(byte, byte, false, 1)
    case 0x3C where markup == .markdown || markup == .html: takeTag()
    case 0x26 where markup == .markdown || markup == .html: takeReference()
    case 0x2A, 0x7E, 0x60:
      // Emphasis, strikethrough and code do not part a word.
      if markup != .markdown { part([]) } else { index += 1 }
    case 0x5C where markup == .json:
      part(.space)
      index += 1
    case 0x5D
    where markup == .markdown && index + 1 < bytes.count
      && bytes[index + 1] == 0x28:
      takeAddress()
    case 0x2D: takeHyphen(1)
    default: part(Self.gap(of: byte, markup))
    }
  }

  /// Ends a word before a sign.
  private mutating func part(_ sign: Word.Gap, _ width: Int = 1) {
    close()
    if sign == .line {
      lines += 1
      gap.insert(lines > 1 && markup != .table ? .end : .line)
    } else {
      gap.formUnion(sign)
    }
    index += width
  }

  /// A hyphen joins two words, or parts one at the end of a line: «Скрыт-⏎нева».
  private mutating func takeHyphen(_ width: Int) {
    if length > 0, let next = continuation(after: index + width) {
      index = next
    } else {
      part(.hyphen, width)
    }
  }

  /// Where a word goes on behind a hyphen at a line's end: at a small letter.
  private func continuation(after hyphen: Int) -> Int? {
    var next = hyphen
    guard next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D else { return nil }
    while next < bytes.count, next < hyphen + 8, [0x0A, 0x0D, 0x20].contains(bytes[next]) {
      next += 1
    }
    guard next + 1 < bytes.count else { return nil }
    let isSmall =
      bytes[next] == 0xD0 && bytes[next + 1] >= 0xB0
      || bytes[next] == 0xD1 && bytes[next + 1] <= 0x8F
    return isSmall ? next : nil
  }

  private mutating func takeOther(_ byte: UInt8) {
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + width <= bytes.count else {
      index = bytes.count
      return
    }
    switch (byte, bytes[index + 1]) {
    case (0xCC, let second), (0xCD, let second): takeMark(second)
    case (0xC2, 0xAD): index += 2
    case (0xC2, 0xAB), (0xC2, 0xBB): part(.quote, 2)
    case (0xC2, 0xA0): part(.space, 2)
    case (0xC2, _): part([], 2)
    case (0xEF, 0xBB): index += 3
    case (0xE2, 0x80): takePunctuation(bytes[index + 2])
    case (0xE2, 0x81) where bytes[index + 2] == 0xA0: index += 3
    case (0xE2, _): part([], 3)
    default:
      let code = bytes[index + width - 1]
      add(code, code, false, width)
    }
  }

  /// U+2000 to U+203F.
  private mutating func takePunctuation(_ third: UInt8) {
    switch third {
    case 0x8B...0x8F: index += 3
    case 0x80...0x8A, 0xAF: part(.space, 3)
    case 0x90, 0x91: takeHyphen(3)
    case 0x92...0x95: part(.comma, 3)
    case 0x98...0x9F: part(.quote, 3)
    case 0xA6: part(.mark, 3)
    default: part([], 3)
    }
  }

  private static func gap(of byte: UInt8, _ markup: ScannedText.Markup) -> Word.Gap {
    switch byte {
    case 0x20: return .space
    case 0x09: return markup == .table ? .cell : .space
    case 0x0A: return .line
    case 0x0D: return .space
    case 0x2E: return .dot
    case 0x2C, 0x3B: return markup == .table ? .cell : .comma
    case 0x3A, 0x28, 0x29: return .comma
    case 0x21, 0x3F: return .mark
    case 0x7C: return .cell
    case 0x22: return markup == .json || markup == .table ? .cell : .quote
    case 0x40, 0x2F, 0x5F: return .joint
    default: return []
    }
  }

  /// The Cyrillic letter a small Latin one looks like, or itself.
  private static func likeness(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61: 1
    case 0x65: 6
    case 0x6F: 15
    case 0x70: 17
    case 0x63: 18
    case 0x79: 20
    case 0x78: 22
    default: byte
    }
  }

  private static func capitalLikeness(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x42: 3
    case 0x4B: 11
    case 0x4D: 13
    case 0x48: 14
    case 0x54: 19
    default: likeness(byte + 0x20)
    }
  }
}

// MARK: - Markup

extension WordScanner {
  /// Tags in the middle of a line do not part a word: «Скры<b>тнева</b>».
  private static let inline = [
    "a", "abbr", "b", "bdi", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
  ].map(tagNumber)
  private static let cells = ["td", "th"].map(tagNumber)
  private static let lineBreak = tagNumber("br")

  /// A tag's name as a number: pages are full of tags, and none of them costs a string.
  private static func tagNumber(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func takeTag() {
    var name: UInt64 = 0
    var at = index + 1
    if at < bytes.count, bytes[at] == 0x2F { at += 1 }
    while at < bytes.count, isLetter(bytes[at]) {
      // Longer names than the eight letters that fit are none of those asked for.
      name = name >> 56 == 0 ? name << 8 | UInt64(bytes[at] | 0x20) : .max
      at += 1
    }
    guard name != 0 || at < bytes.count && bytes[at] == 0x21, let close = closing(from: at)
    else {
      part([])
      return
    }
    if !Self.inline.contains(name) {
      self.close()
      gap.formUnion(Self.cells.contains(name) ? .cell : name == Self.lineBreak ? .line : .end)
    }
    readAside(at..<close)
    index = close + 1
  }

  /// The end of a tag: the next `>` outside quotation marks.
  private func closing(from start: Int) -> Int? {
    var quote: UInt8 = 0
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return at
      } else if byte == 0x3C {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// `](address "title")`: what a reader does not see in the running text.
  private mutating func takeAddress() {
    var at = index + 2
    while at < bytes.count, bytes[at] != 0x29, bytes[at] != 0x0A { at += 1 }
    readAside(index + 2..<at)
    index = min(at + 1, bytes.count)
  }

  /// Notes the words of a stretch apart from those around it; a word may go on behind it.
  private mutating func readAside(_ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 >= 0x80 || $0 == 0x40 }) else { return }
    var inner = WordScanner(Array(bytes[range]), .plain)
    inner.scan()
    for var word in inner.words.dropLast() {
      word.start += UInt32(clamping: range.lowerBound)
      word.end += UInt32(clamping: range.lowerBound)
      aside.append(word)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// `&#1057;` and `&shy;`; other references part words.
  private mutating func takeReference() {
    var at = index + 1
    while at < bytes.count, at < index + 10,
      isLetter(bytes[at]) || bytes[at] == 0x23
        || (0x30...0x39).contains(bytes[at])
    { at += 1 }
    guard at < bytes.count, bytes[at] == 0x3B else { return part([]) }
    let name = String(decoding: bytes[index + 1..<at], as: UTF8.self)
    if ["shy", "zwj", "zwnj", "ZeroWidthSpace"].contains(name) {
      index = at + 1
    } else if let scalar = Self.scalar(name) {
      takeScalar(scalar, at + 1 - index)
    } else {
      part(name == "nbsp" ? .space : .quote, at + 1 - index)
    }
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar, _ width: Int) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0x300...0x36F: index += width
    case 0x401, 0x410...0x44F, 0x451:
      guard let letter = Letters.letter(scalar) else { return part([], width) }
      cyrillic += 1
      add(letter, letter, scalar.value < 0x430, width)
    case 0x20, 0xA0: part(.space, width)
    case 0x2E: part(.dot, width)
    default: part([], width)
    }
  }
}
