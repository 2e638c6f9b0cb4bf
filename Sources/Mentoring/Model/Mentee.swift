/// Someone who is mentored: a teacher, a student or a pupil (model: `mentee`; 002 П 5.2.3).
package enum Mentee: Entity {
  package static let name = "mentee"
  package static let declaration = Declaration(
    Fields(), name, "наставляемый", plural: "mentees", pluralLabel: "наставляемые")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let person = Field.reference(
      "person", "человек", to: Person.self, .optional,
      .subject + .named
        + .help("Код человека; без него нужен псевдоним", aliases: ["педагог", "наставляемый"]))
    package let alias = Field.text(
      "alias", "псевдоним", .optional, .help("Как назвать, не называя: «молодой учитель физики»"))
    package let category = Field.term(
      "category", "категория", .menteeCategory, .required,
      .named + .source("002 П 5.2.3") + .aliases("категория наставляемого"))
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required,
      .help("Код организации", aliases: ["место работы", "школа"]))
    package let requests = Field.groups(
      "requests", "запрос", MenteeRequest.self, .expected,
      .named
        + .help("В чём нужна помощь", source: "002 П2 эт. 2; 003 2.5", aliases: ["запросы"]))
    package let note = Field.markdown(
      "note", "пояснение", .optional,
      .private + .help("Нужно категории «другие затруднения»", source: "002 П 5.2.3"))
    package let included = Field.date(
      "included", "внесён", .required,
      .help("Когда внесён в базу", source: "002 П 4.4.4", aliases: ["дата внесения"]))
    package let checked = Field.date(
      "checked", "проверено", .required,
      .help(
        "Когда запись последний раз сверена; база обновляется не реже раза в год",
        source: "002 П 4.4.4", aliases: ["дата проверки", "актуально на"]))
    package let consentParticipation = Field.date(
      "consent_participation", "согласие", .required,
      .internal
        + .help(
          "Дата письменного согласия участвовать", source: "002 П 4.4.3",
          aliases: ["дата согласия", "согласие на участие"]))
    package let minor = Field.flag(
      "minor", "несовершеннолетний", .optional,
      .internal + .help("Тогда нужна и дата согласия представителя", source: "001 шаг 1"))
    package let legalRepConsent = Field.date(
      "legal_rep_consent", "согласие представителя", .optional,
      .internal
        + .help(
          "Дата согласия законного представителя", source: "001 шаг 1",
          aliases: ["согласие законного представителя"]))
    package let contract = Field.flag(
      "contract", "договор", .optional,
      .help("Есть ли договор со стажёром или студентом", source: "002 П 5.2.3"))
    package let practice = Field.flag(
      "practice", "практика", .optional,
      .help("Проходит ли студент практику в организации", source: "002 П 5.2.3"))
    package let supportPlan = Field.markdown(
      "support_plan", "план поддержки", .optional,
      .private
        + .help("Как поддерживают того, кто пока без пары", source: "002 П2 эт. 5 п. 3"))
    package let `public` = Field.term(
      "public", "показ", .publicity, .optional,
      .setting + .help("Если не указано, только в численности", source: "002 П 7.1.2; 152-ФЗ"))
  }
}

/// What a mentee asks help with.
package enum MenteeRequest: Declared {
  package static let declaration = Declaration(Fields(), "request", "запрос")

  package struct Fields: Sendable {
    package let direction = Field.term(
      "direction", "направление", .direction, .required, .source("003 2.5"))
    package let text = Field.text(
      "text", "содержание", .optional,
      .private + .help("Своими словами; на портал не попадает", aliases: ["запрос", "текст"]))
  }
}
