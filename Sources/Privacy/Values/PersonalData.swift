/// Something in free text that looks like personal data, of whatever person.
package struct PersonalDataMatch: Sendable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    case mobilePhone, privateMail, insuranceNumber, passport, birthDate, health
  }

  package let kind: Kind
  /// UTF-8 offsets into the text.
  package let range: Range<Int>
}

/// Finds mobile phones, private mail boxes, СНИЛС, passports, birth dates and words of health beside a
/// name.
package struct PersonalDataFinder: Sendable {
  private let names: NameFinder
  private let publicPhones: Set<UInt64>
  private let publicMails: Set<[UInt64]>

  /// - Parameters:
  ///   - names: Everybody the portal knows: beside their names words of health are looked for.
  ///   - contacts: Telephone numbers and mail addresses that are meant for everybody.
  package init(names: NameFinder, contacts: [String]) {
    self.names = names
    var phones: Set<UInt64> = []
    var mails: Set<[UInt64]> = []
    for contact in contacts {
      let words = Array(ScannedText(contact, .plain).words.dropLast())
      mails.insert(words.map(\.hash))
      for at in words.indices {
        if let phone = PhoneNumber(at, in: words) { phones.insert(phone.own) }
      }
    }
    publicPhones = phones
    publicMails = mails
  }

  /// What of a text looks like personal data, each place once.
  ///
  /// - Parameter known: What is somebody's private value for certain, and no guess is made about.
  package func data(
    in text: ScannedText, without known: [ValueFinder.Hit] = []
  ) -> [PersonalDataMatch] {
    guesses(in: text).filter { datum in !known.contains { $0.range.overlaps(datum.range) } }
  }

  private func guesses(in text: ScannedText) -> [PersonalDataMatch] {
    var found: [PersonalDataMatch] = []
    let words = text.words
    var taken = 0
    for at in words.indices.dropLast() where words[at].range.lowerBound >= taken {
      guard let datum = datum(at, words) else { continue }
      taken = datum.range.upperBound
      found.append(datum)
    }
    return found
  }
}

extension PersonalDataFinder {
  private func datum(_ at: Int, _ words: [Word]) -> PersonalDataMatch? {
    let word = words[at]
    if word.traits.contains(.number) { return number(at, words) }
    if Self.mailHosts.contains(word.hash) { return mail(at, words) }
    if Self.healthWords.contains(word.hash), isBesideName(at, words) {
      return PersonalDataMatch(kind: .health, range: word.range)
    }
    return nil
  }

  // MARK: Numbers

  private func number(_ at: Int, _ words: [Word]) -> PersonalDataMatch? {
    if let range = passport(at, words) { return PersonalDataMatch(kind: .passport, range: range) }
    if let range = insurance(at, words) {
      return PersonalDataMatch(kind: .insuranceNumber, range: range)
    }
    if let range = birthDate(at, words) { return PersonalDataMatch(kind: .birthDate, range: range) }
    guard let phone = PhoneNumber(at, in: words), phone.own / 1_000_000_000 == 9,
      !publicPhones.contains(phone.own)
    else { return nil }
    return PersonalDataMatch(kind: .mobilePhone, range: phone.range)
  }

  /// Four digits and six behind the word «паспорт» or «серия».
  private func passport(_ at: Int, _ words: [Word]) -> Range<Int>? {
    guard mentions(Self.passportWords, before: at, words, within: 4) else { return nil }
    var groups = DigitGroups()
    var next = at
    var last = at
    while next < words.count, next < at + 6, !words[next].gap.contains(.line) || next == at {
      if groups.append(words[next]) { last = next } else if words[next].length > 5 { break }
      next += 1
      if groups.digits >= 10 { break }
    }
    guard [[4, 6], [2, 2, 6], [10]].contains(groups.sizes) else { return nil }
    return words[at].range.lowerBound..<words[last].range.upperBound
  }

  /// Eleven digits of which the last two are the sum of the others (ПФР № 192п, приложение 1).
  private func insurance(_ at: Int, _ words: [Word]) -> Range<Int>? {
    var groups = DigitGroups()
    var next = at
    while next < words.count, groups.digits < 11, next == at || !words[next].gap.contains(.line),
      groups.append(words[next])
    { next += 1 }
    guard groups.digits == 11, groups.sizes == [3, 3, 3, 2] || groups.sizes == [11],
      Self.isInsurance(groups.value)
    else { return nil }
    // A telephone number may have the right sum by chance.
    if groups.sizes == [11], groups.phone != nil,
      !mentions(Self.insuranceWords, before: at, words, within: 4)
    {
      return nil
    }
    return words[at].range.lowerBound..<words[next - 1].range.upperBound
  }

  static func isInsurance(_ value: UInt64) -> Bool {
    let own = value / 100
    guard own > 1_001_998 else { return false }
    var rest = own
    var sum: UInt64 = 0
    for place in 1...9 {
      sum += rest % 10 * UInt64(place)
      rest /= 10
    }
    return sum % 101 % 100 == value % 100
  }

  /// A day, month and year with a word of birth near by.
  private func birthDate(_ at: Int, _ words: [Word]) -> Range<Int>? {
    guard at + 2 < words.count, let day = words[at].value, (1...31).contains(day),
      let year = words[at + 2].value, (1920...2020).contains(year),
      words[at + 1].value.map({ (1...12).contains($0) }) ?? Self.months.contains(words[at + 1].hash)
    else { return nil }
    let behind = words[at + 3..<min(words.count, at + 7)]
    let isBirth =
      mentions(Self.birthWords, before: at, words, within: 4)
      || behind.contains { Self.birthWords.contains($0.hash) }
      || isShortBirth(Array(behind))
    return isBirth ? words[at].range.lowerBound..<words[at + 2].range.upperBound : nil
  }

  /// «г. р.»
  private func isShortBirth(_ behind: [Word]) -> Bool {
    behind.count > 1 && behind[0].hash == Self.hash("г") && behind[1].hash == Self.hash("р")
  }

  // MARK: Words

  /// An address with a box of a service for everybody: the host's first word was met.
  private func mail(_ at: Int, _ words: [Word]) -> PersonalDataMatch? {
    guard at > 0, words[at].gap.contains(.joint), !words[at].gap.contains(.space) else {
      return nil
    }
    var first = at - 1
    while first > 0, words[first].gap.isSubset(of: [.dot, .hyphen, .joint]),
      !words[first].gap.isEmpty
    { first -= 1 }
    let last = min(at + 1, words.count - 1)
    guard words[last].gap == .dot, Self.mailZones.contains(words[last].hash) else { return nil }
    if publicMails.contains(words[first...last].map(\.hash)) { return nil }
    return PersonalDataMatch(
      kind: .privateMail, range: words[first].range.lowerBound..<words[last].range.upperBound)
  }

  private func isBesideName(_ at: Int, _ words: [Word]) -> Bool {
    sentence(around: at, words, reach: 5).contains { names.isName(words[$0]) }
  }

  private func mentions(
    _ wanted: Set<UInt64>, before at: Int, _ words: [Word], within reach: Int
  ) -> Bool {
    words[max(0, at - reach)..<at].contains { wanted.contains($0.hash) }
  }

  private func sentence(around at: Int, _ words: [Word], reach: Int) -> ClosedRange<Int> {
    var first = at
    while first > max(0, at - reach), !words[first].gap.contains(.end) { first -= 1 }
    var last = at
    while last < min(words.count - 2, at + reach), !words[last + 1].gap.contains(.end) { last += 1 }
    return first...last
  }
}

// MARK: - Words that say what a number is

extension PersonalDataFinder {
  private static let passportWords = hashes(
    "паспорт паспорта паспорту паспортом паспорте серия серии")
  private static let insuranceWords = hashes("снилс страховой страхового")
  private static let birthWords = hashes(
    "рождения рождение рожд родился родилась родились род гр дата-рождения др")
  private static let months = hashes(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря")

  /// The first words of hosts where people keep their own mail.
  private static let mailHosts: Set<UInt64> = Set(
    [
      "mail", "yandex", "ya", "gmail", "bk", "inbox", "list", "rambler", "outlook", "hotmail",
      "icloud", "yahoo", "internet", "vk",
    ].map { ScannedText($0, .plain).words[0].hash })

  private static let mailZones: Set<UInt64> = Set(
    ["ru", "com", "by", "kz", "net", "me", "su"].map { ScannedText($0, .plain).words[0].hash })

  private static let healthWords = hashes(
    """
    инвалид инвалида инвалиду инвалидом инвалидность инвалидности инвалидностью диагноз диагноза
    диагнозом беременна беременной беременность беременности диабет диабета диабетом онкология
    онкологии онкологией онкологический эпилепсия эпилепсии эпилепсией астма астмы астмой аутизм
    аутизма аутизмом депрессия депрессии депрессией шизофрения шизофрении туберкулез туберкулеза
    туберкулезом вич гепатит гепатита гепатитом болен больна заболел заболела болеет болезнь болезни
    болезнью больничный больничном больничного операция операции госпитализирован госпитализирована
    психиатр психиатра психиатру нарколог нарколога зпр дцп овз
    """)

  private static func hash(_ word: String) -> UInt64 { ScannedText(word, .plain).words[0].hash }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { hash(String($0)) })
  }
}
