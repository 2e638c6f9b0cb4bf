import Mentoring
import Testing

@Suite struct PairRuleTests {
  @Test(arguments: cases) func judgesPairs(_ ruleCase: RuleCase) throws { try ruleCase.check() }

  static let cases = partyCases + formCases + orderCases + workCases

  private static let partyCases: [RuleCase] = [
    .breaks(
      "PAR-01", "a pair has two mentees",
      pair("type: pair", "type: 1️⃣pair").replacing("pairs.yaml", "[n-orlova]", "[n-orlova, n-2]")
        .with(second),
      .error("Состав не подходит виду «пара»: наставников 1, наставляемых 2", "pairs.yaml")),
    .breaks(
      "PAR-01", "a group has one mentee", pair("type: pair", "type: 1️⃣group"),
      .error("Состав не подходит виду «группа»: наставников 1, наставляемых 1", "pairs.yaml")),
    .breaks(
      "PAR-01", "a group names one mentee twice",
      pair("type: pair", "type: 1️⃣group").replacing(
        "pairs.yaml", "[n-orlova]", "[n-orlova, n-orlova]"),
      .error("Состав не подходит виду «группа»: наставников 1, наставляемых 1", "pairs.yaml")),
    .breaks(
      "PAR-01", "two mentors have two mentees",
      pair("type: pair", "type: 1️⃣multi").replacing("pairs.yaml", "[n-orlova]", "[n-orlova, n-2]")
        .replacing("pairs.yaml", "[m-yolkina]", "[m-yolkina, m-2]").with(second),
      .error(
        "Состав не подходит виду «несколько наставников»: наставников 2, наставляемых 2",
        "pairs.yaml")),
    .passes("PAR-01", "a pair is one to one"),
    .passes(
      "PAR-01", "a group has two mentees",
      pair("type: pair", "type: group").replacing("pairs.yaml", "[n-orlova]", "[n-orlova, n-2]")
        .with(second)),
    .passes(
      "PAR-01", "a group has two mentors",
      pair("type: pair", "type: group").replacing("pairs.yaml", "[m-yolkina]", "[m-yolkina, m-2]")
        .with(second)),
    .absent("PAR-01", "there are no pairs", pairless),

    .breaks(
      "PAR-02", "a mentor is nobody", pair("mentors: [m-yolkina]", "mentors: [1️⃣m-nikto]"),
      .error("Участника «m-nikto» нет в базе", "pairs.yaml")),
    .breaks(
      "PAR-02", "a mentee is nobody", pair("mentees: [n-orlova]", "mentees: [n-orlova, 1️⃣n-nikto]"),
      .error("Участника «n-nikto» нет в базе", "pairs.yaml")),
    .breaks(
      "PAR-02", "a teacher mentors herself",
      pair("[n-orlova]", "[1️⃣n-orlova]").with(["pairs/proshlaya.yaml": ""])
        .replacing("mentees.yaml", "person: orlova", "person: yolkina"),
      .error("Наставник и наставляемый – один и тот же человек", "pairs.yaml")),
    .passes("PAR-02", "everybody is in the bases"),
  ]

  private static let formCases: [RuleCase] = [
    .breaks(
      "PAR-03", "a school has «работодатель – студент»",
      pair("form: pedagog-pedagog", "form: 1️⃣employer-student"),
      .warning("Форма «работодатель – студент» не подходит организации: «школа»", "pairs.yaml")),
    .breaks(
      "PAR-03", "a school has «социальный партнёр»",
      pair("form: pedagog-pedagog", "form: 1️⃣partner-pedagog"),
      .warning(
        "Форма «социальный партнёр – педагогический работник образовательных организаций СПО "
          + "и дополнительного образования» не подходит организации: «школа»", "pairs.yaml")),
    .passes(
      "PAR-03", "a college has both",
      pair("form: pedagog-pedagog", "form: employer-student")
        .replacing("organisations.yaml", "type: school", "type: spo")
        .replacing("pairs/proshlaya.yaml", "form: pedagog-pedagog", "form: partner-pedagog")),
    .passes("PAR-03", "a school has «педагог – педагог»"),

    .breaks(
      "PAR-04", "a pair has no kind", pair("kinds: [traditional]", "kinds: 1️⃣[]"),
      .error("Не указан вид наставничества", "pairs.yaml")),
    .breaks(
      "PAR-04", "a variant is of another form",
      pair("variant: experienced-young", "variant: 1️⃣strong-weak"),
      .warning("У формы «педагог – педагог» нет варианта «успевающий – неуспевающий»", "pairs.yaml")
    ),
    .passes("PAR-04", "the variant is of the form"),
    .passes("PAR-04", "there is no variant", pair("  variant: experienced-young\n", "")),

    .breaks(
      "PAR-05", "the mentor offers something else",
      pair("[n-orlova]", "[1️⃣n-orlova]")
        .replacing("mentees.yaml", "direction: subject", "direction: psych"),
      .warning(
        "У наставника нет ни направления, ни предмета, о которых просит наставляемый", "pairs.yaml")
    ),
    .breaks(
      "PAR-05", "the mentor teaches another subject",
      pair("[n-orlova]", "[1️⃣n-orlova]")
        .replacing("persons.yaml", "birth_year: 2001", "birth_year: 2001\n  subjects: [физика]"),
      .warning(
        "Наставляемому нужна помощь по предмету (физика), а наставник ведёт другой: математика",
        "pairs.yaml")),
    .passes(
      "PAR-05", "the mentor teaches the subject",
      PortalFixture.school.replacing(
        "persons.yaml", "birth_year: 2001", "birth_year: 2001\n  subjects: [Математика]")),
    .passes("PAR-05", "a direction is common"),
    .passes(
      "PAR-05", "a subject is common, ё and е apart",
      PortalFixture.school.replacing("mentees.yaml", "direction: subject", "direction: psych")
        .replacing("mentors.yaml", "subjects: [математика]", "subjects: [Учёт]")
        .replacing(
          "persons.yaml", "birth_year: 2001", "birth_year: 2001\n  subjects: [учет]")),
    .passes(
      "PAR-05", "nothing is known of the request",
      PortalFixture.school.replacing(
        "mentees.yaml", "requests: [{direction: subject}]", "requests: []")),
    .absent("PAR-05", "no pair works", pair("status: active", "status: completed")),
  ]

  private static let orderCases: [RuleCase] = [
    .breaks(
      "PAR-06", "a pair began a day before its order",
      pair("start: 2026-09-14", "start: 1️⃣2026-09-10"),
      .error("Пара начала работу раньше приказа от 11.09.2026", "pairs.yaml")),
    .passes(
      "PAR-06", "a pair began on the day of its order",
      pair("start: 2026-09-14", "start: 2026-09-11")),
    .breaks(
      "PAR-06", "a pair has no order",
      pair("  order: prikaz-pary\n", "").replacing("pairs.yaml", "- id:", "- 1️⃣id:"),
      .error("Нет приказа о закреплении пары", "pairs.yaml")),
    .breaks(
      "PAR-06", "a pair has no curator",
      pair("  curator: kurator\n", "").replacing("pairs.yaml", "- id:", "- 1️⃣id:"),
      .error("Не указан куратор пары", "pairs.yaml")),
    .passes(
      "PAR-06", "a pair that is being formed has no order",
      pair("  order: prikaz-pary\n", "").replacing(
        "pairs.yaml", "status: active", "status: planned")),

    .breaks(
      "PAR-07", "an active pair has no programme",
      pair("status: active", "status: 1️⃣active")
        .replacing("programmes.yaml", "pair: para\n", "pair: para-2025\n"),
      .error("У действующей пары «para» нет персонализированной программы", "pairs.yaml")),
    .breaks(
      "PAR-07", "an active pair has but a draft",
      pair("status: active", "status: 1️⃣active")
        .replacing("programmes.yaml", "  status: active\n", "  status: draft\n"),
      .error("У действующей пары «para» есть только проект программы", "pairs.yaml")),
    .passes("PAR-07", "an active pair has a programme"),
    .absent("PAR-07", "no pair is active", pair("status: active", "status: completed")),

    .breaks(
      "PAR-11", "the next pair is not linked", replaced("2026-01-20", link: ""),
      .warning("Не указано, что пара заменяет прекращённую пару «para-2025»", "pairs.yaml")),
    .passes(
      "PAR-11", "the next pair is linked", replaced("2026-01-20", link: "  replaces: para-2025\n")),
    .breaks(
      "PAR-11", "the next pair begins on the last day of the former",
      replaced("2026-09-14", link: ""),
      .warning("Не указано, что пара заменяет прекращённую пару «para-2025»", "pairs.yaml")),
    .passes("PAR-11", "the other pair was there before", replaced("2026-09-15", link: "")),
    .breaks(
      "PAR-11", "the link leads to another mentee's pair",
      replaced("2026-01-20", link: "  replaces: 1️⃣para-2025\n", mark: "")
        .replacing("pairs/proshlaya.yaml", "[n-orlova]", "[n-2]"),
      .warning("Прежняя пара – с другим наставляемым", "pairs.yaml")),
    .absent("PAR-11", "nobody was replaced", .school),
  ]

  private static let workCases: [RuleCase] = [
    .breaks(
      "PAR-08", "a pair has no direction", pair("directions: [subject]", "directions: 1️⃣[]"),
      .warning("Не указаны направления работы пары", "pairs.yaml")),
    .breaks(
      "PAR-08", "a pair's direction is none of the five",
      pair("directions: [subject]", "directions: 1️⃣[digital]"),
      .warning("Среди направлений пары нет ни одного из пяти направлений Положения", "pairs.yaml")),
    .passes(
      "PAR-08", "one of them is", pair("directions: [subject]", "directions: [digital, psych]")),

    .breaks(
      "PAR-09", "a reverse mentor is older",
      pair("kinds: [traditional]", "kinds: 1️⃣[reverse]"),
      .warning("В реверсивной паре наставник старше наставляемого", "pairs.yaml")),
    .passes(
      "PAR-09", "both are of one year",
      pair("kinds: [traditional]", "kinds: [reverse]")
        .replacing("persons.yaml", "birth_year: 2001", "birth_year: 1975")),
    .passes(
      "PAR-09", "a year is not known",
      pair("kinds: [traditional]", "kinds: [reverse]")
        .replacing("persons.yaml", "  birth_year: 2001\n", "")),
    .absent("PAR-09", "no pair is reverse", .school),

    .breaks(
      "PAR-10", "a short-term pair has no schedule",
      pair("kinds: [traditional]", "kinds: [short-term]").replacing(
        "pairs.yaml", "- id:", "- 1️⃣id:"),
      .warning("У краткосрочной пары нет графика встреч", "pairs.yaml")),
    .breaks(
      "PAR-10", "speed is the only kind", pair("kinds: [traditional]", "kinds: 1️⃣[speed]"),
      .warning("Скоростное наставничество указано единственным видом", "pairs.yaml")),
    .passes(
      "PAR-10", "there is a schedule",
      pair("kinds: [traditional]", "kinds: [short-term, speed]\n  meetings: [2026-10-05]")),
    .absent("PAR-10", "the pair is traditional", .school),
  ]
}

extension PairRuleTests {
  private static func pair(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("pairs.yaml", old, new)
  }

  private static let pairless = PortalFixture.school.with([
    "pairs.yaml": "", "pairs/proshlaya.yaml": "",
  ])

  /// A second mentor and a second mentee.
  private static let second = [
    "mentors/m-2.yaml":
      "- {id: m-2, person: kovalyov, criteria: [authority], directions: [subject], status: busy, "
      + "included: 2026-09-01, checked: 2026-09-01}\n",
    "mentees/n-2.yaml":
      "- {id: n-2, alias: Учитель химии, category: young, org: shkola, "
      + "requests: [{direction: subject}], included: 2026-09-01, checked: 2026-09-01, "
      + "consent_participation: 2026-09-01}\n",
  ]

  /// The pair of last year broke up on a day, with another mentor; this year's begins on 14.09.2026.
  private static func replaced(_ end: String, link: String, mark: String = "1️⃣") -> PortalFixture {
    PortalFixture.school.with(second)
      .replacing("pairs/proshlaya.yaml", "status: completed", "status: terminated")
      .replacing("pairs/proshlaya.yaml", "end: 2026-05-28", "end: \(end)")
      .replacing("pairs/proshlaya.yaml", "[m-yolkina]", "[m-2]")
      .replacing("pairs.yaml", "- id: para\n", "- \(mark)id: para\n" + link)
  }
}
