import Diagnostics
import Mentoring
import TestSupport
import Testing

/// Tables as teachers keep them: with full names, without ids, with columns of their own.
@Suite struct TablesAsMeantTests {
  private static func gather(_ files: [String: String]) -> Gathering {
    Gathering(files.reduce(FixtureSite.school) { $0.with($1.key, $1.value) })
  }

  private static func persons(_ rows: String, heading: String = "ФИО;должность;место работы")
    -> String
  {
    heading + "\n" + rows
  }

  @Test(
    arguments: [
      ("Иванова Анна Сергеевна", "Иванова", "Анна", "Сергеевна", "ivanova-anna-sergeevna"),
      ("Ли Ан", "Ли", "Ан", nil, "li-an"),
      ("Алиев Вагиф Али оглы", "Алиев", "Вагиф", "Али оглы", "aliev-vagif-ali-ogly"),
    ] as [(String, String, String, String?, String)])
  func partsAFullNameAndMakesAnId(
    _ cell: String, _ surname: String, _ name: String, _ patronymic: String?, _ id: String
  ) throws {
    let gathering = Self.gather(["persons.csv": Self.persons("\(cell);учитель;school\n")])
    #expect(gathering.faults == [])
    let person = try #require(gathering.portal?[Person.self][id])
    #expect(person.surname == surname && person.name == name && person.patronymic == patronymic)
  }

  @Test(arguments: ["Иванова", "Иванова А. С.", "Иванова Анна Сергеевна Петровна Младшая"])
  func refusesWhatIsNoFullName(_ cell: String) {
    let gathering = Self.gather(["persons.csv": Self.persons("\(cell);учитель;school\n")])
    #expect(gathering.faults == ["VALUE-07 persons.csv:2:1"])
  }

  @Test func reportsColumnsThatAreNotThereOnce() {
    let rows = (0..<30).map { "a\($0);Фамилия\n" }.joined()
    let part = FilePart("persons.csv", "код;фамилия\n" + rows)
    let missing = part.report.diagnostics.filter { $0.id == "FIELD-03" }
    #expect(missing.map(\.headline) == ["FIELD-03 persons.csv:1:1"])
    #expect(missing.first?.summary == "В таблице нет столбцов «имя», «должность» и «место работы»")
  }

  /// A message names a column as its editor does, and not as the program does.
  @Test func callsColumnsByTheEditorsOwnHeadings() {
    let part = FilePart(
      "organisations.csv",
      "код;полное наименование;тип организации;уровень;эл. почта\nshkola-1;;школа;местный;нет\n")
    #expect(
      part.report.diagnostics.map(\.summary).sorted()
        == [
          "Не заполнено поле «полное наименование»", "«нет» в поле «эл. почта» — не адрес почты",
          "Значения «местный» нет в словаре «уровень» (поле «уровень»)",
        ].sorted())
    #expect(
      part.report.diagnostics.contains {
        $0.help == "Впишите значение в столбец «полное наименование». Полное, как в уставе."
      })
  }

  @Test func makesNoIdOfAMenteesName() {
    let part = FilePart("mentees.csv", "ФИО\nИванова Анна Сергеевна\n")
    #expect(part.records.map(\.id) == [""])
    #expect(part.report.diagnostics.contains { $0.summary == "Не заполнено поле «код»" })
  }

  @Test func passesOverTheNumbersOfRows() {
    let gathering = Self.gather([
      "persons.csv": Self.persons(
        "1;Иванова Анна Сергеевна;учитель;school\n", heading: "№ п/п;ФИО;должность;место работы")
    ])
    #expect(gathering.faults == [])
  }

  @Test func passesOverAColumnThatTheSettingsName() {
    let table = Self.persons(
      "Иванова Анна Сергеевна;учитель;school;звонить\n",
      heading: "ФИО;должность;место работы;Примечание")
    #expect(Self.gather(["persons.csv": table]).faults == ["FIELD-01 persons.csv:1:28"])
    let settled = FixtureSite.school.with("persons.csv", table)
      .replacing("notice:", with: "ignore_columns: [примечание]\nnotice:", in: "site.yaml")
    #expect(Gathering(settled).faults == [])
  }

  @Test func takesAPersonAndASchoolByTheirNames() throws {
    let name = try #require(Gathering(.school).portal?[Organisation.self]["school"]?.shortName)
    let named = Self.gather([
      "persons.csv": Self.persons("Иванова Анна Сергеевна;учитель;\(name)\n")
    ])
    #expect(named.faults == [])
    #expect(named.portal?[Person.self]["ivanova-anna-sergeevna"]?.org?.id == "school")
  }

  @Test func namesTheIdsOfPeopleWithOneName() throws {
    let namesakes = FixtureSite.school.with(
      "persons.csv",
      "код;ФИО;должность;место работы\niv-1;Иванова Анна Сергеевна;учитель;school\n"
        + "iv-2;Иванова Анна Сергеевна;учитель;school\n"
    ).replacing("person: elkina", with: "person: 1️⃣Иванова Анна Сергеевна", in: "mentors.yaml")
    let gathering = Gathering(namesakes)
    #expect(gathering.faults.contains("REF-01 " + (namesakes.place() ?? "")))
    let fault = gathering.report.diagnostics.first { $0.id == "REF-01" }
    #expect(fault?.help == "Поставьте код той, которая нужна: iv-1 и iv-2.")
  }

  @Test func partsWordsOfAVocabularyAtCommas() throws {
    let part = FilePart(
      "mentors.csv",
      "код;педагог;основание отбора\nm-1;elkina;\"achiever, authority\"\n")
    let mentor = Record<Mentor>(try #require(part.records.first))
    #expect(mentor.criteria?.map(\.key) == ["achiever", "authority"])
  }

  @Test(arguments: [
    ("31.9.2025", "В сентябре 2025 года 30 дней."),
    ("29.02.2025", "В феврале 2025 года 28 дней."),
    ("2025-02-30", "В феврале 2025 года 28 дней."),
    ("31 апреля 2026 г.", "В апреле 2026 года 30 дней."),
    (
      "сентябрь 2025",
      "Это месяц, а не день. Напишите 01.09.2025, если он начинает срок, или 30.09.2025, если он его "
        + "кончает."
    ),
    (
      "01/09/2025",
      "Напишите 01.09.2025, если это 1 сентября 2025 г., или 09.01.2025, если 9 января 2025 г."
    ),
    ("да", "Нужен день, например день подписания: 01.09.2025."),
  ])
  func saysWhatToWriteInPlaceOfADate(_ cell: String, _ help: String) throws {
    let part = FilePart("mentors.csv", "код;проверено\nm-1;\(cell)\n")
    let fault = try #require(part.report.diagnostics.first { $0.id == "VALUE-02" })
    #expect(fault.help == help)
  }

  @Test(arguments: [("12 лет", 12), ("1 год", 1), ("28", 28)])
  func readsANumberWithWhatIsCounted(_ cell: String, _ years: Int) throws {
    let part = FilePart("persons.csv", "код;стаж\nm-1;\(cell)\n")
    #expect(Record<Person>(try #require(part.records.first)).experienceYears == years)
  }
}
