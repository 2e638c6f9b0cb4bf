/// A number watched over the years (model: `indicator`; 000; 003; 004).
package enum Indicator: Entity {
  package static let name = "indicator"
  package static let declaration = Declaration(
    Fields(), name, "показатель", plural: "indicators", pluralLabel: "показатели", body: "note")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let name = Field.text(
      "name", "показатель", .required, .aliases("название", "наименование"))
    package let unit = Field.term(
      "unit", "единица", .unit, .required, .aliases("единица измерения", "ед. изм."))
    package let direction = Field.term(
      "direction", "направление", .trend, .required,
      .help("Рост или снижение: куда показатель должен идти", source: "004"))
    package let source = Field.text(
      "source", "источник", .required,
      .help("Откуда берутся значения", aliases: ["источник данных"]))
    package let level = Field.term("level", "уровень", .level, .required)
    package let series = Field.groups(
      "series", "по годам", IndicatorYear.self, .expected,
      .help("Пусто, если в источнике чисел нет", source: "000; 004", aliases: ["значения"]))
    package let note = Field.markdown(
      "note", "примечание", .optional,
      .help("Что показывает динамика", source: "004", aliases: ["body", "пояснение"]))
  }
}

/// An indicator's values of one year.
package enum IndicatorYear: Declared {
  package static let declaration = Declaration(Fields(), "indicator_year", "значение за год")

  package struct Fields: Sendable {
    package let year = Field.integer("year", "год", 2000...2100, .required)
    package let plan = Field.decimal("plan", "план", .optional, .aliases("плановое значение"))
    package let fact = Field.decimal("fact", "факт", .optional, .aliases("фактическое значение"))
    package let numerator = Field.decimal(
      "numerator", "числитель", .optional,
      .help("Доля считается из числителя и знаменателя", source: "003"))
    package let denominator = Field.decimal("denominator", "знаменатель", .optional, .source("003"))
    package let corrective = Field.text(
      "corrective", "корректирующее действие", .optional,
      .help(
        "Что делается, если факт отстал от плана", source: "004",
        aliases: ["корректирующие действия"]))
    package let date = Field.date(
      "date", "дата", .optional, .help("На какой день дан факт", aliases: ["дата факта"]))
    package let source = Field.text(
      "source", "источник", .optional, .help("Если не тот, что у показателя"))
  }
}
