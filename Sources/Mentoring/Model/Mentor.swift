/// A teacher who mentors (model: `mentor`; 002 П 5.2).
package enum Mentor: Entity {
  package static let name = "mentor"
  package static let declaration = Declaration(
    Fields(), name, "наставник", plural: "mentors", pluralLabel: "наставники")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let person = Field.reference(
      "person", "педагог", to: Person.self, .required,
      .subject + .help("Код человека", source: "002 П 5.1", aliases: ["человек"]))
    package let criteria = Field.terms(
      "criteria", "основание отбора", .criterion, .required,
      .source("002 П 5.2.1") + .aliases("основания отбора", "критерии отбора"))
    package let achievements = Field.groups(
      "achievements", "достижения", MentorAchievement.self, .expected,
      .consent(.achievements)
        + .help("Чем подтверждено основание отбора", source: "002 П 5.2.1"))
    package let subjects = Field.texts(
      "subjects", "предметы", .optional,
      .consent(.subjects)
        + .help("Нужны предметы или направления", source: "002 П1 6.1", aliases: ["предмет"]))
    package let directions = Field.terms(
      "directions", "направления", .direction, .optional,
      .help("Нужны предметы или направления", source: "002 П 4.4.5", aliases: ["направление"]))
    package let helpWith = Field.texts(
      "help_with", "помогу с…", .optional,
      .consent(.mentoring)
        + .help(
          "Своими словами: «подготовкой к первому открытому уроку»",
          aliases: ["помогу с", "помогу с...", "чем могу помочь"]))
    package let forms = Field.terms(
      "forms", "формы", .form, .optional,
      .source("002 П 3.1") + .aliases("форма", "форма наставничества", "формы наставничества"))
    package let kinds = Field.terms(
      "kinds", "виды", .kind, .optional,
      .source("002 П 3.1") + .aliases("вид", "вид наставничества", "виды наставничества"))
    package let modes = Field.terms("modes", "формат", .mode, .optional, .aliases("форматы"))
    package let accepts = Field.terms(
      "accepts", "с кем работает", .menteeCategory, .optional,
      .help("Категории наставляемых"))
    package let capacity = Field.integer(
      "capacity", "сколько наставляемых", 0...50, .optional,
      .help(
        "Сколько наставляемых готов вести сразу; если не указано, одного",
        aliases: ["количество мест", "мест"]))
    package let status = Field.term(
      "status", "статус", .mentorStatus, .required, .source("002 П1 4.1"))
    package let availability = Field.text(
      "availability", "когда доступен", .optional,
      .consent(.mentoring) + .help("Например: по средам после 15 часов"))
    package let surveyDate = Field.date(
      "survey_date", "анкета", .expected,
      .help(
        "Дата анкеты потенциального наставника", source: "002 П2 эт. 3 п. 1",
        aliases: ["дата анкеты", "дата анкетирования"]))
    package let trainings = Field.texts(
      "trainings", "обучение", .expected,
      .consent(.training)
        + .help(
          "Курсы, консультации, установочные сессии", source: "002 П2 эт. 4 п. 2",
          aliases: ["пройденное обучение"]))
    package let included = Field.date(
      "included", "внесён", .required,
      .help("Когда внесён в базу", source: "002 П 4.4.4", aliases: ["дата внесения"]))
    package let checked = Field.date(
      "checked", "проверено", .required,
      .help(
        "Когда запись последний раз сверена; база обновляется не реже раза в год",
        source: "002 П 4.4.4", aliases: ["дата проверки", "актуально на"]))
    package let order = Field.reference(
      "order", "приказ", to: LegalDocument.self, .optional,
      .help("Приказ о закреплении; нужен наставнику в действующей паре", source: "002 П 4.4.2"))
    package let consentAppointment = Field.date(
      "consent_appointment", "согласие", .optional,
      .help(
        "Дата письменного согласия быть наставником; не позже приказа", source: "002 П 4.4.2",
        aliases: ["дата согласия", "согласие на назначение"]))
    package let activist = Field.flag(
      "activist", "методактив", .optional,
      .consent(.achievements)
        + .help("Входит в региональный методический актив", source: "000"))
    package let laureate = Field.flag(
      "laureate", "лауреат", .optional,
      .consent(.achievements) + .help("Лауреат или победитель конкурса", source: "003 3.7"))
    package let until = Field.date(
      "until", "выбыл", .optional, .source("002 П1 4.1") + .aliases("дата выбытия"))
  }
}

/// A result that confirms why a mentor was chosen.
package enum MentorAchievement: Declared {
  package static let declaration = Declaration(Fields(), "achievement", "достижение")

  package struct Fields: Sendable {
    package let text = Field.text("text", "достижение", .required, .aliases("название"))
    package let year = Field.integer("year", "год", 1950...2100)
    package let level = Field.term("level", "уровень", .level)
    package let doc = Field.text(
      "doc", "подтверждение", .optional, .help("Файл: диплом, сертификат, отзыв"), format: .file)
  }
}
