import Diagnostics
import Mentoring
import TestSupport
import Testing
import Text

private let here = "resource: [https://school.example/nastavnichestvo/]"

private func day(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(reading: text))
}

private func portal(_ site: FixtureSite) throws -> Portal {
  let gathering = Gathering(site)
  #expect(gathering.faults == [])
  return try #require(gathering.portal)
}

/// The fixture with the mentor's consent in other words.
private func school(consent: String) -> FixtureSite {
  FixtureSite.school.replacing(
    """
        fields: [name, position, org, subjects, category]
        by: self
        resource: [https://school.example/nastavnichestvo/]
        valid_until: 2028-08-31

    """, with: "    \(consent.replacing("; ", with: "\n    "))\n", in: "persons.yaml")
}

/// By which of two days a consent is judged.
struct DaysCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var consent: String
  var asked: String?
  var pinned: String?
  var real: String
  var isShown: Bool
}

@Suite struct JudgedDaysTests {
  @Test(arguments: [
    DaysCase(
      testDescription: "withdrawn since the pinned day", consent: "withdrawn: 2026-11-18",
      pinned: "2026-11-16", real: "2026-11-21", isShown: false),
    DaysCase(
      testDescription: "ended since the pinned day", consent: "valid_until: 2026-11-18",
      pinned: "2026-11-16", real: "2026-11-21", isShown: false),
    DaysCase(
      testDescription: "given since the pinned day", consent: "by: self", pinned: "2025-08-01",
      real: "2026-11-21", isShown: true),
    DaysCase(
      testDescription: "pinned to a day to come, when it will have ended",
      consent: "valid_until: 2026-12-31", pinned: "2027-02-01", real: "2026-11-21", isShown: false),
    DaysCase(
      testDescription: "withdrawn after the day asked for", consent: "withdrawn: 2026-11-18",
      asked: "2026-11-16", pinned: "2026-11-20", real: "2026-11-21", isShown: true),
    DaysCase(
      testDescription: "no day pinned", consent: "withdrawn: 2026-11-18", real: "2026-11-18",
      isShown: false),
  ])
  func judgesConsentsByTheLaterDay(_ example: DaysCase) throws {
    let portal = try portal(school(consent: "\(here); \(example.consent)"))
    let days = JudgedDays(
      asked: try example.asked.map(day), pinned: try example.pinned.map(day),
      real: try day(example.real))
    let published = ConsentGate.publish(portal, ConsentRegister(portal, days))
    #expect((published[Person.self]["elkina"] != nil) == example.isShown)
    #expect(
      published.today.description == example.asked ?? example.pinned ?? example.real,
      "all else is judged by the day of the settings")
  }
}

/// What makes a mentee a minor, and whether the portal may name them.
struct MinorCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var mentee: String
  var person: String
  var isShown: Bool
}

@Suite struct MinorTests {
  @Test(arguments: [
    MinorCase(
      testDescription: "a minor by the mark alone", mentee: "minor: да", person: "", isShown: false),
    MinorCase(
      testDescription: "a minor by the year of birth", mentee: "minor: нет",
      person: "birth_year: 2011, ", isShown: false),
    MinorCase(
      testDescription: "a representative who agreed to participation only",
      mentee: "minor: да, legal_rep_consent: 2026-08-30", person: "", isShown: false),
    MinorCase(
      testDescription: "a representative who agreed to both",
      mentee: "minor: да, legal_rep_consent: 2026-08-30", person: "BY", isShown: true),
    MinorCase(
      testDescription: "a representative whose consent is of a day to come",
      mentee: "minor: да, legal_rep_consent: 2026-11-17", person: "BY", isShown: false),
    MinorCase(
      testDescription: "the year of the eighteenth birthday", mentee: "checked: 2026-09-07",
      person: "birth_year: 2008, ", isShown: false),
    MinorCase(
      testDescription: "of age in that year by the record", mentee: "minor: нет",
      person: "birth_year: 2008, ", isShown: true),
    MinorCase(
      testDescription: "of age", mentee: "checked: 2026-09-07", person: "birth_year: 2007, ",
      isShown: true),
  ])
  func namesAMinorOnlyWithTheRepresentative(_ example: MinorCase) throws {
    let giver = example.person == "BY" ? ", by: legal-rep" : ""
    let year = example.person == "BY" ? "" : example.person
    let checked = example.mentee.contains("checked") ? "" : "checked: 2026-09-07, "
    let site = FixtureSite.school
      .with(
        "mentees.yaml",
        "- {id: n-tikhonov, person: tikhonov, category: gifted, public: name, \(example.mentee), \(checked)org: school, included: 2026-09-01, consent_participation: 2026-08-28}\n"
      )
      .replacing(
        """
          position: учитель физики
          org: school
          consent:
            processing: 2026-09-02

        """,
        with:
          "  position: ученик\n  org: school\n  \(year.replacing(", ", with: "\n  "))consent: {processing: 2026-09-02, dissemination: 2026-09-02, \(here)\(giver)}\n",
        in: "persons.yaml")
    for level in ["school", "municipal", "regional"] {
      let own = site.replacing("level: school", with: "level: \(level)", in: "site.yaml")
      let published = ConsentGate.publish(try portal(own), today: try day("2026-11-16"))
      #expect((published[Person.self]["tikhonov"] != nil) == example.isShown, "\(level)")
      #expect((published[Mentee.self]["n-tikhonov"] != nil) == example.isShown, "\(level)")
    }
  }
}

/// A list of a consent, and which of the mentor's fields it opens.
struct ItemsCase: Sendable, CustomTestStringConvertible {
  var items: String
  var fields: Set<String>
  var testDescription: String { items }
}

@Suite struct ConsentItemTests {
  private static let bound: Set<String> = [
    "achievements", "subjects", "trainings", "help_with", "availability", "activist", "laureate",
  ]

  @Test(arguments: [
    ItemsCase(items: "fields: [name]", fields: []),
    ItemsCase(
      items: "fields: [name, achievements]", fields: ["achievements", "activist", "laureate"]),
    ItemsCase(items: "fields: [name, subjects]", fields: ["subjects"]),
    ItemsCase(items: "fields: [name, training]", fields: ["trainings"]),
    ItemsCase(items: "fields: [name, mentoring]", fields: ["help_with", "availability"]),
    ItemsCase(items: "by: self", fields: bound),
  ])
  func bindsTheMentorsOwnRecord(_ example: ItemsCase) throws {
    let site = school(consent: "\(here); \(example.items)").replacing(
      "  capacity: 2\n",
      with:
        "  capacity: 2\n  help_with: [Первым уроком]\n  availability: По средам\n  activist: да\n  laureate: да\n",
      in: "mentors.yaml")
    let published = ConsentGate.publish(try portal(site), today: try day("2026-11-16"))
    let mentor = try #require(published[Mentor.self]["m-elkina"]).data
    let shown = zip(mentor.schema.fields, mentor.slots)
      .filter { Self.bound.contains($0.0.key) && !$0.1.value.isAbsent }.map(\.0.key)
    #expect(Set(shown) == example.fields)
  }

  @Test(arguments: [("fields: [name]", 0), ("fields: [name, achievements]", 1)])
  func namesThoseAwardedOnlyUnderTheirConsents(_ items: String, _ count: Int) throws {
    let site = school(consent: "\(here); \(items)")
      .with(
        "awards.yaml",
        "- {id: znak, title: Знак, level: municipal, recipients: [elkina, tikhonov]}\n"
      ).with(
        "contests.yaml",
        """
        - id: konkurs
          title: Конкурс
          level: municipal
          start: 2026-02-01
          end: 2026-03-01
          winners: [{place: 1 место, person: elkina}]

        """)
    let published = ConsentGate.publish(try portal(site), today: try day("2026-11-16"))
    #expect(published[Award.self]["znak"]?.recipients?.count == count)
    let winner = published[Contest.self]["konkurs"]?.winners?.first
    #expect(winner?.place == "1 место")
    #expect((winner?.person != nil) == (count == 1))
  }

  @Test func knowsTheItemsOfTheVocabulary() {
    #expect(
      Set(PersonalDatum.allCases.map(\.rawValue)) == Set(Vocabulary.personalData.terms.map(\.key)))
  }

  @Test func opensAFieldByEveryItem() {
    let declared = DomainModel.entities.flatMap(\.fields).compactMap(\.disclosure.item)
    #expect(Set(declared) == Set(PersonalDatum.allCases))
  }
}

@Suite struct PortraitTests {
  @Test(arguments: [("fields: [name]", false), ("fields: [name, photo]", true)])
  func withholdsAPortraitWithoutConsent(_ items: String, _ isShown: Bool) throws {
    let site = school(consent: "\(here); \(items)").replacing(
      "  birth_year: 1975\n",
      with: "  birth_year: 1975\n  photo: {file: files/elkina.jpg, alt: Портрет}\n",
      in: "persons.yaml")
    let published = ConsentGate.publish(try portal(site), today: try day("2026-11-16"))
    #expect(published.mayShow(file: "files/elkina.jpg") == isShown)
    #expect(published.mayShow(file: "files/shkola.jpg"))
  }
}

@Suite struct MenteeCountTests {
  @Test(arguments: [
    (["young", "young", "burnout", "burnout", "burnout"], ["2 young", "3 burnout"]),
    (["young", "young", "young", "burnout"], ["4 young+burnout"]),
    (
      ["young", "young", "young", "returned", "returned", "burnout", "other-difficulty"],
      ["3 young", "4 returned+burnout+other-difficulty"]
    ),
    // A cover of one would tell the number: 2 together, and one of each.
    (["young", "burnout"], ["2 *"]),
    // Two with burnout may be one beside two returned: the sum is the same.
    (["returned", "burnout", "burnout"], ["3 returned+burnout"]),
    (["burnout", "burnout"], ["2 *"]),
    (["special-needs", "gifted", "gifted", "passive"], ["4 gifted+passive+special-needs"]),
    ([], []),
  ])
  func printsNoNumberThatPointsAtSomebody(_ categories: [String], _ rows: [String]) throws {
    let records = categories.enumerated().map { number, category in
      "- {id: n-\(number)0, category: \(category), org: school, included: 2026-09-01, checked: 2026-09-07, consent_participation: 2025-08-28}\n"
    }
    let site = FixtureSite.school
      .with("mentees.yaml", records.isEmpty ? "[]\n" : records.joined())
      .without("pairs.yaml").without("programmes/pervyy-god.md")
    let published = ConsentGate.publish(
      try #require(Gathering(site).portal), today: try day("2026-11-16"))
    #expect(published.mentees.counts.map { "\($0.count) \(Self.keys($0.label))" } == rows)
    #expect(published.mentees.total == categories.count)
  }

  /// The keys of the categories a label names; «менее трёх» must stand behind each small one.
  private static func keys(_ label: String) -> String {
    guard label != "наставляемых всех категорий" else { return "*" }
    return label.replacing("вместе: ", with: "").split(separator: ";").map { part -> String in
      let name = String(part.drop { $0 == " " }).replacing(" (менее трёх)", with: "")
      return Vocabulary.menteeCategory.terms.first { term in
        term.label == name || [1, 2, 5].contains { term.label(counting: $0) == name }
      }?.key ?? name
    }.joined(separator: "+")
  }
}

@Suite struct WithheldPeopleTests {
  @Test(arguments: [
    ("consent: {2️⃣processing: 2025-09-02}", "согласия на распространение нет"),
    (
      "consent: {processing: 2025-09-02, dissemination: 2025-09-02, resource: 2️⃣[https://drugoy.example/]}",
      "в согласии не назван адрес этого портала"
    ),
    (
      "consent: {processing: 2025-09-02, dissemination: 2025-09-02, \(here), valid_until: 2️⃣2026-11-15}",
      "срок согласия кончился 15.11.2026"
    ),
    (
      "consent: {processing: 2025-09-02, dissemination: 2025-09-02, \(here), withdrawn: 2️⃣2026-11-16}",
      "согласие отозвано 16.11.2026"
    ),
    (
      "consent: {processing: 2025-09-02, dissemination: 2025-09-02, \(here), fields: 2️⃣[position]}",
      "в перечне разрешённых сведений нет имени"
    ),
    (
      "consent: {processing: 2025-09-02, dissemination: 2️⃣2027-09-02, \(here)}",
      "согласие на распространение датировано будущим днём 02.09.2027"
    ),
    ("degree: кандидат наук", "согласий человека в persons.yaml нет"),
    (
      "{birth_year: 2012, consent: {processing: 2025-09-02, dissemination: 2025-09-02, \(here), by: 2️⃣self}}",
      "несовершеннолетний, а согласие законного представителя не записано"
    ),
  ])
  func reportsWhoIsNotShownAndWhy(_ fields: String, _ why: String) throws {
    let inner = fields.hasPrefix("{") ? String(fields.dropFirst().dropLast()) : fields
    let site = FixtureSite.school
      .with(
        "persons/nova.yaml",
        "- {1️⃣id: nova, surname: Новикова, name: Анна, position: учитель, org: school, \(inner)}\n"
      ).with(
        "mentors/nova.yaml",
        "- {id: m-nova, person: nova, criteria: [achiever], status: available, included: 2025-09-10, checked: 2026-09-07}\n"
      )
    let portal = try #require(Gathering(site).portal)
    let published = ConsentGate.publish(portal, today: try day("2026-11-16"))
    let withheld = try #require(published.withheld.first)
    #expect(published.withheld.count == 1, "unnamed mentees are not withheld")
    let fault = Diagnostic.withheld(withheld)
    #expect(fault.severity == .warning)
    #expect(fault.summary == "На портале не показан наставник «m-nova»: \(why)")
    let start = try #require(fault.range).start
    #expect(
      "persons/nova.yaml:\(start.line):\(start.column)" == site.place(fields.contains("2️⃣") ? 2 : 1))
  }
}
