/// A school, centre, authority or partner (model: `organisation`; 003 1.4; 002 П 4.3).
package enum Organisation: Entity {
  package static let name = "organisation"
  package static let declaration = Declaration(
    Fields(), name, "организация", plural: "organisations", pluralLabel: "организации",
    body: "about")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let name = Field.text(
      "name", "наименование", .required,
      .help(
        "Полное, как в уставе", source: "003 1.4",
        aliases: ["полное наименование", "название", "организация"]))
    package let shortName = Field.text(
      "short_name", "краткое", .optional,
      .help("Например: МОУ СШ № 12", aliases: ["краткое наименование", "сокращённое наименование"]))
    package let type = Field.term(
      "type", "тип", .orgType, .required, .aliases("тип организации", "вид организации"))
    package let level = Field.term("level", "уровень", .level, .required)
    package let municipality = Field.reference(
      "municipality", "муниципалитет", to: Municipality.self, .optional,
      .help(
        "Код района или округа; обязателен для муниципальных и региональных порталов",
        source: "002 П 4.3", aliases: ["район", "муниципальное образование", "город"]))
    package let head = Field.text(
      "head", "руководитель", .expected,
      .opens(.portal) + .source("002 П 5.1") + .aliases("директор", "заведующий"),
      format: .name)
    package let headPosition = Field.text(
      "head_position", "должность", .expected,
      .help(
        "Должность руководителя", source: "002 П 5.1",
        aliases: ["должность руководителя"]))
    package let psychologist = Field.text(
      "psychologist", "педагог-психолог", .expected,
      .help("Имя или ставка", source: "002 П 5.1", aliases: ["психолог"]))
    package let curators = Field.references(
      "curators", "кураторы", to: Curator.self, .expected,
      .source("002 П 4.4.3") + .aliases("куратор"))
    package let site = Field.text(
      "site", "сайт", .optional, .aliases("официальный сайт", "адрес сайта"), format: .url)
    package let sectionURL = Field.text(
      "section_url", "раздел «Наставничество»", .optional,
      .help(
        "Адрес раздела на сайте организации; обязателен в муниципальном реестре",
        source: "003 1.4", aliases: ["раздел", "ссылка на раздел", "адрес раздела"]),
      format: .url)
    package let phone = Field.text(
      "phone", "телефон", .expected, .aliases("тел.", "телефоны", "контактный телефон"),
      format: .phone)
    package let email = Field.text(
      "email", "почта", .expected,
      .aliases("e-mail", "эл. почта", "электронная почта", "адрес электронной почты"),
      format: .email)
    package let address = Field.text(
      "address", "адрес", .optional, .aliases("почтовый адрес", "юридический адрес"))
    package let social = Field.texts(
      "social", "госпаблики", .expected,
      .help(
        "Адреса официальных страниц в социальных сетях", source: "002 П 4.4.4, П2 эт. 7",
        aliases: ["социальные сети", "соцсети", "госпаблик"]),
      format: .url)
    package let inn = Field.text("inn", "ИНН", .optional, .source("1802 п. 10"), format: .inn)
    package let scope = Field.group(
      "scope", "кого охватывает", OrganisationScope.self, .optional,
      .help("Если не указано, только педагогов", source: "001 II"))
    package let counts = Field.keyed(
      "counts", "численность", OrganisationCounts.self, by: "year", .optional,
      .help("По годам", source: "003"))
    package let about = Field.markdown(
      "about", "об организации", .optional, .aliases("описание", "note", "примечание"))
  }
}

/// Whom an organisation's mentoring takes in.
package enum OrganisationScope: Declared {
  package static let declaration = Declaration(Fields(), "scope", "кого охватывает")

  package struct Fields: Sendable {
    package let teachers = Field.flag(
      "teachers", "педагоги", .required, .aliases("педагогов", "учителя"))
    package let pupils = Field.flag(
      "pupils", "обучающиеся", .required,
      .help(
        "Если да, нужны отдельные приказ, положение и дорожная карта", source: "001 II, шаг 1",
        aliases: ["обучающихся", "ученики"]))
  }
}

/// The numbers of a year: an indicator's share is computed of them, not typed.
package enum OrganisationCounts: Declared {
  package static let declaration = Declaration(Fields(), "counts", "численность за год")

  package struct Fields: Sendable {
    package let year = Field.integer("year", "год", 2000...2100, .required)
    package let teachers = Field.integer(
      "teachers", "педагогов", 0...100_000, .optional,
      .aliases("всего педагогов", "педагоги"))
    package let under35 = Field.integer(
      "under35", "педагогов до 35 лет", 0...100_000, .optional,
      .source("003") + .aliases("до 35 лет"))
    package let under35Involved = Field.integer(
      "under35_involved", "вовлечено педагогов до 35 лет", 0...100_000, .optional,
      .help("Не больше, чем педагогов до 35 лет", source: "003", aliases: ["вовлечено до 35 лет"]))
    package let involved = Field.integer(
      "involved", "вовлечено педагогов", 0...100_000, .optional,
      .help("Не больше, чем педагогов всего", source: "003", aliases: ["вовлечено"]))
  }
}
