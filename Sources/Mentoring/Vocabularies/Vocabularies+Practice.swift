/// The problems practices solve, where they are shown, and the principles behind them.
extension Vocabulary {
  package static let areaTeacher = Vocabulary(
    "area_teacher", "проблема педагогов", source: "001", teacherAreas)

  package static let areaPupil = Vocabulary(
    "area_pupil", "проблема обучающихся", source: "001", pupilAreas)

  /// Both lists at once: a practice may solve problems of either.
  package static let area = Vocabulary(
    "area", "решаемая проблема", source: "001", teacherAreas + pupilAreas)

  private static let teacherAreas: [Entry] = [
    .init("technologies", "внедрение новых образовательных технологий"),
    .init("young", "адаптация молодых педагогов"),
    .init("team", "командное сопровождение"),
    .init("contests", "конкурсное движение"),
    .init("burnout", "профилактика педагогического выгорания"),
    .init("it", "развитие IT-технологий", ["развитие ИТ-технологий"]),
    .init("growth", "профессиональный рост педагога"),
    .init("turnover", "решение проблемы текучести кадров", ["текучесть кадров"]),
    .init("motivation", "решение проблемы отсутствия мотивации", ["отсутствие мотивации"]),
  ]

  private static let pupilAreas: [Entry] = [
    .init("route", "выбор индивидуальной образовательной траектории", ["выбор ИОТ"]),
    .init("adaptation", "трудности адаптации"),
    .init("gifted", "работа с одарёнными детьми"),
    .init("special-needs", "работа с учащимися с ОВЗ", ["работа с обучающимися с ОВЗ"]),
    .init("barriers", "преодоление психологических барьеров"),
    .init("low-results", "низкие образовательные результаты"),
    .init("lost-motivation", "утрата мотивации к обучению"),
    .init("civic", "формирование активной гражданской позиции"),
    .init("career", "профессиональная карьера"),
  ]

  /// How far a practice was selected for dissemination.
  package static let selection = Vocabulary(
    "selected", "отбор практики", source: "002 П 4.2.3; 000",
    [
      .init("none", "не отбиралась", ["нет"]),
      .init("municipal", "отобрана муниципалитетом", ["муниципальный"]),
      .init("regional", "отобрана регионом", ["региональный"]),
      .init("federal", "отобрана на федеральном уровне", ["федеральный"]),
    ])

  package static let principle = Vocabulary(
    "principle", "принцип", source: "002 П 1.4",
    [
      .init("science", "научности"),
      .init("system", "системности и стратегической целостности"),
      .init("legitimacy", "легитимности"),
      .init("personality", "обеспечения суверенных прав личности"),
      .init(
        "voluntary",
        "добровольности, свободы выбора, учёта многофакторности"),
      .init("axiology", "аксиологичности"),
      .init("responsibility", "личной ответственности"),
      .init("individual", "индивидуализации и персонализации"),
      .init("equality", "равенства"),
    ])

  package static let materialKind = Vocabulary(
    "material_kind", "вид материала", source: "004; 002 П2 эт. 4, 6",
    [
      .init(
        "recommendation", "рекомендации",
        ["методические рекомендации", "методическая рекомендация"]),
      .init("template", "шаблон документа", ["шаблон", "образец", "бланк"]),
      .init("presentation", "презентация"),
      .init("article", "статья"),
      .init("video-link", "видео", ["ссылка на видео", "видеозапись"]),
      .init("collection", "сборник"),
    ])
}
