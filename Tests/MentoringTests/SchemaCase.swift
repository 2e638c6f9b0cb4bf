import Diagnostics
import Formats
import Mentoring

/// A record in JSON, and whether it is good.
struct SchemaCase: Sendable {
  let entity: String
  let isGood: Bool
  let record: String

  static func schema(_ name: String) -> Schema? {
    ([SiteSettings.declaration.schema] + DomainModel.entities).first { $0.name == name }
  }

  /// The errors the decoder finds in the record.
  var faults: [String] {
    guard let schema = Self.schema(entity) else { return ["no entity \(entity)"] }
    let file = SourceFile(path: "record.json", text: record)
    var report = Report()
    guard let document = JSON.read(file, into: &report) else { return ["no JSON"] }
    var decoder = RecordDecoder(file: file)
    _ = decoder.record(document.root, schema)
    return decoder.report.diagnostics.filter { $0.severity == .error }
      .map { "\($0.id) \($0.summary)" }
  }

  static let all = terms + courses + mentors + organisations + persons

  private static func good(_ entity: String, _ records: [String]) -> [SchemaCase] {
    records.map { SchemaCase(entity: entity, isGood: true, record: $0) }
  }

  private static func bad(_ entity: String, _ records: [String]) -> [SchemaCase] {
    records.map { SchemaCase(entity: entity, isGood: false, record: $0) }
  }

  /// Keys, texts and what must be there.
  private static let terms =
    good(
      "term",
      [
        #"{"id": "nastavnik", "term": "Наставник", "definition": "Кто ведёт", "source": "п. 1.3"}"#,
        #"{"код": "nastavnik", "термин": "Наставник", "определение": "Кто ведёт", "источник": "п. 1"}"#,
        #"{"КОД": "nastavnik", "Понятие": "Наставник", "Определение": "Кто ведёт", "Источник": "п. 1"}"#,
        #"{"ID": "ab", "слово": 5, "definition": true, "source": 1.3}"#,
        #"{"Идентификатор": 12, "term": "а", "definition": "б", "source": "в"}"#,
      ])
    + bad(
      "term",
      [
        #"{}"#, #""nastavnik""#,
        #"{"id": "nastavnik", "term": "Наставник", "definition": "Кто ведёт"}"#,
        #"{"id": "nastavnik", "term": null, "definition": "Кто ведёт", "source": "в"}"#,
        #"{"id": "nastavnik", "term": "", "definition": "Кто ведёт", "source": "в"}"#,
        #"{"id": "nastavnik", "term": " ", "definition": "Кто ведёт", "source": "в"}"#,
        #"{"id": "nastavnik", "term": ["а", "б"], "definition": "Кто ведёт", "source": "в"}"#,
        #"{"id": "nastavnik", "term": {"а": "б"}, "definition": "Кто ведёт", "source": "в"}"#,
        #"{"id": "Nastavnik", "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": "наставник", "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": "n", "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": 5, "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": "nastavnik ", "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": "nastavnik", "код": "ab", "term": "а", "definition": "б", "source": "в"}"#,
        #"{"id": "nastavnik", "term": "а", "definition": "б", "source": "в", "определние": "г"}"#,
        #"{"id": "nastavnik", "term": "а", "Понятие": "б", "definition": "б", "source": "в"}"#,
      ])

  private static func course(_ more: String, start: String = #""2025-09-01""#) -> String {
    #"{"id": "kurs", "title": "К", "provider": "Ц", "start": \#(start), "end": "1.12.2025"\#(more)}"#
  }

  /// Dates, numbers, terms and lists of them, addresses.
  private static let courses =
    good(
      "course",
      [
        course(""), course("", start: #""01.09.2025""#), course("", start: #""1 сентября 2025""#),
        course("", start: #""1 сентября 2025 г.""#), course("", start: #""31 Августа 2025 года""#),
        course("", start: #"" 30.04.2025 ""#), course("", start: #""2025-2-28""#),
        course(#", "hours": 72"#), course(#", "hours": "72""#), course(#", "hours": null"#),
        course(#", "hours": "1 200""#), course(#", "часов": 1"#), course(#", "Объем, часов": 36"#),
        course(#", "mode": "in-person""#), course(#", "mode": "Очно""#),
        course(#", "формат": "онлайн""#),
        course(#", "mode": """#), course(#", "mode": "  ", "url": " ""#),
        course(#", "audience": []"#), course(#", "audience": null"#),
        course(#", "url": "https://edu.example/kurs?id=1""#),
        course(#", "url": "HTTP://edu.example""#),
      ])
    + bad(
      "course",
      [
        course("", start: #""31.02.2025""#), course("", start: #""2025-13-01""#),
        course("", start: #""31 апреля 2025""#), course("", start: #""1 сентябрь 2025""#),
        course("", start: #""осенью""#), course("", start: "2025"), course("", start: "null"),
        course("", start: #"["2025-09-01"]"#), course("", start: #""25-09-01""#),
        course(#", "hours": 0"#), course(#", "hours": 2001"#), course(#", "hours": 1.5"#),
        course(#", "hours": "много""#), course(#", "hours": true"#),
        course(#", "mode": "заочно""#), course(#", "mode": ["in-person"]"#),
        course(#", "mode": 5"#),
        course(#", "url": "edu.example""#), course(#", "url": "https://edu""#),
        course(#", "url": "https://edu.example/а б""#), course(#", "audience": ["никто"]"#),
      ])

  private static func mentor(_ more: String, criteria: String) -> String {
    #"{"id": "ivanova", "person": "ivanova-anna", "criteria": \#(criteria), "status": "available", "#
      + #""included": "2025-09-01", "checked": "2025-09-01", "order": "prikaz"\#(more)}"#
  }

  private static let key = Vocabulary.criterion.entries[0].key
  private static let label = Vocabulary.criterion.entries[1].label

  /// Lists that must hold something, single values instead of lists, answers, references, groups.
  private static let mentors =
    good(
      "mentor",
      [
        mentor("", criteria: "\"\(key)\""), mentor("", criteria: "[\"\(key)\", \"\(label)\"]"),
        mentor("", criteria: "[null, \"\(label)\"]"),
        mentor(#", "subjects": "физика""#, criteria: "\"\(key)\""),
        mentor(#", "предметы": ["физика", "химия"]"#, criteria: "\"\(key)\""),
        mentor(#", "capacity": 50, "activist": "да""#, criteria: "\"\(key)\""),
        mentor(#", "activist": false"#, criteria: "\"\(key)\""),
        mentor(#", "activist": 1"#, criteria: "\"\(key)\""),
        mentor(#", "activist": "Есть""#, criteria: "\"\(key)\""),
      ])
    + bad(
      "mentor",
      [
        mentor("", criteria: "[]"), mentor("", criteria: "null"), mentor("", criteria: "[null]"),
        mentor("", criteria: "\"опыт и желание\""), mentor("", criteria: "{}"),
        mentor(#", "capacity": 51"#, criteria: "\"\(key)\""),
        mentor(#", "activist": "возможно""#, criteria: "\"\(key)\""),
        mentor(#", "activist": 2"#, criteria: "\"\(key)\""),
        mentor(#", "subjects": [["физика"]]"#, criteria: "\"\(key)\""),
        mentor(#", "subjects": {"физика": 1}"#, criteria: "\"\(key)\""),
        mentor(#", "Person": "ab""#, criteria: "\"\(key)\""),
      ])

  private static func organisation(
    _ more: String, phone: String = #""8 (8442) 60-66-45""#, email: String = "a@b.example"
  ) -> String {
    #"{"id": "school", "name": "Школа", "type": "\#(orgType)", "level": "\#(level)", "#
      + #""phone": \#(phone), "email": "\#(email)"\#(more)}"#
  }

  private static let orgType = Vocabulary.orgType.entries[0].key
  private static let level = Vocabulary.level.entries[0].label

  /// Telephones, addresses, numbers of taxpayers, groups and groups by year.
  private static let organisations =
    good(
      "organisation",
      [
        organisation(""), organisation("", phone: "88442606645"),
        organisation("", phone: #""60-66-45 доб. 2""#),
        organisation(#", "inn": "7707083893""#), organisation(#", "inn": 7707083893"#),
        organisation(#", "head": "Иванова А. П.""#),
        organisation(#", "Директор": "Ёлкина-Петрова Анна""#),
        organisation(#", "scope": {"teachers": true, "Обучающиеся": "нет"}"#),
        organisation(#", "scope": null"#), organisation(#", "scope": """#),
        organisation(#", "counts": {"2025": {"teachers": 40}, "2026": {"Педагогов": "41"}}"#),
        organisation(#", "численность": [{"year": 2025, "teachers": 40}]"#),
        organisation(#", "Раздел Наставничество": "https://school.example/n/""#),
        organisation(#", "социальные сети": "https://vk.example/school""#),
        organisation(#", "curators": ["ivanova", null]"#),
      ])
    + bad(
      "organisation",
      [
        organisation("", phone: "1234"), organisation("", phone: #""нет""#),
        organisation("", email: "a(at)b.example"), organisation("", email: "a@b"),
        organisation("", email: "a@b.example, c@d.example"), organisation("", email: "a@.example"),
        organisation(#", "inn": "770708389""#), organisation(#", "inn": 77"#),
        organisation(#", "head": "Ivanova""#), organisation(#", "head": "Иванова 2""#),
        organisation(#", "scope": {"teachers": true}"#), organisation(#", "scope": "педагоги""#),
        organisation(#", "scope": [{"teachers": true, "pupils": true}]"#),
        organisation(#", "counts": {"2025": {"учителей": 40}}"#),
        organisation(#", "counts": {"год": {"teachers": 40}}"#),
        organisation(#", "counts": {"2025": 40}"#),
        organisation(#", "counts": [{"teachers": 40}]"#),
        organisation(#", "curators": ["Иванова"]"#), organisation(#", "site": "school.example""#),
      ])

  private static func person(_ more: String) -> String {
    #"{"id": "ivanova", "surname": "Иванова", "name": "Анна", "position": "учитель", "#
      + #""org": "school"\#(more)}"#
  }

  /// Groups with fields of their own, files.
  private static let persons =
    good(
      "person",
      [
        person(""), person(#", "photo": {"file": "files/ivanova.jpg", "alt": "Анна у доски"}"#),
        person(#", "согласия": {"на обработку": "01.09.2025", "сведения": ["name", "photo"]}"#),
        person(#", "стаж, лет": 12, "год рождения": 1990"#),
        person(#", "телефон": null, "почта": """#),
      ])
    + bad(
      "person",
      [
        person(#", "photo": {"file": "files/ivanova.jpg"}"#), person(#", "photo": "ivanova.jpg""#),
        person(#", "photo": {"file": "../ivanova.jpg", "alt": "Анна"}"#),
        person(#", "photo": {"file": "/files//ivanova.jpg", "alt": "Анна"}"#),
        person(#", "consent": {"dissemination": "01.09.2025"}"#),
        person(#", "consent": {"processing": "01.09.2025", "fields": ["возраст"]}"#),
        person(#", "стаж": -1"#), person(#", "стаж": 71"#),
      ])
}
