import Mentoring
import Testing

@Suite struct ProgrammeRuleTests {
  @Test(arguments: cases) func judgesProgrammes(_ ruleCase: RuleCase) throws {
    try ruleCase.check()
  }

  static let cases =
    lengthCases + extensionCases + planCases + finishCases + resultCases + courseCases + yearCases

  /// First day, last day, and the bound that is reported of a period out of bounds.
  private static let lengths: [(start: String, end: String, told: String?)] = [
    (
      "2026-09-14", "2026-12-12",
      "Программа короче трёх месяцев: самый ранний последний день – 13.12.2026"
    ),
    ("2026-09-14", "2026-12-13", nil),
    ("2026-09-14", "2026-12-14", nil),
    (
      "2025-11-30", "2026-02-26",
      "Программа короче трёх месяцев: самый ранний последний день – 27.02.2026"
    ),
    ("2025-11-30", "2026-02-27", nil),
    (
      "2023-11-30", "2024-02-27",
      "Программа короче трёх месяцев: самый ранний последний день – 28.02.2024"
    ),
    ("2023-11-30", "2024-02-28", nil),
    (
      "2026-12-01", "2027-02-27",
      "Программа короче трёх месяцев: самый ранний последний день – 28.02.2027"
    ),
    ("2026-12-01", "2027-02-28", nil),
    ("2025-09-01", "2026-08-31", nil),
    ("2025-09-01", "2026-09-01", nil),
    (
      "2025-09-01", "2026-09-02",
      "Программа длиннее года: самый поздний последний день – 01.09.2026"
    ),
    ("2024-02-29", "2025-02-28", nil),
    (
      "2024-02-29", "2025-03-01",
      "Программа длиннее года: самый поздний последний день – 28.02.2025"
    ),
  ]

  private static let lengthCases: [RuleCase] =
    lengths.map { start, end, told in
      let fixture = programme("start: 2026-09-14", "start: \(start)")
        .replacing("programmes.yaml", "end: 2027-05-28", "end: 1️⃣\(end)")
      guard let told else { return .passes("PRG-01", "\(start)…\(end)", fixture) }
      return .breaks("PRG-01", "\(start)…\(end)", fixture, .error(told, "programmes.yaml"))
    } + [
      .passes(
        "PRG-01", "longer than a year by consent",
        programme("end: 2027-05-28", "end: 2027-09-15\n  " + agreed("2027-09-15"))),
      .absent("PRG-01", "there are no programmes", programmeless),
    ]

  private static let extensionCases: [RuleCase] = [
    .breaks(
      "PRG-02", "the mentee has not agreed",
      programme(
        "end: 2027-05-28",
        "end: 2027-05-28\n  extension: {date: 2027-05-20, new_end: 2027-06-30, mentor_ok: да, mentee_ok: 1️⃣нет}"
      ),
      .error("На продление программы нет согласия обоих", "programmes.yaml")),
    .breaks(
      "PRG-02", "the extension is not recorded",
      programme("  status: active\n", "  status: 1️⃣extended\n"),
      .error("Состояние программы «продлена», а продление не записано", "programmes.yaml")),
    .breaks(
      "PRG-02", "the extension passes the year by a day",
      programme("end: 2027-05-28", "end: 2027-05-28\n  " + agreed("1️⃣2027-09-15")),
      .warning("С продлением программа длиннее года: год истекает 14.09.2027", "programmes.yaml")),
    .passes(
      "PRG-02", "the extension ends with the year",
      programme("end: 2027-05-28", "end: 2027-05-28\n  " + agreed("2027-09-14"))),
    .absent("PRG-02", "nothing was extended", .school),
  ]

  private static let planCases: [RuleCase] = [
    .breaks(
      "PRG-03", "there are no activities",
      programme(
        """
          activities:
            - {no: 1, title: Посещение уроков, from: 2026-09-20, to: 2026-10-20, status: done}
        """, "  activities: 1️⃣[]"),
      .error("В программе не описаны: перечень мероприятий", "programmes.yaml")),
    .breaks(
      "PRG-03", "neither programme nor pair has directions",
      PortalFixture.school.replacing("programmes.yaml", "- id: urok", "- 1️⃣id: urok")
        .replacing("pairs.yaml", "  kinds: [traditional]\n  directions: [subject]\n", ""),
      .error("В программе не описаны: направления", "programmes.yaml")),
    .breaks(
      "PRG-03", "the pair is nobody",
      programme("pair: para\n", "pair: 1️⃣para-nikto\n")
        .replacing(
          "programmes.yaml", "  public_goal: Уверенно",
          "  forms: [pedagog-pedagog]\n"
            + "  kinds: [traditional]\n  directions: [subject]\n  public_goal: Уверенно"),
      .error("В программе не описаны: участники", "programmes.yaml")),
    .passes("PRG-03", "the pair has what the programme does not say"),

    .breaks(
      "PRG-04", "neither difficulties nor strengths",
      PortalFixture.school.replacing("programmes.yaml", "- id: urok", "- 1️⃣id: urok")
        .replacing(
          "programmes.yaml", "  difficulties: Темп урока\n  strengths: Знание предмета\n", ""),
      .warning("В программе не названы затруднения", "programmes.yaml"),
      .warning("В программе не названы сильные стороны", "programmes.yaml")),
    .passes("PRG-04", "both are named"),

    .breaks(
      "PRG-05", "an activity is a day early", programme("from: 2026-09-20", "from: 1️⃣2026-09-13"),
      .error("Мероприятие 13.09.2026 – до начала программы 14.09.2026", "programmes.yaml")),
    .passes(
      "PRG-05", "an activity is on the first day", programme("from: 2026-09-20", "from: 2026-09-14")
    ),
    .breaks(
      "PRG-05", "an activity is a day late", programme("to: 2026-10-20", "to: 1️⃣2027-05-29"),
      .error("Мероприятие 29.05.2027 – после окончания программы 28.05.2027", "programmes.yaml")),
    .passes(
      "PRG-05", "an activity is on the last day", programme("to: 2026-10-20", "to: 2027-05-28")),
    .passes(
      "PRG-05", "an activity is in the extension",
      programme("to: 2026-10-20", "to: 2027-06-30")
        .replacing(
          "programmes.yaml", "end: 2027-05-28", "end: 2027-05-28\n  " + agreed("2027-06-30"))),
    .breaks(
      "PRG-05", "an activity runs backwards", programme("to: 2026-10-20", "to: 1️⃣2026-09-19"),
      .error("Мероприятие кончается раньше, чем начинается", "programmes.yaml")),
  ]

  private static let finishCases: [RuleCase] = [
    .breaks(
      "PRG-06", "a completed programme does not say why",
      PortalFixture.school.replacing("programmes.yaml", "- id: proshlaya", "- 1️⃣id: proshlaya")
        .replacing("programmes.yaml", "  finish: {date: 2026-05-28, reason: plan-complete}\n", ""),
      .error("Не указано, почему программа завершена", "programmes.yaml")),
    .breaks(
      "PRG-06", "the finish has no reason",
      programme("{date: 2026-05-28, reason: plan-complete}", "{1️⃣date: 2026-05-28}"),
      .error("Не указано, почему программа завершена", "programmes.yaml")),
    .passes("PRG-06", "the plan was completed"),
    .absent("PRG-06", "nothing is over", unfinished),

    .breaks(
      "PRG-07", "an activity was not done",
      programme("from: 2026-02-10, status: done", "from: 2026-02-10, status: 1️⃣cancelled"),
      .error("Мероприятие «Открытый урок» не выполнено", "programmes.yaml")),
    .passes("PRG-07", "every activity was done"),
    .absent("PRG-07", "the plan was not completed", finished("participants")),

    .breaks(
      "PRG-08", "an early finish is not explained",
      programme(
        "{date: 2026-05-28, reason: plan-complete}", "{1️⃣date: 2026-02-28, reason: curator}"),
      .warning("Досрочное завершение программы не пояснено", "programmes.yaml")),
    .passes("PRG-08", "an early finish is explained", finished("participants, note: Переезд")),
    .absent("PRG-08", "the plan was completed", .school),
  ]

  private static let resultCases: [RuleCase] = [
    .breaks(
      "PRG-09", "an active programme has results",
      programme("  status: active\n", "  status: active\n  results: 1️⃣Всё хорошо\n"),
      .error("Результаты незавершённой программы", "programmes.yaml")),
    .breaks(
      "PRG-09", "a terminated programme has results",
      programme("status: completed", "status: terminated")
        .replacing("programmes.yaml", "results: Открытый", "results: 1️⃣Открытый"),
      .error("Результаты незавершённой программы", "programmes.yaml")),
    .breaks(
      "PRG-09", "results came a day before the finish",
      programme("results_date: 2026-06-10", "results_date: 1️⃣2026-05-27"),
      .error("Результаты размещены раньше завершения программы 28.05.2026", "programmes.yaml")),
    .passes(
      "PRG-09", "results came on the day of the finish",
      programme("results_date: 2026-06-10", "results_date: 2026-05-28")),
    .breaks(
      "PRG-09", "the programme finishes tomorrow",
      programme("finish: {date: 2026-05-28", "finish: {date: 1️⃣2026-11-17")
        .replacing("programmes.yaml", "  results_date: 2026-06-10\n", ""),
      .error("Программа с результатами завершена будущим днём", "programmes.yaml")),
    .passes(
      "PRG-09", "the programme finishes today",
      programme("finish: {date: 2026-05-28", "finish: {date: 2026-11-16")
        .replacing("programmes.yaml", "  results_date: 2026-06-10\n", "")),

    .breaks(
      "PRG-10", "31 days without results", silent("2026-10-16"),
      .warning("Программа завершена, а результатов нет: прошло дней 31, срок 30", "programmes.yaml")
    ),
    .passes("PRG-10", "30 days without results", silent("2026-10-17")),
    .breaks(
      "PRG-10", "the site sets ten days",
      silent("2026-11-05").adding("site.yaml", "limits: {results_days: 10}\n"),
      .warning("Программа завершена, а результатов нет: прошло дней 11, срок 10", "programmes.yaml")
    ),
    .absent("PRG-10", "nothing is completed", unfinished),

    .breaks(
      "PRG-11", "the last day was yesterday", ending("2026-11-15"),
      .warning("Срок программы истёк 15.11.2026, а она числится действующей", "programmes.yaml")),
    .passes("PRG-11", "the last day is today", ending("2026-11-16")),
    .passes(
      "PRG-11", "the extension goes on",
      ending("2026-11-15\n  " + agreed("2026-12-31"))),
  ]

  private static let courseCases: [RuleCase] = [
    .breaks(
      "PRG-12", "the mentee took no part",
      PortalFixture.school.with([
        "programmes/tretya.md":
          "---\ntitle: Третья\npair: para\nschool_year: 2026/27\nstart: 2026-09-14\nend: 2027-05-28\n"
          + "drafted_with_mentee: 1️⃣нет\nactivities: [{title: Урок}]\nstatus: draft\n---\nЦель\n"
      ]),
      .warning(
        "Не указано, что наставляемый участвовал в составлении программы", "programmes/tretya.md")),
    .passes("PRG-12", "the mentee took part"),

    .breaks(
      "PRG-13", "there is no measurement before entry",
      programme(
        "monitoring: [{stage: process, moment: before, date: 2026-09-10}]", "monitoring: 1️⃣[]"),
      .warning("Нет замера до входа в программу", "programmes.yaml")),
    .breaks(
      "PRG-13", "the measurement came a day after the start",
      programme("moment: before, date: 2026-09-10", "moment: before, date: 1️⃣2026-09-15"),
      .warning(
        "Замер до входа в программу 15.09.2026 – после её начала 14.09.2026", "programmes.yaml")),
    .passes(
      "PRG-13", "the measurement came on the first day",
      programme("moment: before, date: 2026-09-10", "moment: before, date: 2026-09-14")),
    .breaks(
      "PRG-13", "a completed programme lacks outcome and process",
      programme(
        """
          monitoring:
            - {stage: process, moment: before, date: 2025-09-10}
            - {stage: influence, moment: after, date: 2026-05-27}
        """, "  monitoring: 1️⃣[{stage: influence, moment: before, date: 2025-09-10}]"),
      .warning("Нет замера по итогам программы", "programmes.yaml"),
      .warning("Нет наблюдения за ходом программы", "programmes.yaml")),

    .passes("PRG-16", "the program sees to it"),

    .breaks(
      "PRG-17", "a programme has no stage",
      PortalFixture.school.replacing("programmes.yaml", "- id: urok", "- 1️⃣id: urok")
        .replacing("programmes.yaml", "  mech_stage: implementation\n", ""),
      .warning("Не указан этап механизма, на котором программа", "programmes.yaml")),
    .breaks(
      "PRG-17", "a completed programme is still being designed",
      programme("mech_stage: result", "mech_stage: 1️⃣design"),
      .warning("Программа завершена, а этап – «проектировочный»", "programmes.yaml")),
    .passes("PRG-17", "every programme has its stage"),
  ]

  private static let yearCases: [RuleCase] = [
    .breaks(
      "PRG-14", "the year ended with nothing",
      PortalFixture.school.with(["events.yaml": "", "materials.yaml": "", "cases.yaml": ""])
        .replacing("programmes.yaml", "moment: after, ", "").markedSite,
      .warning("Нет итогового мониторинга (анкетирования) за 2025/26 учебный год", "events/"),
      .warning("Нет конференции или семинара за 2025/26 учебный год", "events/"),
      .warning("Нет круглого стола за 2025/26 учебный год", "events/"),
      .warning("Методическая копилка не пополнилась за 2025/26 учебный год", "events/")),
    .passes("PRG-14", "the year ended with all four"),
    .passes(
      "PRG-14", "the seminar was on the year's last day",
      PortalFixture.school.replacing("events.yaml", "start: 2026-05-22", "start: 2026-08-31")),
    .breaks(
      "PRG-14", "the seminar was on the next year's first day",
      PortalFixture.school.replacing("events.yaml", "start: 2026-05-22", "start: 2026-09-01")
        .markedSite,
      .warning("Нет конференции или семинара за 2025/26 учебный год", "events.yaml")),
    .absent("PRG-14", "nothing ended in that year", unfinished),

    .breaks(
      "PRG-15", "a typed number differs",
      counted(involved: "1️⃣3"),
      .warning("За 2026 год вписано участников 3, а по записям их 2", "organisations.yaml")),
    .passes("PRG-15", "the typed number agrees", counted(involved: "2")),
    .passes(
      "PRG-15", "a year without pairs is not compared", counted(involved: "2", other: "2024")),
    .passes("PRG-15", "above the school nothing is compared", .municipal),
  ]
}

extension ProgrammeRuleTests {
  private static func programme(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("programmes.yaml", old, new)
  }

  private static func agreed(_ end: String) -> String {
    "extension: {date: 2026-11-01, new_end: \(end), mentor_ok: да, mentee_ok: да}"
  }

  private static let programmeless = PortalFixture.school.with([
    "programmes.yaml": "", "cases.yaml": "",
  ])

  /// Last year's programme still goes on.
  private static let unfinished = programme("  status: completed\n", "  status: active\n")
    .replacing("programmes.yaml", "  finish: {date: 2026-05-28, reason: plan-complete}\n", "")
    .replacing(
      "programmes.yaml", "  results: Открытый урок проведён\n  results_date: 2026-06-10\n", "")

  private static func finished(_ reason: String) -> PortalFixture {
    programme("reason: plan-complete", "reason: \(reason)")
  }

  /// Last year's programme was completed on a day and has no results.
  private static func silent(_ day: String) -> PortalFixture {
    PortalFixture.school.replacing("programmes.yaml", "- id: proshlaya", "- 1️⃣id: proshlaya")
      .replacing("programmes.yaml", "finish: {date: 2026-05-28", "finish: {date: \(day)")
      .replacing(
        "programmes.yaml", "  results: Открытый урок проведён\n  results_date: 2026-06-10\n", "")
  }

  /// This year's programme is active and ends on a day.
  private static func ending(_ day: String) -> PortalFixture {
    programme("end: 2027-05-28", "end: \(day)")
      .replacing("programmes.yaml", "  status: active\n", "  status: 1️⃣active\n")
  }

  private static func counted(involved: String, other: String = "2025") -> PortalFixture {
    let rest = other == "2025" ? "2" : "9"
    return PortalFixture.school.replacing(
      "organisations.yaml",
      "    2025: {teachers: 40, under35: 8, under35_involved: 5, involved: 6}",
      "    \(other): {teachers: 40, involved: \(rest)}"
    ).replacing("organisations.yaml", "involved: 8}", "involved: \(involved)}")
  }
}
