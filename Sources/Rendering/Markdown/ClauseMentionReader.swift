import Text

/// Reads which clauses a text names around a number that «п.» or «пункт» stands before: «пунктов 4.1
/// и 4.2», «подп. „а“ п. 4.2», «п. 4.2, подпункты „а“ и „б“».
struct ClauseMentionReader {
  private let text: TextRun
  private let bytes: UnsafeBufferPointer<UInt8>

  /// A clause as it is named, and the bytes that are a link to it: its number, or its letter.
  typealias Found = (range: Range<Int>, mention: ClauseMention)

  init(_ text: TextRun) {
    self.text = text
    bytes = text.bytes
  }

  /// The clauses named around the number at an offset, in their order.
  func mentions(around start: Int) -> [Found] {
    let (numbers, end) = numbers(from: start)
    let letters = LetterReader(text: text)
    let ahead = letters.letters(before: startOfClauseWord(start))
    let behind = letters.letters(behind: end)
    let first = ahead?.outside ?? start
    let last = behind?.outside ?? end
    var mention = ClauseMention(
      number: "", before: Array(bytes[max(0, first - ClauseMention.reach)..<first]),
      after: Array(bytes[last..<min(bytes.count, last + ClauseMention.reach)]))
    func found(_ range: Range<Int>, _ number: String) -> Found {
      mention.number = number
      return (range, mention)
    }
    func found(_ letters: [Range<Int>], of number: Range<Int>?) -> [Found] {
      guard let number else { return [] }
      return letters.map { found($0, ClauseState.number(of: words($0), in: words(number))) }
    }
    return found(ahead?.letters ?? [], of: numbers.first) + numbers.map { found($0, words($0)) }
      + found(behind?.letters ?? [], of: numbers.last)
  }

  /// The numbers of «пунктов 4.1, 4.2 и 5.3» or «пп. 4.1–4.3», and the offset behind the last.
  ///
  /// Of a number behind a comma only one with a point is sure to be a clause's: «п. 4.1, 2 раза».
  private func numbers(from start: Int) -> (numbers: [Range<Int>], end: Int) {
    var numbers: [Range<Int>] = []
    var at = start
    while true {
      var end = at
      while end < bytes.count, bytes[end].isASCIIDigit || isPointInside(end) { end += 1 }
      if numbers.isEmpty || bytes[at..<end].contains(0x2E) { numbers.append(at..<end) }
      guard let next = ClauseNumber.joined(bytes, end) else { return (numbers, end) }
      at = next
    }
  }

  private func isPointInside(_ at: Int) -> Bool {
    bytes[at] == 0x2E && at + 1 < bytes.count && bytes[at + 1].isASCIIDigit
  }

  /// Where the «п.» or «пункта» before a number begins.
  private func startOfClauseWord(_ number: Int) -> Int {
    let end = text.startOfSpaces(endingAt: number)
    return text.startOfWord(endingAt: text[end - 1] == 0x2E ? end - 1 : end)
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// Reads the letters of «подп. „а“ и „б“», before a clause's number or behind it.
private struct LetterReader {
  let text: TextRun

  /// Letters as they stand, and where the words that name them end on the side away from the number.
  typealias Letters = (letters: [Range<Int>], outside: Int)

  func letters(before end: Int) -> Letters? {
    var letters: [Range<Int>] = []
    var at = text.startOfSpaces(endingAt: end)
    repeat {
      let behind = at - lengthOfQuote(endingAt: at)
      let letter = behind - 2..<behind
      guard isLetter(letter) else { return nil }
      letters.insert(letter, at: 0)
      at = letter.lowerBound - lengthOfQuote(endingAt: letter.lowerBound)
      at = text.startOfSpaces(endingAt: at)
    } while skipJoint(before: &at)
    let word = text.startOfWord(endingAt: text[at - 1] == 0x2E ? at - 1 : at)
    return namesSubclause(word, end: at) ? (letters, word) : nil
  }

  func letters(behind start: Int) -> Letters? {
    var at = text.endOfSpaces(startingAt: start)
    if text[at] == 0x2C { at = text.endOfSpaces(startingAt: at + 1) }
    var end = text.endOfWord(startingAt: at)
    if text[end] == 0x2E { end += 1 }
    guard namesSubclause(at, end: end) else { return nil }
    var letters: [Range<Int>] = []
    var outside = end
    at = text.endOfSpaces(startingAt: end)
    repeat {
      let from = at + lengthOfQuote(startingAt: at)
      let letter = from..<from + 2
      guard isLetter(letter) else { break }
      letters.append(letter)
      outside = letter.upperBound + lengthOfQuote(startingAt: letter.upperBound)
      at = outside
    } while skipJoint(behind: &at)
    return letters.isEmpty || belongToAnother(outside) ? nil : (letters, outside)
  }

  /// Whether «п.», «пп.» or «пункта» follows: «п. 4.1, подп. „а“ п. 4.2» names a letter of 4.2.
  private func belongToAnother(_ end: Int) -> Bool {
    let start = text.endOfSpaces(startingAt: end)
    let word = start..<text.endOfWord(startingAt: start)
    let beginning = text.packed(word)
    return beginning == 0xD0BF || beginning == 0xD0BF_D0BF || beginning == WordSet.clause
  }

  /// A small Russian letter that is a word of its own.
  private func isLetter(_ range: Range<Int>) -> Bool {
    let (first, second) = (text[range.lowerBound], text[range.lowerBound + 1])
    let isSmall =
      first == 0xD0
      ? (0xB0...0xBF).contains(second) : first == 0xD1 && (0x80...0x8F).contains(second)
    return isSmall && !text.endsLetter(range.lowerBound) && !text.beginsLetter(range.upperBound)
  }

  /// Whether «подп.», «пп.» or a form of «подпункт» stands here.
  private func namesSubclause(_ start: Int, end: Int) -> Bool {
    let isShort = text[end - 1] == 0x2E
    let word = start..<(isShort ? end - 1 : end)
    guard !word.isEmpty, text.isWordStart(start), word.count <= 24 else { return false }
    let letters = String(decoding: UnsafeBufferPointer(rebasing: text.bytes[word]), as: UTF8.self)
      .lowercased()
    return isShort ? letters == "подп" || letters == "пп" : letters.hasPrefix("подпункт")
  }

  /// Steps over «, », « и » or a dash between two letters.
  private func skipJoint(behind at: inout Int) -> Bool {
    let start = text.endOfSpaces(startingAt: at)
    let length = lengthOfDash(start)
    if text[start] == 0x2C || text[start] == 0x2D || length > 0 {
      at = text.endOfSpaces(startingAt: start + max(length, 1))
      return true
    }
    guard start > at, text[start] == 0xD0, text[start + 1] == 0xB8, text.isSpace(start + 2) else {
      return false
    }
    at = text.endOfSpaces(startingAt: start + 2)
    return true
  }

  private func skipJoint(before at: inout Int) -> Bool {
    let length = lengthOfDash(at - 3)
    if text[at - 1] == 0x2C || text[at - 1] == 0x2D || length > 0 {
      at = text.startOfSpaces(endingAt: at - max(length, 1))
      return true
    }
    guard text[at - 2] == 0xD0, text[at - 1] == 0xB8, text.endsSpace(at - 2) else { return false }
    at = text.startOfSpaces(endingAt: at - 2)
    return true
  }

  /// The length of an en or em dash, or 0.
  private func lengthOfDash(_ at: Int) -> Int {
    text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94)
      ? 3 : 0
  }

  /// The length of a quote or bracket here, or 0.
  private func lengthOfQuote(startingAt at: Int) -> Int {
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0x22, _, _), (0x28, _, _), (0x29, _, _): 1
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): 2
    case (0xE2, 0x80, 0x9C...0x9E): 3
    default: 0
    }
  }

  private func lengthOfQuote(endingAt end: Int) -> Int {
    (1...3).first { lengthOfQuote(startingAt: end - $0) == $0 } ?? 0
  }
}

extension TextRun {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base, count: count)
  }

  /// The offset at which the spaces that end before `end` begin.
  fileprivate func startOfSpaces(endingAt end: Int) -> Int {
    var start = end
    while start > 0, endsSpace(start) { start -= self[start - 1] == 0xA0 ? 2 : 1 }
    return start
  }

  /// The offset behind the spaces that begin at `start`.
  fileprivate func endOfSpaces(startingAt start: Int) -> Int {
    var end = start
    while end < count, isSpace(end) { end += spaceLength(end) }
    return end
  }
}
