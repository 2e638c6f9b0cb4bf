import Mentoring
import Text

/// The words behind a clause's number, as far as they name an act: «приказа от 21.03.2022 № 25».
struct ActWords {
  /// What the words begin with.
  enum Beginning: Equatable {
    /// A sign or the text's end: no act is named.
    case nothing
    /// «настоящего Положения»: the act the text is.
    case own
    case regulation
    /// An order, law, letter or whatever else has a number of its own.
    case act
    /// A word that names no act.
    case other
  }

  private(set) var beginning: Beginning = .other
  private(set) var number: String?
  private(set) var date: CalendarDate?
  /// What a regulation is about: «о», «системе», «наставничества».
  private(set) var subject: [ActText.Word] = []
  /// Whether it is the school's own: «положения школы», «школьного положения».
  private(set) var isSchools = false
  /// Whether another word tells it from others: «примерного положения».
  private(set) var isQualified = false

  private let text: ActText

  /// How words begin that name acts with numbers.
  static let acts: [StaticString] = ["приказ", "распоряжени", "постановлени", "закон", "письм"]
  static let regulation: StaticString = "положени"

  init(behind after: [UInt8]) {
    text = ActText(after)
    let end = text.all.upperBound
    var at = text.afterSpaces(0, end)
    guard at < end, text.letter(at) != nil else {
      beginning = at == end || text.isEnd(at) ? .nothing : .other
      return
    }
    for _ in 0..<3 {
      let behind = text.afterLetters(at, end)
      let word = ActText.Word(text.folded[at..<behind])
      if word.begins(with: Self.own) {
        beginning = .own
        return
      }
      if word.begins(with: Self.regulation) {
        readRegulation(behind)
        return
      }
      if word.begins(with: Self.acts) {
        readAct(behind)
        return
      }
      guard word.ends(with: "ого") || word.ends(with: "его") else { return }
      if word.is("школьного", "нашего", "локального") {
        isSchools = true
      } else {
        isQualified = true
      }
      at = text.afterSpaces(behind, end)
    }
  }
}

extension ActWords {
  private static let own: [StaticString] = ["настоящ", "данн", "этого"]

  private mutating func readRegulation(_ start: Int) {
    beginning = .regulation
    let phrase = text.phrase(from: start)
    if let sign = text.first("№", in: phrase) {
      let between = phrase.lowerBound..<sign
      let isDirect = text.words(in: between).allSatisfy { $0.is("от") || $0.isOfDate }
      if isDirect || text.first("утв", in: between) != nil { readNumber(phrase, sign) }
    }
    let words = text.words(in: text.title(in: phrase))
    guard let first = words.first else { return }
    if first.is("о", "об") { subject = words }
    if first.begins(with: ["школ", "организаци", "учрежден"]) { isSchools = true }
  }

  private mutating func readAct(_ start: Int) {
    beginning = .act
    let phrase = text.phrase(from: start)
    guard let sign = text.first("№", in: phrase) else { return }
    let others = Self.acts + [Self.regulation]
    guard !text.words(in: phrase.lowerBound..<sign).contains(where: { $0.begins(with: others) })
    else { return }
    readNumber(phrase, sign)
  }

  private mutating func readNumber(_ phrase: Range<Int>, _ sign: Int) {
    number = text.number(behind: sign, phrase.upperBound).map(text.text)
    date = text.date(in: phrase)
  }
}

extension ActText.Word {
  fileprivate var isOfDate: Bool {
    self.is("г", "года") || isNumber || CalendarDate.genitives.contains(text)
  }
}

extension ActText {
  /// Whether a sign that ends a part of a sentence stands here.
  fileprivate func isEnd(_ index: Int) -> Bool {
    switch folded[index] {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x21, 0x3F, 0x22: true
    default: ["»", "“", "—", "–"].contains { holds($0, at: index) }
    }
  }

  /// The words up to the end of the sentence, a bracket or the next mention.
  fileprivate func phrase(from start: Int) -> Range<Int> {
    var end = start
    while end < folded.count, !isBorder(end) { end += 1 }
    return start..<end
  }

  private func isBorder(_ index: Int) -> Bool {
    switch folded[index] {
    case 0x3B, 0x28, 0x29, 0x00: true
    case 0x2E, 0x21, 0x3F: endsSentence(index)
    case 0x20: Self.mentions.contains { holds($0, at: index) }
    default: false
    }
  }

  /// What begins another mention, in which words of this one end.
  private static let mentions: [StaticString] = [
    " п. ", " пп. ", " пункт", " подпункт", " ст. ", " стать",
  ]

  /// A point with a capital behind its space; that of «г. Волгоград» and initials ends nothing.
  func endsSentence(_ point: Int) -> Bool {
    let next = afterSpaces(point + 1, folded.count)
    return next > point + 1 && isCapital(next) && lettersBefore(point) != 1
  }

  func isCapital(_ index: Int) -> Bool {
    guard index < raw.count else { return false }
    let second = index + 1 < raw.count ? raw[index + 1] : 0
    return 0x41...0x5A ~= raw[index]
      || raw[index] == 0xD0 && (second == 0x81 || 0x90...0xAF ~= second)
  }

  /// How many letters stand right before an offset, counted to two.
  private func lettersBefore(_ offset: Int) -> Int {
    var index = offset
    var letters = 0
    while index > 0, letters < 2 {
      index -= 1
      if folded[index] & 0xC0 == 0x80, index > 0 { index -= 1 }
      guard letter(index) != nil else { return letters }
      letters += 1
    }
    return letters
  }

  /// A phrase up to the first comma, point or quotation mark.
  fileprivate func title(in phrase: Range<Int>) -> Range<Int> {
    let end = phrase.first { index in
      folded[index] == 0x2C || folded[index] == 0x2E || holds("«", at: index)
    }
    return phrase.lowerBound..<(end ?? phrase.upperBound)
  }

  /// «58/1-од» of «№ 58/1-од, …».
  func number(behind sign: Int, _ end: Int) -> Range<Int>? {
    let start = afterSpaces(sign + "№".utf8.count, end)
    var index = start
    while index < end, let length = lengthInNumber(index) { index += length }
    index = min(index, end)
    if index > start, folded[index - 1] == 0x2E { index -= 1 }
    return index > start ? start..<index : nil
  }

  private func lengthInNumber(_ index: Int) -> Int? {
    if let length = letter(index) { return length }
    switch folded[index] {
    case 0x30...0x39, 0x2D...0x2F: return 1
    default: return holds("–", at: index) ? 3 : nil
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: folded[range], as: UTF8.self) }

  /// The day of «от 21.03.2022» or «от 21 марта 2022».
  fileprivate func date(in phrase: Range<Int>) -> CalendarDate? {
    let words = text(phrase).split { $0 == " " || $0 == "," }
    guard let from = words.firstIndex(of: "от"), from + 1 < words.count else { return nil }
    if let day = CalendarDate(reading: String(words[from + 1])) { return day }
    guard from + 3 < words.count else { return nil }
    return CalendarDate(reading: words[(from + 1)...(from + 3)].joined(separator: " "))
  }
}
