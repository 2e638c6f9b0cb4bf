import Mentoring

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
  private(set) var subject: [Substring] = []
  /// Whether it is the school's own: «положения школы», «школьного положения».
  private(set) var isSchools = false
  /// Whether another word tells it from others: «примерного положения».
  private(set) var isQualified = false

  /// How words begin that name acts with numbers.
  static let acts = ["приказ", "распоряжени", "постановлени", "закон", "письм"]
  private static let regulation = "положени"

  init(behind text: String) {
    var rest = text.drop(while: \.isWhitespace)
    guard let first = rest.first, first.isLetter else {
      beginning = rest.isEmpty || Self.ends.contains(rest.first ?? " ") ? .nothing : .other
      return
    }
    for _ in 0..<3 {
      let word = rest.prefix(while: \.isLetter)
      let folded = Self.folded(word)
      rest = rest.dropFirst(word.count)
      if Self.own.contains(where: { folded.hasPrefix($0) }) {
        beginning = .own
        return
      }
      if folded.hasPrefix(Self.regulation) {
        readRegulation(rest)
        return
      }
      if Self.acts.contains(where: { folded.hasPrefix($0) }) {
        readAct(rest)
        return
      }
      guard folded.hasSuffix("ого") || folded.hasSuffix("его") else { return }
      if Self.schools.contains(folded) { isSchools = true } else { isQualified = true }
      rest = rest.drop(while: \.isWhitespace)
    }
  }

  /// The words of a text, in small letters and with ё as е.
  static func words(of text: some StringProtocol) -> [Substring] {
    folded(text).split { !$0.isLetter && !$0.isNumber }
  }
}

extension ActWords {
  private static let ends = Set(".,;:)]!?»“\"—–")
  private static let own = ["настоящ", "данн", "этого"]
  private static let schools: Set<String> = ["школьного", "нашего", "локального"]
  /// What begins another mention, in which words of this one end.
  private static let borders = [" п. ", " пп. ", " пункт", " подпункт", " ст. ", " стать"]

  private static func folded(_ text: some StringProtocol) -> String {
    String(text.lowercased().map { $0 == "ё" ? "е" : $0 == "\u{A0}" || $0 == "\n" ? " " : $0 })
  }

  /// The words up to the end of the sentence, a bracket or the next mention.
  private static func phrase(_ rest: Substring) -> String {
    var phrase = rest.prefix { !";()\0".contains($0) }
    if let end = sentenceEnd(phrase) { phrase = phrase[..<end] }
    let words = folded(phrase)
    let ends = borders.compactMap { border in Self.index(of: border, in: words) }
    return String(words[..<(ends.min() ?? words.endIndex)])
  }

  /// A point with a capital behind its space; that of «г. Волгоград» and initials ends nothing.
  private static func sentenceEnd(_ text: Substring) -> Substring.Index? {
    for point in text.indices where ".!?".contains(text[point]) {
      let behind = text[text.index(after: point)...]
      let next = behind.drop(while: \.isWhitespace)
      let word = text[..<point].reversed().prefix(while: \.isLetter)
      if next.startIndex > behind.startIndex, next.first?.isUppercase == true, word.count != 1 {
        return point
      }
    }
    return nil
  }

  private static func index(of needle: String, in text: String) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix(needle) }
  }

  private mutating func readRegulation(_ rest: Substring) {
    beginning = .regulation
    let phrase = Self.phrase(rest)
    if let sign = phrase.firstIndex(of: "№") {
      let between = phrase[..<sign]
      let isDirect = Self.words(of: between).allSatisfy { $0 == "от" || Self.isOfDate($0) }
      if isDirect || between.contains("утв") { readNumber(phrase, sign) }
    }
    let words = Self.words(of: phrase.prefix { $0 != "," && $0 != "." && $0 != "«" })
    if let first = words.first, first == "о" || first == "об" { subject = words }
    if let first = words.first, ["школ", "организаци", "учрежден"].contains(where: first.hasPrefix)
    {
      isSchools = true
    }
  }

  private mutating func readAct(_ rest: Substring) {
    beginning = .act
    let phrase = Self.phrase(rest)
    guard let sign = phrase.firstIndex(of: "№") else { return }
    let between = Self.words(of: phrase[..<sign])
    let others = Self.acts + [Self.regulation]
    guard !between.contains(where: { word in others.contains { word.hasPrefix($0) } }) else {
      return
    }
    readNumber(phrase, sign)
  }

  private mutating func readNumber(_ phrase: String, _ sign: String.Index) {
    number = Self.number(behind: phrase[sign...])
    date = Self.date(in: phrase)
  }

  /// «58/1-од» of «№ 58/1-од, …».
  static func number(behind text: Substring) -> String? {
    let number = text.dropFirst().drop(while: \.isWhitespace)
      .prefix { $0.isLetter || $0.isNumber || "/-–.".contains($0) }
    let trimmed = number.last == "." ? number.dropLast() : number
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  private static func isOfDate(_ word: Substring) -> Bool {
    word == "г" || word == "года" || word.allSatisfy(\.isNumber)
      || CalendarDate.genitives.contains(String(word))
  }

  /// The day of «от 21.03.2022» or «от 21 марта 2022».
  private static func date(in phrase: String) -> CalendarDate? {
    let words = phrase.split { $0 == " " || $0 == "," }
    guard let from = words.firstIndex(of: "от"), from + 1 < words.count else { return nil }
    if let day = CalendarDate(reading: String(words[from + 1])) { return day }
    guard from + 3 < words.count else { return nil }
    return CalendarDate(reading: words[(from + 1)...(from + 3)].joined(separator: " "))
  }
}
