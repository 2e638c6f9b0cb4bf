import Mentoring

private let maps = "roadmaps.yaml"
private let school = PortalFixture.school
private let municipal = PortalFixture.centre

/// 1.5 Roadmaps.
let roadmapCases: [RuleCase] = [
  .passes("RMP-01", "seven stages in order"),
  .breaks(
    "RMP-01", "a stage is missing",
    school.replacing(maps, .info, "").replacing(
      maps, "  stages:\n    - key", "  stages:\n    1️⃣- key"),
    .error(
      "В дорожной карте нет этапов: «Информационная поддержка системы наставничества»", maps)),
  .breaks(
    "RMP-01", "a stage out of its place",
    school.replacing(maps, .info, "").replacing(
      maps, "    - key: conditions\n",
      .info.replacing("key: info", with: "key: info") + "    - key: 1️⃣conditions\n"
    ).withOnlyTwoStages,
    .error(.missingFive, maps, 3),
    .error(
      "Этап «Подготовка условий для реализации системы наставничества» стоит не на своём месте",
      maps)),
  .breaks(
    "RMP-01", "a stage under the key of another",
    school.replacing(maps, "key: info", "key: 1️⃣selection"),
    .error(
      "Этап «Отбор и обучение» стоит дважды, а «Информационная поддержка системы наставничества» нет",
      maps)),
  .breaks(
    "RMP-01", "only a file",
    school.with([maps: ""]).replacing("documents/local.yaml", "- id: karta\n", "- 1️⃣id: karta\n"),
    .error(
      "Дорожная карта есть только файлом: её семи этапов на портале нет", "documents/local.yaml")
  ),

  .passes("RMP-02", "sixteen activities"),
  .breaks(
    "RMP-02", "a sample activity is missing",
    school.replacing(maps, ", item: training", "").replacing(
      maps, "key: selection", "key: 1️⃣selection"),
    .warning(
      "В этапе «Отбор и обучение» нет: «Обучение наставников для работы с наставляемыми» (item: "
        + "training)", maps)),
  .breaks(
    "RMP-02", "a stage without activities",
    school.replacing(maps, .info, "    - {key: 1️⃣info, activities: []}\n"),
    .error("В этапе «Информационная поддержка системы наставничества» нет мероприятий", maps)),
  .passes(
    "RMP-02", "an activity worded like the sample",
    school.replacing(
      maps, "title: Освещение на сайте",
      "title: Освещение мероприятий на сайте и в социальных сетях"
    )
    .replacing(maps, ", item: coverage", "")),

  .passes("RMP-03", "all columns"),
  .breaks(
    "RMP-03", "a warning in general",
    school.replacing(maps, ", responsible: психолог", "").replacing(
      maps, "{no: \"5.3\"", "{1️⃣no: \"5.3\""),
    .warning(
      "У мероприятия «5.3 Поддержка наставляемых без пары» не указаны: ответственный (responsible)",
      maps)),
  .breaks(
    "RMP-03", "an error in Udmurtia",
    school.replacing(maps, ", responsible: психолог", "").replacing(
      maps, "{no: \"5.3\"", "{1️⃣no: \"5.3\""
    )
    .replacing("site.yaml", "[generic]", "[udmurtia]"),
    .error(
      "У мероприятия «5.3 Поддержка наставляемых без пары» не указаны: ответственный (responsible)",
      maps)),

  .passes("RMP-04", "documents of the first stage"),
  .breaks(
    "RMP-04", "done without a document",
    school.replacing(
      maps, "result: программы, result_doc: prikaz-pary, status", "result: программы, status"
    )
    .replacing(maps, "{no: \"1.3\"", "{1️⃣no: \"1.3\""),
    .warning("Мероприятие «1.3 Подготовка программ» выполнено, а документ не назван", maps)),
  .breaks(
    "RMP-04", "another document",
    school.replacing(maps, "result_doc: prikaz-polozhenie", "result_doc: 1️⃣prikaz-bazy"),
    .warning(
      "«О базах наставников и наставляемых» – не тот документ, которого ждёт мероприятие", maps)),

  .passes("RMP-05", "nothing is late"),
  .passes("RMP-05", "on the very day", school, today: .on(2026, 12, 20)),
  .breaks(
    "RMP-05", "a day late", school.replacing(maps, "due: 2026-12-20", "due: 1️⃣2026-12-20"),
    .warning("Просрочено мероприятие «5.3 Поддержка наставляемых без пары»: срок 20.12.2026", maps),
    today: .on(2026, 12, 21)),
  .breaks(
    "RMP-05", "a day outside the period",
    school.replacing(maps, "due: 2026-09-01", "due: 1️⃣2026-08-31"),
    .warning("Срок 31.08.2026 вне периода дорожной карты", maps)),

  .passes("RMP-06", "a whole header", municipal.with([maps: municipal.onlyFirstRoadmap])),
  .breaks(
    "RMP-06", "no place and no area",
    municipal.with([maps: municipal.onlyFirstRoadmap])
      .replacing(maps, "  place: Ленинск-Кузнецкий городской округ\n", "")
      .replacing(maps, "  use_area: Вовлечение наставников\n", "").replacing(
        maps, "- id:", "- 1️⃣id:"),
    .warning(
      "В шапке дорожной карты не указаны: место (place) и область применения (use_area)", maps)),

  .passes("RMP-07", "four groups", municipal),
  .breaks(
    "RMP-07", "a group is missing",
    municipal.replacing(maps, "    - {key: informational, activities: [*one, *one]}\n", "")
      .replacing(maps, "  groups:\n    - key", "  groups:\n    1️⃣- key"),
    .error("В дорожной карте нет раздела «Информационное сопровождение»", maps)),
  .breaks(
    "RMP-07", "one activity too few",
    municipal.replacing(
      maps, "{key: informational, activities: [*one, *one]}",
      "{key: 1️⃣informational, activities: [*one]}"),
    .warning("В разделе «Информационное сопровождение» мероприятий 1, а должно быть 2", maps)),
  .breaks(
    "RMP-07", "no roadmap", municipal.with([maps: ""]).markingSite,
    .error("Нет муниципальной дорожной карты", "roadmaps.yaml")),

  .passes("RMP-08", "all columns", municipal),
  .breaks(
    "RMP-08", "no participants",
    municipal.with([maps: .oneActivity]),
    .warning("У мероприятия «Подготовка» не указаны: участники (participants)", maps)),

  .passes("RMP-09", "one spelling", municipal),
  .breaks(
    "RMP-09", "two spellings",
    municipal.adding("pages.yaml", "- {id: ot, title: О центре, body: Руководитель 1️⃣МНЦ}\n"),
    .warning("«МНЦ» и «МЦН» – одно и то же сокращение", "pages.yaml")),
]

extension String {
  fileprivate static let info = """
        - key: info
          activities:
            - {no: "7.1", title: Освещение на сайте, due: 2027-06-30, responsible: куратор, result: новости, status: in-progress, item: coverage}

    """

  fileprivate static let missingFive =
    "В дорожной карте нет этапов: «Формирование банка наставляемых», «Формирование банка "
    + "наставников», «Отбор и обучение», «Организация и осуществление работы наставнических "
    + "пар/групп» и «Завершение персонализированных программ наставничества»"

  fileprivate static let oneActivity = """
    - id: karta
      org: centr
      level: municipal
      layout: mun5
      period: {words: 2020–2021 гг.}
      order: prikaz-polozhenie
      groups:
        - key: normative
          activities: [{1️⃣title: Подготовка, responsible: МЦН, result: Готово}]

    """
}

extension PortalFixture {
  /// The roadmap with its last stage first, the stages between left out.
  fileprivate var withOnlyTwoStages: PortalFixture {
    let text = files[maps] ?? ""
    guard let cut = text.ranges(of: "    - key: mentee-bank").first else { return self }
    return with([maps: String(text[..<cut.lowerBound])])
      .replacing(maps, "  stages:\n    - key", "  stages:\n    3️⃣- key")
  }

  fileprivate var onlyFirstRoadmap: String {
    let text = files[maps] ?? ""
    guard let cut = text.ranges(of: "- id: karta-101").first else { return text }
    return String(text[..<cut.lowerBound])
  }
}
