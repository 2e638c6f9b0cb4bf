/// A plan of activities by stages or groups (model: `roadmap`; 002 П2; 001; 003).
package enum Roadmap: Entity {
  package static let name = "roadmap"
  package static let declaration = Declaration(
    Fields(), name, "дорожная карта", plural: "roadmaps", pluralLabel: "дорожные карты",
    body: "note")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text("title", "название", .optional, .aliases("заголовок"))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required, .help("Код организации"))
    package let level = Field.term("level", "уровень", .level, .required)
    package let layout = Field.term(
      "layout", "вид таблицы", .layout, .required,
      .setting
        + .help(
          "В виде p2 три колонки, в udm5 и mun5 пять", source: "002 П2; 001; 003",
          aliases: ["макет"]))
    package let period = Field.group(
      "period", "срок выполнения", RoadmapPeriod.self, .required, .aliases("срок", "период"))
    package let order = Field.reference(
      "order", "приказ", to: LegalDocument.self, .required,
      .help("Приказ, которым утверждена", source: "002 П 4.4.3; 003 1.6"))
    package let goal = Field.markdown(
      "goal", "цель", .optional, .help("Нужна муниципальной дорожной карте", source: "003"))
    package let tasks = Field.texts(
      "tasks", "задачи", .optional, .help("Нужны муниципальной дорожной карте", source: "003"))
    package let place = Field.text(
      "place", "место", .optional,
      .help(
        "Территория; нужна муниципальной дорожной карте", source: "003",
        aliases: ["место реализации", "территория"]))
    package let requirement = Field.text(
      "requirement", "требования", .optional,
      .help("Требования к показателям", source: "003", aliases: ["требования к показателям"]))
    package let useArea = Field.text("use_area", "область применения", .optional, .source("003"))
    package let stages = Field.groups(
      "stages", "этапы", RoadmapStage.self, .optional,
      .help("Семь этапов школьной дорожной карты", source: "002 П2"))
    package let groups = Field.groups(
      "groups", "разделы", RoadmapGroup.self, .optional,
      .help("Четыре раздела муниципальной дорожной карты", source: "003", aliases: ["группы"]))
    package let note = Field.markdown("note", "примечание")
  }
}

/// The time a roadmap holds for, by days or as the act words it.
package enum RoadmapPeriod: Declared {
  package static let declaration = Declaration(Fields(), "period", "срок выполнения")

  package struct Fields: Sendable {
    package let from = Field.date(
      "from", "с", .expected,
      .help("По первому и последнему дню проверяются сроки мероприятий", aliases: ["начало"]))
    package let to = Field.date("to", "по", .expected, .aliases("конец", "окончание"))
    package let words = Field.text(
      "words", "словами", .optional, .help("Как в документе: «2020–2021 гг.»", aliases: ["текст"]))
  }
}

/// One of the seven stages.
package enum RoadmapStage: Declared {
  package static let declaration = Declaration(Fields(), "roadmap_stage", "этап")

  package struct Fields: Sendable {
    package let key = Field.term(
      "key", "этап", .stage, .required, .source("002 П2") + .aliases("название", "stage"))
    package let activities = Field.groups(
      "activities", "мероприятия", RoadmapActivity.self, .required, .source("002 П2"))
    package let note = Field.text("note", "пояснение", .optional, .help("Печатается под названием"))
  }
}

/// One of the four groups of a municipal roadmap.
package enum RoadmapGroup: Declared {
  package static let declaration = Declaration(Fields(), "roadmap_group", "раздел")

  package struct Fields: Sendable {
    package let key = Field.term(
      "key", "раздел", .munGroup, .required, .source("003") + .aliases("название", "group"))
    package let activities = Field.groups(
      "activities", "мероприятия", RoadmapActivity.self, .required, .source("003"))
    package let note = Field.text("note", "пояснение", .optional, .help("Печатается под названием"))
  }
}

/// One line of a roadmap.
package enum RoadmapActivity: Declared {
  package static let declaration = Declaration(
    Fields(), "roadmap_activity", "мероприятие дорожной карты")

  package struct Fields: Sendable {
    package let number = Field.text("no", "номер", .optional, .aliases("№", "№ п/п"))
    package let title = Field.text(
      "title", "мероприятие", .required, .aliases("название", "содержание деятельности"))
    package let due = Field.date(
      "due", "срок", .expected, .help("Последний день", source: "001", aliases: ["дата"]))
    package let when = Field.text(
      "when", "срок словами", .optional, .help("Если дня нет: «ежегодно, в сентябре»"))
    package let responsible = Field.text(
      "responsible", "ответственный", .expected,
      .source("001; 003") + .aliases("ответственные", "ответственные исполнители", "исполнители"))
    package let participants = Field.text(
      "participants", "участники", .optional,
      .help("Колонка муниципальной дорожной карты", source: "003"))
    package let result = Field.text(
      "result", "результат", .expected,
      .help(
        "Вид документа или ожидаемый результат", source: "001; 003",
        aliases: ["ожидаемые результаты", "вид документа"]))
    package let resultDoc = Field.reference(
      "result_doc", "итоговый документ", to: LegalDocument.self, .optional,
      .help(
        "Код документа, когда мероприятие выполнено", source: "002 П2 эт. 1",
        aliases: ["документ"]))
    package let status = Field.term(
      "status", "состояние", .activityStatus, .optional, .aliases("статус", "выполнение"))
    package let item = Field.term(
      "item", "пункт примерного плана", .item, .optional,
      .help("Номер пункта приложения 2, например 1.2", source: "002 П2", aliases: ["пункт"]))
  }
}
