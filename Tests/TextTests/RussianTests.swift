import Testing
import Text

@Suite struct RussianTests {
  @Test(arguments: [
    (0, "наставников"), (1, "наставник"), (2, "наставника"), (4, "наставника"),
    (5, "наставников"), (11, "наставников"), (12, "наставников"), (14, "наставников"),
    (20, "наставников"), (21, "наставник"), (22, "наставника"), (25, "наставников"),
    (101, "наставник"), (111, "наставников"), (112, "наставников"), (1001, "наставник"),
    (-1, "наставник"),
  ])
  func agreesNounsWithNumbers(number: Int, form: String) {
    #expect(Plural.form(of: number, "наставник", "наставника", "наставников") == form)
  }

  @Test func tiesTheNumberToItsNoun() {
    #expect(Plural.phrase(1302, "час", "часа", "часов") == "1\u{A0}302\u{A0}часа")
  }

  @Test func writesDatesInWords() throws {
    let day = try #require(CalendarDate(iso: "2022-03-21"))
    #expect(day.words == "21\u{A0}марта 2022\u{A0}г.")
    #expect(day.dotted == "21.03.2022")
    #expect(day.description == "2022-03-21")
    #expect(day.dayAndMonth == "21\u{A0}марта")
    #expect(day.monthAndYear == "март 2022\u{A0}г.")
  }

  @Test(arguments: [
    ("2022-04-11", "2022-04-15", "11–15 апреля 2022 г."),
    ("2022-04-28", "2022-05-02", "с 28 апреля по 2 мая 2022 г."),
    ("2022-12-30", "2023-01-08", "с 30 декабря 2022 г. по 8 января 2023 г."),
    ("2022-04-11", "2022-04-11", "11 апреля 2022 г."),
  ])
  func writesPeriods(start: String, end: String, text: String) throws {
    let start = try #require(CalendarDate(iso: start))
    let period = start.period(to: try #require(CalendarDate(iso: end)))
    #expect(period.split(separator: "\u{A0}").joined(separator: " ") == text)
  }

  @Test(arguments: [
    "2022-02-29", "2022-13-01", "2022-00-10", "22-01-01", "2022-1-1", "", "2022-01-011",
  ])
  func refusesWhatIsNoDay(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2022-01-31", "2022-01-31T10:00"])
  func acceptsDays(text: String) { #expect(CalendarDate(iso: text) != nil) }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1302, "1 302"), (1_234_567, "1 234 567"), (-1302, "−1 302"),
  ])
  func partsThousands(number: Int, text: String) {
    #expect(NumberText.text(number).split(separator: "\u{A0}").joined(separator: " ") == text)
  }

  @Test(arguments: [
    (0.5, "0,5"), (12.0, "12"), (3.14159, "3,14"), (1302.5, "1 302,5"), (0.001, "0"),
    (-0.25, "−0,25"), (0.999, "1"), (1.05, "1,05"),
  ])
  func writesDecimalCommas(number: Double, text: String) {
    #expect(NumberText.text(number).split(separator: "\u{A0}").joined(separator: " ") == text)
  }

  @Test(arguments: [
    (0, "0 Б"), (1023, "1023 Б"), (1024, "1 КБ"), (1536, "1,5 КБ"), (10_240, "10 КБ"),
    (1_258_291, "1,2 МБ"), (1_048_575, "1 МБ"), (15 << 20, "15 МБ"), (5 << 30, "5 ГБ"),
  ])
  func writesFileSizes(bytes: Int, text: String) {
    #expect(FileSizeText.text(bytes) == text.split(separator: " ").joined(separator: "\u{A0}"))
  }

  @Test(arguments: [
    ("Наставничество", "nastavnichestvo"),
    ("Инновационная деятельность", "innovatsionnaya-deyatelnost"),
    ("Щукин, Ёлкина и Юрьев", "shchukin-elkina-i-yurev"), ("Объезд – съёмка", "obezd-semka"),
    ("  «Школа №25» ", "shkola-25"), ("C++ & Swift 6.3", "c-swift-6-3"), ("!!!", ""),
    ("Йод", "yod"), ("И\u{306}од", "yod"), ("е\u{308}лка", "elka"), ("日本 год", "god"),
  ])
  func makesSlugs(text: String, slug: String) { #expect(Slug.make(text) == slug) }

  @Test func cutsSlugsAtWords() {
    let slug = Slug.make(String(repeating: "наставничество ", count: 6))
    #expect(slug == "nastavnichestvo-nastavnichestvo-nastavnichestvo")
    #expect(Slug.make(String(repeating: "а", count: 100)).count == Slug.longest)
  }

  @Test func sortsYoAfterYe() {
    let names = [
      "Жуков", "Ёлкина", "Ельцов", "Елисеева", "елка", "Ёлка", "Елка", "Абрамов", "яков",
    ]
    let sorted = names.sorted(by: RussianOrder.precedes)
    #expect(
      sorted == [
        "Абрамов", "Елисеева", "Елка", "елка", "Ёлка", "Ёлкина", "Ельцов", "Жуков", "яков",
      ])
  }

  @Test(arguments: [
    ("Иванов Александр Сергеевич", "А. С. Иванов"), ("Ким Анна-Мария", "А.-М. Ким"),
    ("Мадонна", "Мадонна"), ("ёлкина яна", "Я. ёлкина"),
  ])
  func shortensNames(name: String, short: String) {
    #expect(Initials.text(name).split(separator: "\u{A0}").joined(separator: " ") == short)
  }
}
