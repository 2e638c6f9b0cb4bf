import Mentoring
import Testing

@Suite struct TerritoryRuleTests {
  @Test(arguments: cases) func judgesTerritories(_ ruleCase: RuleCase) throws {
    try ruleCase.check()
  }

  static let cases = registryCases + exchangeCases + regionCases + courseCases + incentiveCases

  private static let registryCases: [RuleCase] = [
    .breaks(
      "MUN-01", "a row has neither section nor counts",
      registry("- id: shkola", "- 1️⃣id: shkola")
        .replacing(
          "organisations.yaml", "  section_url: https://shkola.example/nastavnichestvo/\n", ""
        )
        .replacing(
          "organisations.yaml",
          "  counts:\n    2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 8}\n", ""
        ),
      .error("В реестре у организации «Школа № 1» нет адреса раздела", "organisations.yaml"),
      .error("В реестре у организации «Школа № 1» нет численности", "organisations.yaml")),
    .breaks(
      "MUN-01", "a row has neither regulation nor roadmap",
      registry("- id: shkola", "- 1️⃣id: shkola").with(["roadmaps.yaml": ""])
        .replacing("documents/shkola.yaml", ", org: shkola", ""),
      .error(
        "В реестре у организации «Школа № 1» нет положения о наставничестве", "organisations.yaml"),
      .error(
        "В реестре у организации «Школа № 1» нет дорожной карты, утверждённой приказом",
        "organisations.yaml")),
    .breaks(
      "MUN-01", "the registry is empty", registry("type: school", "type: partner").markedSite,
      .error("В реестре нет ни одной организации", "organisations.yaml")),
    .passes("MUN-01", "the row is full", .municipal),

    .breaks(
      "MUN-02", "a row has no curator",
      registry("curators: [kurator]", "curators: 1️⃣[]").with(["curators.yaml": ""]),
      .error("В списке кураторов нет куратора организации «Школа № 1»", "organisations.yaml")),
    .passes(
      "MUN-02", "the curator names the organisation", registry("  curators: [kurator]\n", "")),
    .passes(
      "MUN-02", "the organisation names the curator",
      PortalFixture.municipal.replacing("curators.yaml", "org: shkola", "org: centr")),
    .absent("MUN-02", "there is no registry", registry("type: school", "type: partner")),

    .breaks(
      "MUN-03", "a school has no mentors",
      registry("- id: shkola", "- 1️⃣id: shkola").with(["mentors.yaml": ""]),
      .warning("В единой базе нет наставников организации «Школа № 1»", "organisations.yaml")),
    .breaks(
      "MUN-03", "the only mentor leaves today",
      registry("- id: shkola", "- 1️⃣id: shkola")
        .replacing("mentors.yaml", "status: busy", "status: busy\n  until: 2026-11-16"),
      .warning("В единой базе нет наставников организации «Школа № 1»", "organisations.yaml")),
    .passes(
      "MUN-03", "the only mentor leaves tomorrow",
      PortalFixture.municipal.replacing(
        "mentors.yaml", "status: busy", "status: busy\n  until: 2026-11-17")),
  ]

  private static let exchangeCases: [RuleCase] = [
    .breaks(
      "MUN-04", "no programme is for others and none was sent",
      PortalFixture.municipal.replacing("programmes.yaml", "reusable: да", "reusable: нет")
        .replacing("contests.yaml", "[proshlaya]", "[Доклад]").markedSite,
      .warning("Ни одна программа не отмечена как пригодная для других организаций", "site.yaml"),
      .warning("Ни одна программа не названа среди работ конкурса", "site.yaml")),
    .passes("MUN-04", "one is for others and was sent", .municipal),
    .absent(
      "MUN-04", "there are no programmes",
      PortalFixture.municipal.with(["programmes.yaml": "", "cases.yaml": ""])),

    .breaks(
      "MUN-05", "a partnership has no contract",
      PortalFixture.municipal.replacing("partnerships.yaml", "contract: dogovor, ", "")
        .replacing("partnerships.yaml", "{id:", "{1️⃣id:"),
      .warning("У партнёрства нет договора", "partnerships.yaml")),
    .breaks(
      "MUN-05", "a topic speaks of low results",
      PortalFixture.municipal.replacing(
        "partnerships.yaml", "topic: Поддержка по физике",
        "topic: 1️⃣Помощь школе с низкими образовательными результатами"),
      .warning(
        "Слова о низких результатах стоят рядом с названием организации", "partnerships.yaml")),
    .breaks(
      "MUN-05", "a news item speaks of a school with low results",
      PortalFixture.municipal.with([
        "news.yaml": "- {id: n-9, title: Помощь, date: 2026-10-01, summary: Коротко, "
          + "body: \"Было так.1️⃣ Школа № 104 с низкими результатами ждёт.\"}\n"
      ]),
      .warning("Слова о низких результатах стоят рядом с названием организации", "news.yaml")),
    .passes(
      "MUN-05", "a news item speaks of low results of a survey",
      PortalFixture.municipal.with([
        "news.yaml": "- {id: n-9, title: Итоги, date: 2026-10-01, summary: Коротко, "
          + "body: \"Анкета дала низкие результаты. Школы с низкими результатами нашли партнёров.\"}\n"
      ])),
    .passes(
      "MUN-05", "low is something else",
      PortalFixture.municipal.replacing(
        "partnerships.yaml", "Поддержка по физике", "Низкая парта, далеко до неё и до результатов")),
    .absent(
      "MUN-05", "there are no partnerships", PortalFixture.municipal.with(["partnerships.yaml": ""])
    ),

    .breaks(
      "MUN-06", "a monitoring was not sent",
      PortalFixture.municipal.replacing(
        "monitoring_acts.yaml",
        "{id: itogovyy, kind: final, org: centr, date: 2026-05-29, sent_to: КРИРПО}",
        "{1️⃣id: itogovyy, kind: final, org: centr, date: 2026-05-29}"),
      .warning("Не указано, куда направлен мониторинг", "monitoring_acts.yaml")),
    .breaks(
      "MUN-06", "the final monitoring is of the year before last", final("2025-08-31").markedSite,
      .warning(
        "Нет записи о мониторинге «итоговый» за этот и прошлый учебный год", "monitoring_acts.yaml")
    ),
    .passes("MUN-06", "the final monitoring is of last year's first day", final("2025-09-01")),

    .breaks(
      "MUN-07", "there is no webinar for curators",
      PortalFixture.municipal.replacing("events/vebinary.yaml", "curators, ", "").markedSite,
      .warning("Нет вебинара для аудитории «кураторы»", "events/vebinary.yaml")),
    .breaks(
      "MUN-07", "the webinar was cancelled",
      PortalFixture.municipal.replacing("events/vebinary.yaml", "status: held", "status: cancelled")
        .markedSite,
      .warning(
        "Нет вебинара для аудитории «координаторы», «кураторы» и «наставники»",
        "events/vebinary.yaml")),
    .passes("MUN-07", "one webinar is for all", .municipal),
  ]

  private static let regionCases: [RuleCase] = [
    .breaks(
      "REG-01", "a municipality has no mentors",
      PortalFixture.regional.adding("municipalities.yaml", "- {1️⃣id: raion, name: Район}\n"),
      .warning("В базе нет наставников муниципалитета «Район»", "municipalities.yaml")),
    .breaks(
      "REG-01", "a mentor's school has no municipality",
      PortalFixture.regional.replacing("organisations.yaml", "- id: shkola", "- 1️⃣id: shkola")
        .replacing(
          "organisations.yaml", "  level: school\n  municipality: gorod\n", "  level: school\n"
        )
        .replacing("municipalities.yaml", "{id:", "{2️⃣id:"),
      .error("Не указан муниципалитет организации «Школа № 1»", "organisations.yaml"),
      .warning("В базе нет наставников муниципалитета «Городской округ»", "municipalities.yaml", 2)),
    .breaks(
      "REG-01", "a municipality is not on the official list", official("drugoy"),
      .error("Муниципалитета «Городской округ» нет в официальном перечне", "municipalities.yaml")),
    .passes("REG-01", "the municipality is on the official list", official("gorod")),
    .passes("REG-01", "every municipality has a mentor", .regional),

    .breaks(
      "REG-02", "the fourth event was a year ago to the day",
      events("start: 2025-11-17", "start: 2025-11-16").markedSite,
      .warning(
        "Мероприятий регионального уровня за год 3, а нужно не менее 4", "events/vebinary.yaml")),
    .breaks(
      "REG-02", "the fourth event is tomorrow",
      events("start: 2026-11-16", "start: 2026-11-17").markedSite,
      .warning(
        "Мероприятий регионального уровня за год 3, а нужно не менее 4", "events/vebinary.yaml")),
    .passes("REG-02", "four events lie within the year", .regional),

    .breaks(
      "REG-04", "there is no club",
      PortalFixture.regional.replacing("communities.yaml", "клуб «Наставник»", "клуб «Вместе»")
        .markedSite,
      .warning("Нет регионального клуба «Наставник»", "communities.yaml")),
    .breaks(
      "REG-04", "there is no gathering",
      PortalFixture.regional.with(["events/region.yaml": ""]).markedSite,
      .warning("За год нет ни фестиваля, ни форума, ни конференции", "events/vebinary.yaml")),
    .passes("REG-04", "there are both", .regional),

    .breaks(
      "REG-05", "a practice does not say whether it was selected",
      PortalFixture.regional.replacing("cases.yaml", "  selected: none\n", "")
        .replacing("cases.yaml", "- id:", "- 1️⃣id:"),
      .warning("Не указано, отобрана ли практика", "cases.yaml")),
    .breaks(
      "REG-05", "there are no practices",
      PortalFixture.regional.with(["cases.yaml": ""]).markedSite,
      .warning("На портале нет практик наставничества", "cases/")),
    .passes("REG-05", "the practice says so", .regional),

    .breaks(
      "REG-06", "neither monitoring nor materials nor resource",
      PortalFixture.regional.with(["monitoring_acts.yaml": "", "materials.yaml": ""])
        .replacing("organisations.yaml", "  site: https://shkola.example/\n", "")
        .replacing("organisations.yaml", "- id: centr", "- 2️⃣id: centr").markedSite,
      .warning("Нет результатов мониторинга", "monitoring_acts.yaml"),
      .warning("Нет методических материалов", "materials/"),
      .warning("Не указан информационный ресурс центра", "organisations.yaml", 2)),
    .passes("REG-06", "all three are there", .regional),
  ]

  private static let courseCases: [RuleCase] = [
    .breaks(
      "REG-03", "a course ends a day before it begins",
      courses("end: 2026-11-16", "end: 1️⃣2026-11-13"),
      .error("Курс кончается раньше, чем начинается", "courses.yaml")),
    .passes("REG-03", "a course lasts a day", courses("end: 2026-11-16", "end: 2026-11-14")),
    .breaks(
      "REG-03", "nobody gives a course",
      courses("  provider: ИРО\n", "").replacing("courses.yaml", "- id:", "- 1️⃣id:"),
      .error("У курса не указано: кто проводит", "courses.yaml")),
    .absent("REG-03", "there are no courses", PortalFixture.regional.with(["courses.yaml": ""])),
  ]

  private static let incentiveCases: [RuleCase] = [
    .breaks(
      "INC-01", "no incentive is named", PortalFixture.school.markedSite,
      .warning(
        "Не назван способ поощрения: учёт при выдвижении на конкурсы и в жюри", "incentives.yaml"),
      .warning(
        "Не назван способ поощрения: клуб «Наставник», фестивали, форумы, конференции",
        "incentives.yaml"),
      .warning("Не назван способ поощрения: знак «Почётный наставник»", "incentives.yaml")),
    .breaks(
      "INC-01", "a payment rests on a federal act", incentives("basis: 1️⃣zakon-273"),
      .warning(
        "Выплата основана не на коллективном договоре, соглашении или локальном акте",
        "incentives.yaml")),
    .breaks(
      "INC-01", "an award has no act",
      incentives("basis: prikaz-bazy").with([
        "awards.yaml": "- {1️⃣id: znak, title: Почетный наставник, level: regional}\n"
      ]),
      .warning("У награды не указан акт, которым она учреждена", "awards.yaml")),
    .passes(
      "INC-01", "three are named and the payment rests on a local act",
      incentives("basis: prikaz-bazy")),
  ]
}

extension TerritoryRuleTests {
  private static func registry(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.municipal.replacing("organisations.yaml", old, new)
  }

  private static func final(_ day: String) -> PortalFixture {
    PortalFixture.municipal.replacing("monitoring_acts.yaml", "date: 2026-05-29", "date: \(day)")
  }

  private static func events(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.regional.replacing("events/region.yaml", old, new)
  }

  private static func courses(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.regional.replacing("courses.yaml", old, new)
  }

  /// A region whose profile carries the official list of municipalities.
  private static func official(_ key: String) -> PortalFixture {
    PortalFixture.regional.replacing("municipalities.yaml", "{id:", "{1️⃣id:")
      .replacing("site.yaml", "profile: [generic]", "profile: [oblast]")
      .with([
        "profiles/oblast.yaml":
          "title: Область\nextends: volgograd\nlists:\n  municipalities: [\(key)]\n"
      ])
  }

  private static func incentives(_ basis: String) -> PortalFixture {
    PortalFixture.school.with([
      "incentives.yaml": """
      - {id: konkursy, kind: contest-nomination, title: Конкурсы, basis: prikaz-25}
      - {id: klub, kind: club-development, title: Клуб, basis: prikaz-25}
      - {id: znak, kind: badge, title: Знак, basis: prikaz-25}
      - {id: vyplaty, kind: compensation, title: Выплаты, \(basis)}

      """
    ])
  }
}
