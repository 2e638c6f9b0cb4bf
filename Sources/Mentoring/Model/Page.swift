/// A page of text, or the words around a block (model: `page`; 002 П 7.1.2).
package enum Page: Entity {
  package static let name = "page"
  package static let declaration = Declaration(
    Fields(), name, "страница", plural: "pages", pluralLabel: "страницы", body: "body")

  package struct Fields: Sendable {
    package let id = Field.text(
      "id", "код", .required,
      .help(
        "Латинское имя, из него складывается адрес страницы",
        aliases: ["slug", "ид", "идентификатор", "адрес"]),
      format: .slug)
    package let title = Field.text("title", "заголовок", .required, .aliases("название"))
    package let body = Field.markdown("body", "текст", .required)
    package let block = Field.term(
      "block", "блок", .block, .optional,
      .setting
        + .help(
          "Какой из девяти блоков раздела страница открывает", source: "002 П1 8.1",
          aliases: ["блок раздела"]))
    package let typography = Field.flag(
      "typography", "типографика", .optional, TextSwitches.typography)
    package let glossary = Field.flag("glossary", "словарь", .optional, TextSwitches.glossary)
    package let search = Field.flag(
      "search", "поиск", .optional,
      .setting
        + .help(
          "Напишите «нет», если страница нужна только тем, кто ведёт раздел: поиск её не покажет",
          aliases: ["в поиске", "показывать в поиске"]))
    package let order = Field.integer(
      "order", "порядок", 0...10_000, .optional,
      .setting + .help("Чем меньше, тем раньше в списке"))
    package let updated = Field.date(
      "updated", "обновлено", .optional, .aliases("дата обновления"))
    package let emptyNote = Field.text(
      "empty_note", "почему пусто", .optional,
      .help(
        "Что сказать, если в блоке ничего нет", source: "002 П 7.1.2",
        aliases: ["пояснение к пустому блоку"]))
  }
}
