import Testing

@testable import Privacy

@Suite struct ValueFinderTests {
  private func found(_ text: String, _ values: String...) -> [String] {
    let bytes = Array(text.utf8)
    return ValueFinder(values).hits(in: ScannedText(text, .markdown)).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "+7 900 000-71-03", "8(900)0007103", "8 900 000 71 03", "89000007103", "9000007103",
    "8.900.000.71.03", "+7\u{A0}(900)\u{A0}000\u{2011}71\u{2011}03",
  ])
  func findsAPhoneHoweverItIsGrouped(_ phone: String) {
    #expect(found("Звоните: \(phone).", "+7 900 000-71-03").count == 1)
  }

  @Test(arguments: ["+7 900 000-71-04", "12345 9000007103", "9000007103 5", "90000071031"])
  func findsNoPhoneInAnotherNumber(_ number: String) {
    #expect(found("Номер \(number)", "+7 900 000-71-03").isEmpty)
  }

  @Test func findsMailsWithoutCase() {
    #expect(found("Пишите: Elkina@Mail.Example.", "elkina@mail.example") == ["Elkina@Mail.Example"])
  }

  @Test func findsAnyFiveWordsOfALongText() {
    let secret = "Боюсь тишины в девятом классе и теряю темп к середине урока"
    #expect(
      found("он сказал: «в девятом **классе** и теряю», и ушёл", secret)
        == ["в девятом **классе** и теряю"])
    #expect(found("в девятом классе теряю темп", secret).isEmpty)
  }

  @Test func findsNothingShort() { #expect(found("стаж 28 лет", "28 лет").isEmpty) }

  /// A list of ten thousand notes that begin alike costs no more than one of different ones.
  @Test func looksUpEachWordOnceHoweverManyValuesBeginAlike() {
    let values = (0..<10_000).map { "Личная заметка о работе номер \($0)" }
    let text = String(repeating: "Личная заметка о работе номер ", count: 2000) + "9999"
    let hits = ValueFinder(values).hits(in: ScannedText(text, .plain))
    #expect(!hits.isEmpty)
  }
}

@Suite struct PersonalDataTests {
  private static let finder = PersonalDataFinder(
    names: NameFinder([
      NamedPerson(surname: "Тихонов", name: "Пётр", patronymic: nil, isHidden: false)
    ]),
    contacts: ["+7 (905) 111-22-33", "cnppm34@yandex.ru"])

  @Test(
    arguments: [
      ("Звоните +7 912 345-67-89", [PersonalDataMatch.Kind.mobilePhone]),
      ("8(912)3456789", [.mobilePhone]),
      ("Телефон +7 (905) 111-22-33", []), ("+7 (8442) 60-66-45", []),
      ("ivanova@mail.ru", [.privateMail]), ("iv.anova-1@gmail.com", [.privateMail]),
      ("cnppm34@yandex.ru", []), ("info@school.example", []), ("сайт yandex.ru", []),
      ("СНИЛС 112-233-445 95", [.insuranceNumber]), ("112-233-445 96", []),
      ("СНИЛС 11223344595", [.insuranceNumber]),
      ("паспорт 18 05 123456", [.passport]), ("паспорт серии 1805 № 123456", [.passport]),
      ("приказ 1805 123456", []), ("паспорт раздела, 12 правил", []),
      ("родился 01.02.1990", [.birthDate]), ("Тихонов, 1 февраля 1990 г. р.", [.birthDate]),
      ("приказ от 01.02.1990", []), ("Дата рождения: 5 мая 2010", [.birthDate]),
      ("Тихонов болен", [.health]), ("дети с ОВЗ", []), ("Инвалидность Тихонова", [.health]),
    ] as [(String, [PersonalDataMatch.Kind])])
  func findsWhatLooksLikePersonalData(_ text: String, _ kinds: [PersonalDataMatch.Kind]) {
    #expect(Self.finder.data(in: ScannedText(text, .markdown)).map(\.kind) == kinds)
  }
}
