/// Goes through a text once and notes its words.
struct WordScanner {
  private let bytes: [UInt8]
  private let markup: ScannedText.Markup
  private(set) var words: [Word] = []
  private(set) var aside: [Word] = []
  private var index = 0

  private var word = GrowingWord()
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
    word.addCyrillic(letter, isCapital: isCapital, at: index, 2)
    index += 2
  }

  /// Ends the word being read.
  mutating func close() {
    guard !word.isEmpty else { return }
    if isSentenceEnd(gap) { gap.insert(.end) }
    words.append(word.word(after: gap))
    word = GrowingWord()
    (gap, lines) = ([], 0)
  }

  /// A full stop ends a sentence when a capital follows and no initial or short form is before it.
  private func isSentenceEnd(_ gap: Word.Gap) -> Bool {
    if gap.contains(.mark) { return true }
    guard gap.contains(.dot), !gap.isDisjoint(with: [.space, .line]), word.startsWithCapital,
      let before = words.last
    else { return false }
    return before.length > 1 && !(before.length < 3 && !before.isCapital && before.isCyrillic)
  }
}

// MARK: - Signs

extension WordScanner {
  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A:
      word.addLatin(byte | 0x20, isCapital: byte < 0x60, at: index)
      index += 1
    case 0x30...0x39:
      word.addDigit(byte, at: index)
      index += 1
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
    if !word.isEmpty, let next = continuation(after: index + width) {
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
    case (0xCC, let second), (0xCD, let second):
      index += 2
      word.addMark(isBreve: second == 0x86, upTo: index)
    case (0xC2, 0xAD): index += 2
    case (0xC2, 0xAB), (0xC2, 0xBB): part(.quote, 2)
    case (0xC2, 0xA0): part(.space, 2)
    case (0xC2, _): part([], 2)
    case (0xEF, 0xBB): index += 3
    case (0xE2, 0x80): takePunctuation(bytes[index + 2])
    case (0xE2, 0x81) where bytes[index + 2] == 0xA0: index += 3
    case (0xE2, _): part([], 3)
    default:
      word.addOther(bytes[index + width - 1], at: index, width)
      index += width
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
}

// MARK: - Markup

extension WordScanner {
  private mutating func takeTag() {
    guard let tag = Tag(bytes, at: index) else { return part([]) }
    if let sign = tag.gap {
      close()
      gap.formUnion(sign)
    }
    readAside(tag.inside)
    index = tag.inside.upperBound + 1
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

  /// `&#1057;` and `&shy;`; other references part words.
  private mutating func takeReference() {
    var at = index + 1
    while at < bytes.count, at < index + 10,
      Tag.isLetter(bytes[at]) || bytes[at] == 0x23
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
      word.addCyrillic(letter, isCapital: scalar.value < 0x430, at: index, width)
      index += width
    case 0x20, 0xA0: part(.space, width)
    case 0x2E: part(.dot, width)
    default: part([], width)
    }
  }
}
