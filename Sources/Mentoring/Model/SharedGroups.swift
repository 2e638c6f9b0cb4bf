/// A link with words that say where it leads.
package enum Link: Declared {
  package static let declaration = Declaration(Fields(), "link", "ссылка")

  package struct Fields: Sendable {
    package let title = Field.text(
      "title", "название", .required, .help("Что откроется по ссылке", aliases: ["текст"]))
    package let url = Field.text("url", "адрес", .required, .aliases("ссылка"), format: .url)
  }
}

/// A picture with words for those who do not see it.
package enum Picture: Declared {
  package static let declaration = Declaration(Fields(), "picture", "рисунок")

  package struct Fields: Sendable {
    package let file = Field.text("file", "файл", .required, format: .file)
    package let alt = Field.text(
      "alt", "описание", .required,
      .help("Что на рисунке, словами", aliases: ["альтернативный текст"]))
    package let consentRef = Field.text(
      "consent_ref", "согласие на съёмку", .optional,
      .internal
        + .help(
          "Номер и дата согласия; обязательны, если на снимке дети", source: "ГК 152.1",
          aliases: ["согласие"]))
  }
}

/// What a record with a text may say of how it is printed.
enum TextSwitches {
  static let typography =
    Extra.setting
    + .help("Расставлять ли в тексте кавычки, тире и неразрывные пробелы; если не указано, да")
  static let glossary =
    Extra.setting + .help("Делать ли слова словаря ссылками на определения; если не указано, да")
}
