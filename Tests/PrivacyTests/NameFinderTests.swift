import Testing

@testable import Privacy

private let hidden = [
  ("Скрытнева", "Аделаида", "Елизаровна"), ("Ким", "Яна", "Юрьевна"), ("Ли", "Ан", nil),
  ("Ёлкина", "Вера", "Ивановна"), ("Голова", "Роман", "Игоревич"), ("Толстой", "Роман", "Львович"),
  ("Светлая", "Надежда", "Олеговна"), ("Пушкин", "Александр", "Игоревич"),
  ("Петренко", "Алла", nil),
  ("Римская-Корсакова", "Нина", "Павловна"),
].map { NamedPerson(surname: $0.0, name: $0.1, patronymic: $0.2, isHidden: true) }

private let shown = [
  NamedPerson(surname: "Ёлкина", name: "Вера", patronymic: "Павловна", isHidden: false)
]

private let everybody = NameFinder(hidden + shown)
private let declined = NameFinder(DeclinedName.all.map(\.person))

/// The strength of what is found in a text about the people above.
private func alarm(_ text: String, _ markup: ScannedText.Markup = .markdown) -> NameCase.Alarm {
  .init(everybody.mentions(in: ScannedText(text, markup)))
}

@Suite struct NameFinderTests {
  @Test(arguments: NameCase.declined)
  func findsANameInEveryCaseAndOrder(_ example: NameCase) throws {
    let mentions = declined.mentions(in: ScannedText(example.text, .markdown))
    #expect(NameCase.Alarm(mentions) == example.alarm)
    let people = Set(mentions.flatMap(\.people))
    #expect(people.count == 1)
  }

  @Test func hasATableOfFormsWorthTheName() { #expect(NameCase.declined.count >= 300) }

  @Test(arguments: [
    NameCase(.error, "СКРЫТНЕВА АДЕЛАИДА"), NameCase(.error, "скрытнева аделаида елизаровна"),
    NameCase(.error, "Скры**тнева** Аделаида"), NameCase(.error, "Скры<i>тнева</i> А. Е."),
    NameCase(.error, "Cкрытнева Аделаида"), NameCase(.error, "Скры\u{301}тнева Аделаида"),
    NameCase(.error, "Скрыт\u{AD}нева А. Е."), NameCase(.error, "Скрыт\u{200B}нева А. Е."),
    NameCase(.error, "&#1057;крытнева Аделаида"), NameCase(.error, "Скрыт&shy;нева Аделаида"),
    NameCase(.error, "Скрыт-\nнева Аделаида"),
    NameCase(.error, "семья Скрытневых: Аделаида и Пётр"),
    NameCase(.error, "Скрытнева, учитель физики, Аделаида Елизаровна"),
    NameCase(.error, "Иванов А. П., Скрытнева А. Е., Петров И. И."),
    NameCase(.error, "[афиша](files/a.pdf \"Скрытнева Аделаида\")"),
    NameCase(.error, "Скрытнёва Аделаида"), NameCase(.error, "сын Скрытнева, Аделаида"),
    NameCase(.error, "Ким Яной"), NameCase(.error, "Яне Ким"), NameCase(.error, "Я. Ю. Ким"),
    NameCase(.error, "Ли Ан"), NameCase(.error, "Корсакова Нина"),
    NameCase(.error, "Римская Н. П."),
    NameCase(.warning, "Провела Скрытнева"), NameCase(.warning, "для Аделаиды Елизаровны"),
    NameCase(.warning, "ученики Ким"), NameCase(.warning, "Скрытнева, а также Петров"),
    NameCase(.none, "Скрытнев Иван Петрович"), NameCase(.none, "И. П. Скрытнев"),
    NameCase(.none, "улица Скрытнева"), NameCase(.none, "знает ли он"), NameCase(.none, "Ан-24"),
    NameCase(.none, "Аделаида Елизаровна Петрова"),
    NameCase(.none, "Скрытнева-на-Дону"), NameCase(.none, "Аделаида пришла"),
  ])
  func understandsMarkupListsAndShortNames(_ example: NameCase) {
    #expect(alarm(example.text) == example.alarm)
  }

  @Test(arguments: [
    NameCase(.none, "Ёлкина Вера Павловна"), NameCase(.none, "В. П. Ёлкина"),
    NameCase(.none, "Ёлкиной В."), NameCase(.none, "Вера Ёлкина"),
    NameCase(.none, "коллега Ёлкина"),
    NameCase(.error, "Ёлкина Вера Ивановна"), NameCase(.error, "Елкиной В. И."),
    NameCase(.error, "Вере Ивановне Ёлкиной"), NameCase(.none, "Ёлкина Анна"),
    NameCase(.none, "Петренко А. П. и Б. Петренко".replacing("А. П.", with: "О. П.")),
    NameCase(.error, "Петренко А. П."),
  ])
  func tellsNamesakesApart(_ example: NameCase) { #expect(alarm(example.text) == example.alarm) }

  @Test(arguments: [
    NameCase(.none, "роман Толстой"), NameCase(.none, "роман Толстого «Воскресение»"),
    NameCase(.none, "Роман Толстого читают все"), NameCase(.none, "Лев Толстой"),
    NameCase(.none, "Л. Н. Толстой"), NameCase(.none, "светлая надежда"),
    NameCase(.none, "Голова болит"), NameCase(.none, "голова Романа"),
    NameCase(.none, "Пушкин"), NameCase(.none, "А. С. Пушкин"),
    NameCase(.none, "Александр Сергеевич Пушкин, „Капитанская дочка“"),
    NameCase(.error, "Роман Львович Толстой"), NameCase(.error, "Толстому Роману"),
    NameCase(.error, "Р. Л. Толстой"), NameCase(.error, "Голова Роман"),
    NameCase(.error, "Пушкиным А. И."), NameCase(.error, "Светлую Надежду Олеговну"),
  ])
  func asksMoreOfSurnamesThatAreWords(_ example: NameCase) {
    #expect(alarm(example.text) == example.alarm)
  }

  @Test func takesASurnameThatTextsWriteSmallForAWord() {
    let finder = NameFinder(hidden)
    let text = ScannedText("Провела Скрытнева", .plain)
    let small = Set(finder.smallSurnames(in: ScannedText("вся скрытнева нашей жизни", .plain)))
    #expect(finder.mentions(in: text).count == 1)
    #expect(finder.mentions(in: text, ordinary: small).isEmpty)
  }

  @Test func pointsAtTheWord() throws {
    let text = "Урок **провела** А. Е. Скрытнева."
    let mention = try #require(
      NameFinder(hidden).mentions(in: ScannedText(text, .markdown)).first)
    #expect(String(decoding: Array(text.utf8)[mention.word], as: UTF8.self) == "Скрытнева")
  }

  @Test func findsNamesInPagesAndTables() {
    #expect(alarm("<tr><td>Скрытнева</td><td>Аделаида</td></tr>", .html) == .error)
    #expect(alarm("<p>Скрытнева</p><p>Аделаида</p>", .html) == .warning)
    #expect(alarm("<img alt=\"Скрытнева Аделаида\" src=\"a.png\">", .html) == .error)
    #expect(alarm("1;Скрытнева;Аделаида;8", .table) == .error)
    #expect(alarm("{\"a\":\"\\nСкрытнева Аделаида\"}", .json) == .error)
  }

  @Test(arguments: [
    ("skrytneva-adelaida", NameCase.Alarm.error), ("files/skrytneva_a_e.csv", .error),
    ("otchet-skrytnevoi-2024.pdf", .warning), ("adelaida-elizarovna", .none),
    ("elkina-vera", .none), ("yolkina-vera-ivanovna", .none), ("kim", .none), ("kim-yana", .error),
    ("rimskaya-korsakova-nina", .error), ("golova-bolit", .none), ("plan-raboty", .none),
  ])
  func findsNamesInAddresses(_ path: String, _ alarm: NameCase.Alarm) {
    let found = SlugFinder(hidden + shown).people(in: path)
    #expect((found.map { $0.strength == .full ? .error : .warning } ?? .none) == alarm)
  }
}

@Suite struct LatinSkeletonTests {
  @Test(arguments: [
    ["юлия", "yuliya", "iuliia", "julia"], ["соловьев", "solovyov", "solovev", "soloviev"],
    ["щербаков", "shcherbakov", "scherbakov"], ["хохлов", "khokhlov", "hohlov"],
    ["дмитрий", "dmitriy", "dmitry", "dmitrii"], ["цветкова", "tsvetkova", "cvetkova"],
  ])
  func isTheSameForEveryWayOfWriting(_ ways: [String]) {
    let own = LatinSkeleton.of(LatinSkeleton.latin(Letters.of(ways[0])))
    for way in ways.dropFirst() { #expect(LatinSkeleton.of(Array(way.utf8)) == own, "\(way)") }
  }
}
