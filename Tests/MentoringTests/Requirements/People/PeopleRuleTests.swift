import Mentoring
import Testing

@Suite struct PeopleRuleTests {
  @Test(arguments: cases) func judgesPeople(_ ruleCase: RuleCase) throws { try ruleCase.check() }

  static let cases = curatorCases + mentorCases + mentorBaseCases + menteeCases

  private static let curatorCases: [RuleCase] = [
    .breaks(
      "CUR-01", "the curator has left", released("2026-11-15"),
      .error("У организации «shkola» нет действующего куратора", "organisations.yaml")),
    .passes("CUR-01", "the curator's last day is today", released("2026-11-16")),
    .breaks(
      "CUR-01", "the curator begins tomorrow", appointed("2026-11-17"),
      .error("У организации «shkola» нет действующего куратора", "organisations.yaml")),
    .passes("CUR-01", "the curator begins today", appointed("2026-11-16")),
    .breaks(
      "CUR-01", "a school of the registry has none",
      PortalFixture.municipal.with(["curators.yaml": ""])
        .replacing("organisations.yaml", "curators: [kurator]", "curators: 1️⃣[]"),
      .error("У организации «Школа № 1» нет действующего куратора", "organisations.yaml")),
    .passes("CUR-01", "the registry's school has one", .municipal),

    .breaks(
      "CUR-02", "the curator is a teacher", position("учитель биологии"),
      .warning("Куратор – не заместитель руководителя", "persons.yaml")),
    .passes("CUR-02", "the curator is a deputy head"),
    .passes("CUR-02", "the deputy is abbreviated", position("зам. директора по УВР")),
    .absent("CUR-02", "there is no curator", released("2026-11-15")),

    .breaks(
      "CUR-03", "a record is 366 days old", checked("2025-11-15"),
      .error("Запись базы не сверялась больше года (дней: 366)", "mentors.yaml")),
    .breaks(
      "CUR-03", "a record is 365 days old", checked("2025-11-16"),
      .warning("Запись базы пора сверить: год истекает 16.11.2026", "mentors.yaml")),
    .breaks(
      "CUR-03", "a record is 300 days old", checked("2026-01-20"),
      .warning("Запись базы пора сверить: год истекает 20.01.2027", "mentors.yaml")),
    .passes("CUR-03", "a record is 299 days old", checked("2026-01-21")),
    .passes(
      "CUR-03", "a mentor who left is not asked about",
      checked("2020-01-01").replacing("mentors.yaml", "status: busy", "status: left")),

    .breaks(
      "CUR-04", "there is no head",
      PortalFixture.school.replacing("organisations.yaml", "- id: shkola", "- 1️⃣id: shkola")
        .replacing("organisations.yaml", "  head: Лебедева Нина Андреевна\n", ""),
      .error("Не назван руководитель организации", "organisations.yaml")),
    .breaks(
      "CUR-04", "there is no psychologist",
      PortalFixture.school.replacing("organisations.yaml", "- id: shkola", "- 1️⃣id: shkola")
        .replacing("organisations.yaml", "  psychologist: Зимина Ольга Юрьевна\n", ""),
      .warning("Не назван педагог-психолог", "organisations.yaml")),
    .passes("CUR-04", "both are named"),
  ]

  private static let mentorCases: [RuleCase] = [
    .breaks(
      "MEN-01", "a mentor has no position",
      PortalFixture.school.replacing("persons.yaml", "- id: yolkina", "- 1️⃣id: yolkina")
        .replacing(
          "persons.yaml", "  patronymic: Павловна\n  position: учитель математики\n",
          "  patronymic: Павловна\n"),
      .error("У наставника не указано: должность", "persons.yaml")),
    .breaks(
      "MEN-01", "a municipal mentor's school has no municipality",
      PortalFixture.municipal.replacing("organisations.yaml", "- id: shkola", "- 1️⃣id: shkola")
        .replacing(
          "organisations.yaml", "  level: school\n  municipality: gorod\n", "  level: school\n"),
      .error("Не указан муниципалитет организации, где работает наставник", "organisations.yaml")),
    .passes("MEN-01", "a school's mentor needs no municipality"),
    .passes("MEN-01", "a municipal mentor has one", .municipal),

    .breaks(
      "MEN-02", "nothing confirms the criterion",
      mentor(
        "achievements: [{text: Победитель конкурса «Учитель года», year: 2024}]",
        "achievements: 1️⃣[]"),
      .warning("Основание отбора наставника ничем не подтверждено", "mentors.yaml")),
    .breaks(
      "MEN-02", "there is no criterion", mentor("criteria: [achiever]", "criteria: 1️⃣[]"),
      .warning("Не указано основание отбора наставника", "mentors.yaml")),
    .passes("MEN-02", "an achievement confirms it"),

    .breaks(
      "MEN-03", "a mentor offers nothing",
      mentor("  subjects: [математика]\n  directions: [subject, methods]\n", "")
        .replacing("mentors.yaml", "- id:", "- 1️⃣id:"),
      .error("У наставника нет ни предметов, ни направлений", "mentors.yaml")),
    .passes("MEN-03", "a subject is enough", mentor("  directions: [subject, methods]\n", "")),
    .passes("MEN-03", "a direction is enough", mentor("  subjects: [математика]\n", "")),

    .breaks(
      "MEN-04", "there was no questionnaire",
      mentor("  survey_date: 2025-09-01\n", "").replacing("mentors.yaml", "- id:", "- 1️⃣id:"),
      .warning("Не указана дата анкеты наставника", "mentors.yaml")),
    .breaks(
      "MEN-04", "the questionnaire came a day after entry",
      mentor("survey_date: 2025-09-01", "survey_date: 1️⃣2025-09-03"),
      .warning("Анкета наставника позже, чем он внесён в базу", "mentors.yaml")),
    .passes(
      "MEN-04", "the questionnaire came on the day of entry",
      mentor("survey_date: 2025-09-01", "survey_date: 2025-09-02")),

    .breaks(
      "MEN-05", "a mentor was not trained",
      mentor("[Установочная сессия наставников 10.09.2026]", "1️⃣[]"),
      .warning("Не указано обучение наставника", "mentors.yaml")),
    .passes("MEN-05", "a mentor was trained"),

    .breaks(
      "MEN-06", "no page speaks of competences",
      PortalFixture.school.with(["pages.yaml": ""]).markedSite,
      .warning("Ни на одной странице нет требований к компетенциям наставника", "pages/")),
    .breaks(
      "MEN-06", "a page lists nine", competences(9),
      .warning("Требований к компетенциям наставника перечислено 9 из 10", "pages/kompetentsii.md")),
    .passes("MEN-06", "a page lists ten", competences(10)),

    .passes("MEN-10", "the program sees to it"),
  ]

  private static let mentorBaseCases: [RuleCase] = [
    .breaks(
      "MEN-07", "two schools have a teacher of one name, ё and е apart",
      PortalFixture.municipal.adding("persons.yaml", namesake("centr")),
      .warning("Человек с тем же именем уже записан в другой организации", "persons.yaml")),
    .breaks(
      "MEN-07", "one school has a teacher twice",
      PortalFixture.municipal.adding("persons.yaml", namesake("shkola")),
      .warning("Человек с тем же именем уже записан в той же организации", "persons.yaml")),
    .breaks(
      "MEN-07", "one person is a mentor twice",
      PortalFixture.municipal.with([
        "mentors/dva.yaml": """
        - {id: m-2, person: 1️⃣yolkina, criteria: [achiever], subjects: [физика], status: busy, included: 2026-09-01, checked: 2026-09-01}

        """
      ]),
      .error("Один человек записан наставником дважды", "mentors/dva.yaml")),
    .passes("MEN-07", "everybody is recorded once", .municipal),

    .breaks(
      "MEN-08", "a winner is no mentor",
      PortalFixture.municipal.replacing("contests.yaml", "person: yolkina", "person: 1️⃣kovalyov"),
      .warning("Победителя конкурса нет в базе наставников", "contests.yaml")),
    .passes("MEN-08", "the winner is a mentor", .municipal),
    .passes(
      "MEN-08", "the winner is mentored",
      PortalFixture.municipal.replacing("contests.yaml", "person: yolkina", "person: orlova")),
    .absent(
      "MEN-08", "there are no winners", PortalFixture.municipal.with(["contests.yaml": ""])),

    .breaks(
      "MEN-09", "nobody is marked",
      PortalFixture.regional.replacing("mentors.yaml", "activist: да", "activist: нет").markedSite,
      .warning("Никто из наставников не отмечен как член методического актива", "mentors.yaml")),
    .passes("MEN-09", "somebody is marked", .regional),

    .breaks(
      "MEN-11", "the consent names the school alone",
      PortalFixture.municipal.replacing(
        "persons.yaml", "[\"https://shkola.example/\"]", "1️⃣[\"https://drugaya.example/\"]"),
      .error("Согласие на распространение не называет адрес этого портала", "persons.yaml")),
    .passes(
      "MEN-11", "the consent names the portal among others",
      PortalFixture.municipal.replacing(
        "persons.yaml", "[\"https://shkola.example/\"]",
        "[\"https://drugaya.example/\", \"https://www.shkola.example/nastavnichestvo\"]")),
    .absent(
      "MEN-11", "nobody is shown",
      PortalFixture.municipal.replacing("persons.yaml", ", dissemination: 2025-08-25", "")),
  ]

  private static let menteeCases: [RuleCase] = [
    .breaks(
      "MTE-01", "a mentee has no category",
      mentee("  category: young\n", "").replacing("mentees.yaml", "- id:", "- 1️⃣id:"),
      .error("Не указана категория наставляемого", "mentees.yaml")),
    .passes("MTE-01", "a mentee has one"),
    .absent("MTE-01", "there are no mentees", PortalFixture.school.with(["mentees.yaml": ""])),

    .breaks(
      "MTE-02", "other difficulties have no words",
      mentee("category: young", "category: 1️⃣other-difficulty"),
      .warning("Категория «другие затруднения» без пояснения", "mentees.yaml")),
    .passes(
      "MTE-02", "other difficulties have words",
      mentee("category: young", "category: other-difficulty\n  note: Общение с родителями")),
    .breaks(
      "MTE-02", "a student has neither contract nor practice",
      mentee("category: young", "category: 1️⃣trainee-student\n  contract: нет"),
      .warning("У стажёра или студента нет ни договора, ни практики", "mentees.yaml")),
    .passes(
      "MTE-02", "a student is on practice",
      mentee("category: young", "category: trainee-student\n  practice: да")),
    .absent("MTE-02", "the mentee is a young teacher", .school),

    .breaks(
      "MTE-03", "no request is recorded",
      mentee("requests: [{direction: subject}]", "requests: 1️⃣[]"),
      .warning("Не записан запрос наставляемого", "mentees.yaml")),
    .passes("MTE-03", "a request is recorded"),

    .breaks(
      "MTE-04", "a mentee has neither pair nor plan", lonely(""),
      .warning("У наставляемого нет ни пары, ни плана поддержки", "mentees/bez-pary.yaml")),
    .passes(
      "MTE-04", "a mentee without a pair has a plan", lonely(", support_plan: Встречи с психологом")
    ),
    .breaks(
      "MTE-04", "the only pair broke up",
      mentee("- id:", "- 1️⃣id:").with(["pairs/proshlaya.yaml": ""])
        .replacing("pairs.yaml", "status: active", "status: terminated"),
      .warning("У наставляемого нет ни пары, ни плана поддержки", "mentees.yaml")),
    .absent("MTE-04", "everybody has a pair", .school),

    .breaks(
      "MTE-05", "a mentee is named without consent", shown("  public: 1️⃣name\n"),
      .error(
        "Наставляемый показан по имени без действующего согласия на распространение", "mentees.yaml"
      )),
    .breaks(
      "MTE-05", "burnout stands beside a name",
      shown("  public: name\n", consented: true)
        .replacing("mentees.yaml", "category: young", "category: 1️⃣burnout"),
      .error("Чувствительная категория стоит рядом с именем наставляемого", "mentees.yaml")),
    .breaks(
      "MTE-05", "the alias is the surname",
      shown("  alias: 1️⃣Молодой учитель Орлова\n  public: alias\n"),
      .error("Псевдоним наставляемого содержит его фамилию", "mentees.yaml")),
    .breaks(
      "MTE-05", "the consent has run out",
      shown("  public: 1️⃣name\n", consented: true, until: "2026-11-15"),
      .error(
        "Наставляемый показан по имени без действующего согласия на распространение", "mentees.yaml"
      )),
    .passes(
      "MTE-05", "the consent runs out today",
      shown("  public: name\n", consented: true, until: "2026-11-16")),
    .passes("MTE-05", "a mentee is only counted"),
    .passes(
      "MTE-05", "the alias names nobody", shown("  alias: Молодой учитель\n  public: alias\n")),

    .passes("MTE-06", "the program sees to it"),
  ]
}

extension PeopleRuleTests {
  private static func released(_ day: String) -> PortalFixture {
    PortalFixture.school
      .replacing("organisations.yaml", "curators: [kurator]", "curators: 1️⃣[kurator]")
      .replacing("curators.yaml", "since: 2022-04-12", "since: 2022-04-12\n  until: \(day)")
  }

  private static func appointed(_ day: String) -> PortalFixture {
    PortalFixture.school
      .replacing("organisations.yaml", "curators: [kurator]", "curators: 1️⃣[kurator]")
      .replacing("curators.yaml", "since: 2022-04-12", "since: \(day)")
  }

  private static func position(_ words: String) -> PortalFixture {
    PortalFixture.school.replacing(
      "persons.yaml", "position: заместитель директора", "position: 1️⃣\(words)")
  }

  private static func checked(_ day: String) -> PortalFixture {
    mentor("checked: 2026-09-01", "checked: 1️⃣\(day)")
  }

  private static func mentor(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("mentors.yaml", old, new)
  }

  private static func mentee(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("mentees.yaml", old, new)
  }

  /// A page with a list of competences below its heading.
  private static func competences(_ count: Int) -> PortalFixture {
    let items = (1...count).map { "\($0). требование" }.joined(separator: "\n")
    return PortalFixture.school.with([
      "pages.yaml": "",
      "pages/kompetentsii.md":
        "---\ntitle: Наставник\n---\n1️⃣\n# Наставники\n\n- опытные\n\n## Требования к компетенциям\n\n\(items)\n",
    ])
  }

  private static func namesake(_ organisation: String) -> String {
    """
    - {id: elkina, surname: 1️⃣Елкина, name: Вера, patronymic: Павловна, position: учитель, org: \(organisation)}

    """
  }

  /// A mentee in no pair.
  private static func lonely(_ more: String) -> PortalFixture {
    PortalFixture.school.with([
      "mentees/bez-pary.yaml": """
      - {1️⃣id: n-2, alias: Учитель химии, category: newcomer, org: shkola, included: 2026-09-01, checked: 2026-09-01, consent_participation: 2026-09-01\(more)}

      """
    ])
  }

  /// The mentee shown in some way, with a consent to dissemination or without.
  private static func shown(
    _ lines: String, consented: Bool = false, until: String = "2030-01-01"
  ) -> PortalFixture {
    let fixture = PortalFixture.school
      .replacing("mentees.yaml", "  org: shkola\n", "  org: shkola\n" + lines)
    guard consented else { return fixture }
    return fixture.replacing(
      "persons.yaml", "{processing: 2026-08-28, by: self}",
      "{processing: 2026-08-28, dissemination: 2026-08-28, resource: [\"https://shkola.example/\"], "
        + "valid_until: \(until), by: self}")
  }
}
