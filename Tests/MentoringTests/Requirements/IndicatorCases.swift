import Mentoring

private let file = "indicators.yaml"
private let school = PortalFixture.school
private let regional = PortalFixture.region
private let municipal = PortalFixture.centre

/// 1.6 Indicators.
let indicatorCases: [RuleCase] = [
  .passes("IND-01", "plans and dated facts"),
  .breaks(
    "IND-01", "no plan",
    school.replacing(file, "{year: 2026, plan: 18, ", "{1️⃣year: 2026, "),
    .error(
      "У показателя «Доля педагогов, вовлечённых в наставничество» нет плана на 2026 год", file)),
  .breaks(
    "IND-01", "no day",
    school.replacing(
      file, "{year: 2026, plan: 18, fact: 20, date: 2026-10-01}",
      "{1️⃣year: 2026, plan: 18, fact: 20}"),
    .warning("Не сказано, на какой день дан факт: 2026 год", file)),

  .passes("IND-02", "possible values"),
  .passes(
    "IND-02", "exactly 0 and 100",
    school.replacing(file, "plan: 18, fact: 20", "plan: 0, fact: 100")),
  .breaks(
    "IND-02", "more than 100 per cent", school.replacing(file, "fact: 20", "fact: 1️⃣100.1"),
    .error("Процент 100,1 не лежит между 0 и 100", file)),
  .breaks(
    "IND-02", "half a person",
    school.replacing(file, "unit: percent", "unit: people").replacing(
      file, "fact: 20", "fact: 1️⃣20.5"),
    .error("Количество 20,5 – не целое число", file)),
  .breaks(
    "IND-02", "a fact of a year to come",
    school.replacing(file, "{year: 2026", "{year: 1️⃣2027"),
    .error("Факт за 2027 год, который ещё не наступил", file)),
  .breaks(
    "IND-02", "the part exceeds the whole",
    school.replacing(file, "fact: 20,", "fact: 20, numerator: 1️⃣9, denominator: 8,"),
    .error("Часть 9 больше целого 8", file)),

  .passes("IND-03", "the table's values", regional),
  .breaks(
    "IND-03", "below the minimum",
    regional.replacing(
      file, "{year: 2022, plan: 20, fact: 20", "{year: 2022, plan: 1️⃣19, fact: 2️⃣18"),
    .warning("План на 2022 год 19, а нужно не меньше 20", file),
    .warning("За 2022 год факт 18 хуже плана 19", file, 2)),
  .breaks(
    "IND-03", "an indicator is missing",
    regional.replacing(file, "Обучение управленческих команд", "Обучение").markingSite,
    .warning(
      "Нет показателя «Доля организаций, принявших участие в программах повышения квалификации "
        + "управленческих команд»", "indicators.yaml")),

  .passes("IND-04", "all organisations", municipal),
  .breaks(
    "IND-04", "one without a regulation",
    municipal.replacing("documents.yaml", "type: regulation", "type: other")
      .replacing("organisations.yaml", "- id: shkola-101", "- 1️⃣id: shkola-101"),
    .warning(
      "«Школа № 101» не реализует систему наставничества: нет «положение» (всего 0 из 1, 0 %)",
      "organisations.yaml")),

  .passes("IND-05", "exactly 70 per cent", municipal),
  .breaks(
    "IND-05", "69,9 per cent",
    municipal.replacing(
      "organisations.yaml", "2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 12}",
      "1️⃣2026: {teachers: 400, under35: 103, under35_involved: 72, involved: 120}"),
    .warning(
      "Вовлечено педагогов до 35 лет 69,9 % (72 из 103) за 2026 год, а нужно 70 %",
      "organisations.yaml")),
  .breaks(
    "IND-05", "more than there are",
    municipal.replacing(
      "organisations.yaml", "under35: 10, under35_involved: 7", "under35: 10, under35_involved: 1️⃣11"
    ),
    .warning(
      "У «Школа № 101» вовлечено до 35 лет больше, чем таких педагогов", "organisations.yaml")),

  .passes("IND-06", "the share grows"),
  .passes(
    "IND-06", "there is nowhere to grow",
    school.replacing(
      "organisations.yaml", "under35_involved: 5, involved: 6", "under35_involved: 5, involved: 40"
    )
    .replacing(
      "organisations.yaml", "under35_involved: 7, involved: 8", "under35_involved: 7, involved: 40")
  ),
  .breaks(
    "IND-06", "the share stands still",
    school.replacing("organisations.yaml", "2026: {teachers: 40", "1️⃣2026: {teachers: 40")
      .replacing("organisations.yaml", "involved: 8}", "involved: 6}"),
    .warning(
      "Доля вовлечённых педагогов не выросла: 15 % за 2025 год, 15 % за 2026 год",
      "organisations.yaml")),

  .passes("IND-07", "all targets", school.with([file: .targets(plan: nil)])),
  .breaks(
    "IND-07", "a plan below the target", school.with([file: .targets(plan: "1️⃣39")]),
    .warning("План на 2026 год 39, а нужно не меньше 40", file)),
  .breaks(
    "IND-07", "turnover should fall",
    school.with([file: .targets(plan: nil)]).replacing(file, "direction: down", "direction: 1️⃣up"),
    .warning("Показатель «Текучесть кадров» должен снижаться", file)),

  .passes("IND-08", "two years"),
  .breaks(
    "IND-08", "a lag without a word",
    school.replacing(file, "{year: 2026, plan: 18, fact: 20", "{1️⃣year: 2026, plan: 18, fact: 17"),
    .warning("За 2026 год план 18, факт 17, а что делается – не сказано", file)),
  .breaks(
    "IND-08", "one year only",
    school.replacing(file, "    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n", "")
      .replacing(file, "- id:", "- 1️⃣id:"),
    .warning(
      "У показателя «Доля педагогов, вовлечённых в наставничество» нет динамики по годам", file)),
]

extension String {
  /// The indicators of the practice with plans that reach the targets, but for that of publications.
  fileprivate static func targets(plan: String?) -> String {
    let rising: [(String, String)] = [
      ("Педагоги, имеющие высшее образование", "100"),
      ("Педагоги с индивидуальной программой саморазвития", "80"),
      ("Педагоги первой и высшей категории", "60"),
      ("Педагоги в наставнической деятельности, представившие опыт", "55"),
      ("Педагоги на форумах и конференциях", "50"),
      ("Педагоги, имеющие публикации", plan ?? "40"),
      ("Педагоги в инновационных проектах", "80"),
      ("Педагоги в городских сообществах", "50"),
    ]
    let lines = rising.enumerated().map { index, target in
      "- {id: p-\(index), name: \"\(target.0)\", unit: percent, direction: up, source: школа, level: school, series: [{year: 2026, plan: \(target.1)}]}\n"
    }
    return lines.joined()
      + "- {id: tekuchest, name: Текучесть кадров, unit: people, direction: down, source: школа, level: school, series: [{year: 2026, plan: 1, fact: 0, date: 2026-10-01}]}\n"
  }
}
