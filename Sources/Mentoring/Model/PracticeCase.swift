/// A mentoring practice worth spreading (model: `case`; 004; 002 П 4.4.4).
package enum PracticeCase: Entity {
  package static let name = "case"
  package static let declaration = Declaration(
    Fields(), name, "практика", plural: "cases", pluralLabel: "кейсы", body: "model")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text(
      "title", "название", .required, .aliases("практика", "название практики", "кейс"))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required, .help("Код организации"))
    package let authors = Field.texts(
      "authors", "авторы", .required, .help("Как подписать", aliases: ["автор"]))
    package let form = Field.term(
      "form", "форма", .form, .required, .source("004") + .aliases("форма наставничества"))
    package let summary = Field.text(
      "summary", "кратко", .required,
      .help("Два-три предложения для списка практик", aliases: ["аннотация", "краткое описание"]))
    package let relevance = Field.markdown(
      "relevance", "востребованность", .expected, .source("004") + .aliases("актуальность"))
    package let goal = Field.markdown("goal", "цель", .expected, .source("004"))
    package let tasks = Field.texts("tasks", "задачи", .expected, .source("004"))
    package let model = Field.markdown(
      "model", "модель", .expected,
      .help("Как устроена практика", source: "004", aliases: ["описание модели"]))
    package let innovation = Field.texts(
      "innovation", "инновационность", .expected, .source("004"))
    package let planned = Field.groups(
      "planned", "планируемые результаты", PlannedResult.self, .expected, .source("004"))
    package let control = Field.markdown(
      "control", "контроль", .expected, .source("004") + .aliases("средства контроля"))
    package let stability = Field.markdown(
      "stability", "устойчивость", .expected, .source("004"))
    package let effects = Field.groups(
      "effects", "эффекты", CaseEffect.self, .expected,
      .help("Отдельно для каждого заявленного уровня", source: "004", aliases: ["эффект"]))
    package let results = Field.markdown(
      "results", "результаты", .required, .source("002 П 4.4.4") + .aliases("результат"))
    package let areas = Field.terms(
      "areas", "решаемые проблемы", .area, .optional, .source("001") + .aliases("проблема"))
    package let programmes = Field.references(
      "programmes", "программы", to: Programme.self, .optional,
      .help("Только завершённые", source: "002 П1 8.2", aliases: ["программа"]))
    package let awards = Field.groups("awards", "награды", CaseAward.self)
    package let links = Field.groups("links", "ссылки", Link.self)
    package let pictures = Field.groups("pictures", "рисунки", Picture.self)
    package let selected = Field.term(
      "selected", "отбор", .selection, .optional,
      .help("На каком уровне практика отобрана для распространения", source: "002 П 4.2.3"))
    package let published = Field.date(
      "published", "дата", .required, .help("Дата размещения", aliases: ["дата размещения"]))
  }
}

/// What a practice means to reach, in words or by an indicator.
package enum PlannedResult: Declared {
  package static let declaration = Declaration(
    Fields(), "planned_result", "планируемый результат")

  package struct Fields: Sendable {
    package let text = Field.text("text", "результат", .optional, .aliases("текст"))
    package let indicator = Field.reference(
      "indicator", "показатель", to: Indicator.self, .optional, .help("Код показателя"))
  }
}

/// What a practice gave at one level.
package enum CaseEffect: Declared {
  package static let declaration = Declaration(Fields(), "effect", "эффект")

  package struct Fields: Sendable {
    package let level = Field.term("level", "уровень", .level, .required)
    package let text = Field.text("text", "эффект", .required, .aliases("текст", "содержание"))
  }
}

/// A prize of a practice.
package enum CaseAward: Declared {
  package static let declaration = Declaration(Fields(), "case_award", "награда практики")

  package struct Fields: Sendable {
    package let title = Field.text("title", "название", .required, .aliases("награда"))
    package let year = Field.integer("year", "год", 1990...2100)
    package let level = Field.term("level", "уровень", .level)
    package let url = Field.text(
      "url", "ссылка", .optional, .help("Где награда подтверждена", source: "004"), format: .url)
  }
}
