/// The glossary of a portal, made ready to find its words in texts.
///
/// A word is known by its first four letters, small ones; only where those fit is anything
/// compared. An inflected form has the term's stem and one of the endings of nouns and adjectives.
package struct TermMatcher: Sendable {
  /// A word of the glossary.
  package struct Term: Sendable {
    /// The word or words as the glossary spells them.
    package var name: String
    /// Where the site explains it.
    package var path: String

    package init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  package let terms: [Term]
  /// The stems of each term's words, in small letters.
  private let stems: [[[UInt8]]]
  private let byPrefix: [UInt64: [Int]]
  /// One bit for each of 4,096 values the first letters may hash to: most words end here.
  private let filter: [UInt64]

  package init(_ terms: [Term]) {
    self.terms = terms
    stems = terms.map { term in
      term.name.lowercased().split(separator: " ").map { TermMatcher.stem(Array($0.utf8)) }
    }
    var byPrefix: [UInt64: [Int]] = [:]
    var filter = [UInt64](repeating: 0, count: 64)
    for (index, words) in stems.enumerated() {
      guard let first = words.first, first.count >= 6 else { continue }
      let key = TermMatcher.key(first[...])
      byPrefix[key, default: []].append(index)
      let bit = TermMatcher.bit(key)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    for key in byPrefix.keys {
      byPrefix[key]?.sort { terms[$0].name.utf8.count > terms[$1].name.utf8.count }
    }
    self.byPrefix = byPrefix
    self.filter = filter
  }

  /// The term that begins at `start`, the longest first, and the offset behind it.
  func match(_ text: TextRun, _ start: Int) -> (term: Int, end: Int)? {
    guard text.beginsWideLetter(start), text.isWordStart(start) else { return nil }
    var key: UInt64 = 0
    for letter in 0..<3 {
      let (first, second) = TermMatcher.small(
        text[start + letter * 2], text[start + letter * 2 + 1])
      key = key << 16 | UInt64(first) << 8 | UInt64(second)
    }
    let bit = TermMatcher.bit(key)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let candidates = byPrefix[key] else {
      return nil
    }
    for candidate in candidates {
      if let end = end(of: candidate, text, start) { return (candidate, end) }
    }
    return nil
  }

  private func end(of term: Int, _ text: TextRun, _ start: Int) -> Int? {
    var at = start
    for (index, stem) in stems[term].enumerated() {
      if index > 0 {
        let space = text.spaceLength(at)
        guard space > 0 else { return nil }
        at += space
      }
      let end = text.endOfWord(startingAt: at)
      guard end - at >= stem.count, end - at <= stem.count + 6, hasStem(stem, text, at),
        end - at == stem.count
          || TermMatcher.endings.contains(text.packed(at + stem.count..<end))
      else { return nil }
      at = end
    }
    return text[at] == 0x2D ? nil : at
  }

  private func hasStem(_ stem: [UInt8], _ text: TextRun, _ start: Int) -> Bool {
    var index = 0
    while index + 1 < stem.count {
      let (first, second) = TermMatcher.small(text[start + index], text[start + index + 1])
      guard first == stem[index], second == stem[index + 1] else { return false }
      index += 2
    }
    return true
  }
}

extension TermMatcher {
  /// What a noun or adjective may have behind its stem, packed as words are.
  private static let endings: Set<UInt64> = {
    let endings = """
      а я о е ё и ы у ю ь й ой ей ёй ий ый ая яя ое ее ые ие ую юю ом ем ём им ым ам ям ах ях их ых \
      ов ев ёв ью ия ии ию ого его ому ему ыми ими ами ями ией иям иях ием иею ою ею
      """
    return Set(endings.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }()

  /// A word without the vowel, й or ь it ends in.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    let endings: Set<UInt16> = [
      0xD0B0, 0xD0B5, 0xD0B8, 0xD0B9, 0xD0BE, 0xD183, 0xD18B, 0xD18C, 0xD18D, 0xD18E, 0xD18F,
      0xD191,
    ]
    while word.count > 6,
      endings.contains(UInt16(word[word.count - 2]) << 8 | UInt16(word[word.count - 1]))
    {
      word.removeLast(2)
    }
    return word
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func bit(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52) }

  /// A Cyrillic letter as a small one.
  private static func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    guard first == 0xD0 else { return (first, second) }
    switch second {
    case 0x90...0x9F: return (0xD0, second + 0x20)
    case 0xA0...0xAF: return (0xD1, second - 0x20)
    case 0x81: return (0xD1, 0x91)
    default: return (first, second)
    }
  }
}

extension MarkdownRenderer {
  /// Links the words of the glossary where the text has them first.
  mutating func linkTerms() {
    guard isGlossaryOn, let matcher = host.terms, termsLinked.count < matcher.terms.count else {
      return
    }
    let text = TextRun(base: inlines.text.start, count: inlines.text.count)
    var found: [(term: Int, range: Range<Int>)] = []
    var taken: Set<Int> = []
    swap(&taken, &termsLinked)
    inlines.stretches { stretch, _ in
      var at = stretch.lowerBound
      while at < stretch.upperBound {
        if let match = matcher.match(text, at), match.end <= stretch.upperBound {
          if taken.insert(match.term).inserted {
            found.append((term: match.term, range: at..<match.end))
          }
          at = match.end
        } else {
          at = text.beginsLetter(at) ? text.endOfWord(startingAt: at) : at + 1
        }
      }
    }
    swap(&taken, &termsLinked)
    inlines.add(
      found.flatMap { term, range in
        [
          InlineRun.Mark(kind: .termOpen, offset: range.lowerBound, detail: term),
          InlineRun.Mark(kind: .linkClose, offset: range.upperBound),
        ]
      })
  }
}
