import Diagnostics
import Mentoring
import TestSupport
import Testing
import Text

/// The fixture's consent of the mentor as another text, and whether she may be shown.
struct ConsentCase: Sendable, CustomTestStringConvertible {
  var name: String
  var consent: String
  var isShown: Bool

  init(_ name: String, _ consent: String, shown: Bool) {
    self.name = name
    self.consent = consent
    isShown = shown
  }

  var testDescription: String { name }
}

private let here = "resource: [https://school.example/nastavnichestvo/]"

/// The fixture with another record of the mentor's person.
private func site(consent: String?, more: String = "") -> FixtureSite {
  let consent = consent.map { "  consent: {processing: 2025-09-02, \($0)}\n" } ?? ""
  return FixtureSite.school.with(
    "persons.yaml",
    """
    - id: kovalyov
      surname: Ковалёв
      name: Андрей
      position: заместитель директора
      org: school
    - id: elkina
      surname: Ёлкина
      name: Вера
      patronymic: Павловна
      position: учитель математики
      org: school
      subjects: [математика]
      category: highest
      experience_years: 28
      about: Любит тишину
      birth_year: 1975
      phone: "+7 900 000-71-03"
      email: elkina@mail.example
    \(more)\(consent)- {id: tikhonov, surname: Тихонов, name: Пётр, position: учитель физики, org: school}

    """)
}

private func publish(_ site: FixtureSite, on day: String = "2026-11-16") throws -> PublishedPortal {
  let gathering = Gathering(site)
  #expect(gathering.faults == [])
  let portal = try #require(gathering.portal)
  return ConsentGate.publish(portal, today: try #require(CalendarDate(reading: day)))
}

/// Every text of a record and its groups.
private func texts(_ record: RecordData) -> [String] {
  func texts(_ value: FieldValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .markdown(let text): [text.text]
    case .list(let slots): slots.flatMap { texts($0.value) }
    case .group(let group): group.slots.flatMap { texts($0.value) }
    case .integer(let number): [String(number)]
    default: []
    }
  }
  return record.slots.flatMap { texts($0.value) }
}

private func texts(_ portal: PublishedPortal) -> [String] {
  DomainModel.entities.flatMap { portal.records(of: $0.name).all.flatMap(texts) }
}

@Suite struct ConsentGateTests {
  @Test(arguments: [
    ConsentCase("valid", "dissemination: 2025-09-02, \(here)", shown: true),
    ConsentCase("given today", "dissemination: 2026-11-16, \(here)", shown: true),
    ConsentCase("given tomorrow", "dissemination: 2026-11-17, \(here)", shown: false),
    ConsentCase("to processing only", here, shown: false),
    ConsentCase(
      "valid until today", "dissemination: 2025-09-02, valid_until: 2026-11-16, \(here)",
      shown: true),
    ConsentCase(
      "expired yesterday", "dissemination: 2025-09-02, valid_until: 2026-11-15, \(here)",
      shown: false),
    ConsentCase(
      "withdrawn today", "dissemination: 2025-09-02, withdrawn: 2026-11-16, \(here)", shown: false),
    ConsentCase(
      "to be withdrawn tomorrow", "dissemination: 2025-09-02, withdrawn: 2026-11-17, \(here)",
      shown: true),
    ConsentCase(
      "for another portal", "dissemination: 2025-09-02, resource: [https://other.example/]",
      shown: false),
    ConsentCase(
      "for a portal whose name ends alike",
      "dissemination: 2025-09-02, resource: [https://myschool.example/]", shown: false),
    ConsentCase(
      "for a portal whose name begins alike",
      "dissemination: 2025-09-02, resource: [https://school.example.org/]", shown: false),
    ConsentCase(
      "for another folder of the host",
      "dissemination: 2025-09-02, resource: [https://school.example/drugaya/]", shown: false),
    ConsentCase(
      "for a folder whose name begins alike",
      "dissemination: 2025-09-02, resource: [https://school.example/nastavnich/]", shown: false),
    ConsentCase(
      "for a folder inside the portal's",
      "dissemination: 2025-09-02, resource: [https://school.example/nastavnichestvo/arhiv/]",
      shown: false),
    ConsentCase(
      "for another folder by a way round",
      "dissemination: 2025-09-02, resource: [https://school.example/nastavnichestvo/../drugaya/]",
      shown: false),
    ConsentCase(
      "for the whole host", "dissemination: 2025-09-02, resource: [https://school.example]",
      shown: true),
    ConsentCase(
      "for the first page of the portal",
      "dissemination: 2025-09-02, resource: [https://school.example/nastavnichestvo/index.html]",
      shown: true),
    ConsentCase("for no portal", "dissemination: 2025-09-02", shown: false),
    ConsentCase(
      "for this portal among others",
      "dissemination: 2025-09-02, resource: [https://other.example/, 'http://WWW.School.example:443/nastavnichestvo?b']",
      shown: true),
    ConsentCase(
      "that lists no name", "dissemination: 2025-09-02, fields: [position], \(here)", shown: false),
    ConsentCase(
      "that lists nothing", "dissemination: 2025-09-02, fields: [], \(here)", shown: false),
    ConsentCase(
      "that lists the name", "dissemination: 2025-09-02, fields: [name], \(here)", shown: true),
  ])
  func showsAPersonUnderAConsent(_ example: ConsentCase) throws {
    let published = try publish(site(consent: example.consent))
    #expect((published[Person.self]["elkina"] != nil) == example.isShown)
    #expect((published[Mentor.self]["m-elkina"] != nil) == example.isShown)
  }

  @Test func showsNobodyWithoutAConsent() throws {
    let published = try publish(site(consent: nil))
    #expect(published[Person.self].isEmpty)
    #expect(published[Mentor.self].isEmpty)
    #expect(published[Curator.self].isEmpty)
    #expect(!texts(published).contains { $0.contains("Ёлкина") })
  }

  @Test func showsOnlyTheFieldsTheConsentLists() throws {
    let listed = "dissemination: 2025-09-02, fields: [name, experience], \(here)"
    let person = try #require(try publish(site(consent: listed))[Person.self]["elkina"])
    #expect(PersonName(person).full == "Ёлкина Вера Павловна")
    #expect(person.experienceYears == 28)
    #expect(person.position == nil && person.about == nil && person.category == nil)
    #expect(person.subjects == nil && person.org == nil && person.consent == nil)
    #expect(person.birthYear == nil && person.phone == nil && person.email == nil)
  }

  @Test func showsNoPrivateFieldUnderAConsentWithoutAList() throws {
    let person = try #require(
      try publish(site(consent: "dissemination: 2025-09-02, \(here)"))[Person.self]["elkina"])
    #expect(person.position == "учитель математики" && person.about != nil)
    #expect(person.birthYear == nil && person.phone == nil && person.email == nil)
    #expect(person.consent == nil)
  }

  @Test func showsAPrivateFieldTheConsentLists() throws {
    let listed = "dissemination: 2025-09-02, fields: [name, phone, birth-year], \(here)"
    let person = try #require(try publish(site(consent: listed))[Person.self]["elkina"])
    #expect(person.phone == "+7 900 000-71-03" && person.birthYear == 1975 && person.email == nil)
  }

  @Test func leavesNoPrivateFieldInAnyRecord() throws {
    let published = try publish(.school)
    for schema in DomainModel.entities {
      for record in published.records(of: schema.name).all { expectNothingPrivate(record) }
    }
    let shown = texts(published)
    for secret in ["Боюсь тишины", "Дубровина", "слишком быстро", "Искренний", "900 000", "1975"] {
      #expect(!shown.contains { $0.contains(secret) }, "\(secret)")
    }
  }

  private func expectNothingPrivate(_ record: RecordData) {
    for (field, slot) in zip(record.schema.fields, record.slots) {
      #expect(!field.isPrivate || slot.value.isAbsent, "\(record.id).\(field.key)")
      switch slot.value {
      case .group(let group): expectNothingPrivate(group)
      case .list(let slots):
        for case .group(let group) in slots.map(\.value) { expectNothingPrivate(group) }
      default: break
      }
    }
  }

  @Test func letsReferencesToHiddenPeopleLeadNowhere() throws {
    let published = try publish(.school)
    let mentee: Reference<Person> = Reference("tikhonov")
    #expect(published[mentee] == nil)
    #expect(published[[mentee, Reference("elkina")]].map(\.id) == ["elkina"])
  }
}

/// What is said of a mentee, and what a portal calls him then.
struct LabelCase: Sendable, CustomTestStringConvertible {
  var name: String
  var fields: String
  var consent: Bool
  var label: String
  var isListed: Bool

  init(
    _ name: String, _ fields: String, consent: Bool = false, _ label: String, listed: Bool = false
  ) {
    self.name = name
    self.fields = fields
    self.consent = consent
    self.label = label
    isListed = listed
  }

  var testDescription: String { name }
}

@Suite struct MenteeLabelTests {
  @Test(arguments: [
    LabelCase("nothing said", "category: young", "Наставляемый"),
    LabelCase("counted", "category: young, public: counts", "Наставляемый"),
    LabelCase(
      "alias", "category: young, public: alias, alias: Учитель физики", "Учитель физики",
      listed: true),
    LabelCase("alias that is missing", "category: young, public: alias", "Наставляемый"),
    LabelCase(
      "alias nobody asked for", "category: young, public: counts, alias: Учитель физики",
      "Наставляемый"),
    LabelCase("name without a consent", "category: young, public: name", "Наставляемый"),
    LabelCase(
      "name with a consent", "category: young, public: name", consent: true, "Тихонов Пётр Ильич",
      listed: true),
    LabelCase(
      "counted with a consent", "category: young, public: counts", consent: true, "Наставляемый"),
    LabelCase("burnout", "category: burnout, public: counts", "Наставляемый"),
    LabelCase(
      "burnout with a name", "category: burnout, public: name", consent: true, "Наставляемый"),
    LabelCase(
      "difficulties with a name", "category: other-difficulty, public: name", consent: true,
      "Наставляемый"),
    LabelCase(
      "special needs under an alias", "category: special-needs, public: alias, alias: Ученик",
      "Ученик", listed: true),
  ])
  func namesAMenteeAsFarAsAllowed(_ example: LabelCase) throws {
    let consent =
      example.consent
      ? ", consent: {processing: 2025-01-01, dissemination: 2025-01-01, \(here)}" : ""
    let site = FixtureSite.school
      .with(
        "mentees.yaml",
        "- {id: n-tikhonov, person: tikhonov, \(example.fields), org: school, included: 2026-09-01, checked: 2026-09-07, consent_participation: 2025-08-28, requests: [{direction: methods, text: тайна}]}\n"
      )
      .with(
        "persons/tikhonov.yaml",
        "- {id: tikhonov, surname: Тихонов, name: Пётр, patronymic: Ильич, position: учитель физики, org: school\(consent)}\n"
      )
      .replacing("- id: tikhonov\n", with: "- id: drugoy\n", in: "persons.yaml")
    let published = try publish(site)
    #expect(published.label(ofMentee: "n-tikhonov") == example.label)
    let mentee = published[Mentee.self]["n-tikhonov"]
    #expect((mentee != nil) == example.isListed)
    if let mentee {
      let isNamed = example.fields.contains("public: name")
      #expect((mentee.category != nil) == isNamed)
      #expect((mentee.requests != nil) == isNamed)
      #expect((mentee.person != nil) == isNamed)
    }
    #expect(published.mentees.total == 1)
    #expect(!texts(published).contains("тайна"))
  }

  @Test func callsAnUnknownMenteeByNoName() throws {
    #expect(try publish(.school).label(ofMentee: "net-takogo") == "Наставляемый")
  }

  @Test func countsMenteesOfEveryCategoryShownOrNot() throws {
    let mentee = { (id: String, category: String) in
      "- {id: \(id), category: \(category), org: school, included: 2026-09-01, checked: 2026-09-07, consent_participation: 2025-08-28}\n"
    }
    let site = FixtureSite.school.with(
      "mentees.yaml",
      mentee("n-tikhonov", "returned") + mentee("n-b", "young") + mentee("n-c", "returned"))
    let counts = try publish(site).mentees.counts
    #expect(
      counts.map { "\($0.count) \($0.label)" } == [
        "1 молодой педагог", "2 педагога после длительного перерыва",
      ])
  }
}

@Suite struct PrivateValuesTests {
  private func secrets(_ site: FixtureSite) throws -> [String] {
    let portal = try #require(Gathering(site).portal)
    let published = ConsentGate.publish(
      portal, today: try #require(CalendarDate(reading: "2026-11-16")))
    return PrivateValues(portal, published: published).all.map { "\($0.label): \($0.text)" }
  }

  @Test func listsPrivateFieldsOfPeopleWhoAreShownAndWhoAreNot() throws {
    let all = try secrets(.school)
    #expect(all.contains("телефон: +7 900 000-71-03"))
    #expect(all.contains("почта: elkina@mail.example"))
    #expect(all.contains("содержание: Боюсь тишины в девятом классе и теряю темп к середине урока"))
    #expect(
      all.contains("план поддержки: Пока пары нет, уроки посещает методист Дубровина каждую среду"))
    #expect(all.contains("затруднения: Говорит слишком быстро и теряет половину класса"))
    #expect(all.contains("сильные стороны: Искренний интерес к предмету"))
  }

  @Test func listsNoPrivateFieldThatAConsentLetsBeShown() throws {
    let listed = "dissemination: 2025-09-02, fields: [name, phone], \(here)"
    let all = try secrets(site(consent: listed))
    #expect(!all.contains("телефон: +7 900 000-71-03"))
    #expect(all.contains("почта: elkina@mail.example"))
  }

  @Test func listsNothingThatStandsInTheOpenAnyway() throws {
    let site = FixtureSite.school.replacing(
      "+7 900 000-71-03", with: "+7 (8442) 00-00-01", in: "persons.yaml")
    #expect(try !secrets(site).contains("телефон: +7 (8442) 00-00-01"))
  }

  @Test func pointsAtTheValueInItsFile() throws {
    let source = FixtureSite.school.replacing(
      "phone: \"+7 900 000-71-03\"", with: "phone: 1️⃣\"+7 900 000-71-03\"", in: "persons.yaml")
    let portal = try #require(Gathering(source).portal)
    let published = ConsentGate.publish(
      portal, today: try #require(CalendarDate(reading: "2026-11-16")))
    let value = try #require(
      PrivateValues(portal, published: published).all.first { $0.text == "+7 900 000-71-03" })
    let start = value.range.start
    #expect("persons.yaml:\(start.line):\(start.column)" == source.place())
  }
}
