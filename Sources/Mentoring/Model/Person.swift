/// A human being, once on a portal, whatever the roles (model: `person`; 002 П 1.3).
package enum Person: Entity {
  package static let name = "person"
  package static let declaration = Declaration(
    Fields(), name, "человек", plural: "persons", pluralLabel: "люди", body: "about")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let surname = Field.text(
      "surname", "фамилия", .required, .consent(.name), format: .name)
    package let name = Field.text("name", "имя", .required, .consent(.name), format: .name)
    package let patronymic = Field.text(
      "patronymic", "отчество", .optional, .consent(.name), format: .name)
    package let position = Field.text(
      "position", "должность", .required,
      .consent(.position) + .source("1802 п. 11") + .aliases("занимаемая должность"))
    package let org = Field.reference(
      "org", "место работы", to: Organisation.self, .required,
      .consent(.org)
        + .help("Код организации", source: "1802 п. 11", aliases: ["организация", "школа"]))
    package let subjects = Field.texts(
      "subjects", "предметы", .optional,
      .consent(.subjects) + .source("1802 п. 11")
        + .aliases("предмет", "преподаваемые предметы"))
    package let category = Field.term(
      "category", "квалификационная категория", .qualification, .optional,
      .consent(.category) + .aliases("категория"))
    package let degree = Field.text(
      "degree", "степень", .optional,
      .consent(.degree) + .aliases("учёная степень", "учёная степень, звание"))
    package let experienceYears = Field.integer(
      "experience_years", "стаж", 0...70, .optional,
      .consent(.experience)
        + .help("Полных лет", aliases: ["педагогический стаж", "стаж работы", "стаж, лет"]))
    package let photo = Field.group(
      "photo", "фото", Photo.self, .optional, .consent(.photo) + .aliases("фотография"))
    package let about = Field.markdown(
      "about", "о себе", .optional, .consent(.about) + .aliases("рассказ о себе"))
    package let birthYear = Field.integer(
      "birth_year", "год рождения", 1900...2100, .optional,
      .private + .consent(.birthYear)
        + .help("Нужен, чтобы посчитать долю педагогов до 35 лет", source: "003"))
    package let phone = Field.text(
      "phone", "телефон", .optional,
      .private + .consent(.phone)
        + .help(
          "Показывается, только если назван в согласии",
          aliases: ["тел.", "мобильный телефон", "контактный телефон"]),
      format: .phone)
    package let email = Field.text(
      "email", "почта", .optional,
      .private + .consent(.email)
        + .help(
          "Показывается, только если названа в согласии",
          aliases: ["e-mail", "эл. почта", "электронная почта", "адрес электронной почты"]),
      format: .email)
    package let consent = Field.group(
      "consent", "согласия", Consent.self, .optional,
      .internal
        + .help(
          "Даты согласий; сами согласия на портале не размещаются",
          source: "002 П2 эт. 2–3; 152-ФЗ", aliases: ["согласие"]))
  }
}

/// A portrait.
package enum Photo: Declared {
  package static let declaration = Declaration(Fields(), "photo", "фото")

  package struct Fields: Sendable {
    package let file = Field.text("file", "файл", .required, format: .file)
    package let alt = Field.text(
      "alt", "описание", .required,
      .help("Что на снимке, словами, для тех, кто его не видит", aliases: ["альтернативный текст"]))
  }
}

/// What a person has consented to (152-ФЗ, art. 9 and 10.1).
package enum Consent: Declared {
  package static let declaration = Declaration(Fields(), "consent", "согласия")

  package struct Fields: Sendable {
    package let processing = Field.date(
      "processing", "на обработку", .required,
      .help(
        "Дата согласия на обработку персональных данных", source: "002 П2 эт. 2–3",
        aliases: ["согласие на обработку", "согласие на обработку персональных данных"]))
    package let dissemination = Field.date(
      "dissemination", "на распространение", .optional,
      .help(
        "Дата согласия на распространение; без него имя не показывается",
        source: "152-ФЗ ст. 10.1",
        aliases: ["согласие на распространение", "согласие на распространение персональных данных"])
    )
    package let fields = Field.terms(
      "fields", "сведения", .personalData, .optional,
      .help(
        "Какие сведения человек разрешил показывать: name, position, photo",
        source: "приказ Роскомнадзора № 18", aliases: ["разрешённые сведения"]))
    package let by = Field.term("by", "кто дал", .consentGiver)
    package let resource = Field.texts(
      "resource", "адреса порталов", .optional,
      .help(
        "Адреса сайтов, названные в согласии; среди них должен быть адрес этого портала",
        source: "приказ Роскомнадзора № 18", aliases: ["ресурс", "ресурсы", "адрес портала"]),
      format: .url)
    package let validUntil = Field.date(
      "valid_until", "действует до", .optional, .aliases("срок согласия"))
    package let withdrawn = Field.date(
      "withdrawn", "отозвано", .optional,
      .help("День, когда человек попросил прекратить показ", aliases: ["дата отзыва"]))
  }
}
