/// A personalised mentoring programme (model: `programme`; 002 П 1.3).
package enum Programme: Entity {
  package static let name = "programme"
  package static let declaration = Declaration(
    Fields(), name, "программа", plural: "programmes", pluralLabel: "программы",
    body: "public_goal")

  package struct Fields: Sendable {
    package let id = Field.id()
    package let title = Field.text(
      "title", "название", .required, .help("Без имён", aliases: ["название программы"]))
    package let pair = Field.reference(
      "pair", "пара", to: Pair.self, .required,
      .help("Код пары или группы", source: "002 П 4.4.4", aliases: ["группа", "пара/группа"]))
    package let schoolYear = Field.text(
      "school_year", "учебный год", .required, .help("Например: 2025/26"))
    package let start = Field.date(
      "start", "начало", .required, .source("002 П 1.3") + .aliases("дата начала"))
    package let end = Field.date(
      "end", "окончание", .required,
      .help(
        "Не раньше чем через три месяца после начала и не позже чем через год", source: "002 П 1.3",
        aliases: ["конец", "дата окончания"]))
    package let approved = Field.group(
      "approved", "утверждена", ProgrammeApproval.self, .optional,
      .help("До начала; проекту программы не нужно", source: "001 II", aliases: ["утверждение"]))
    package let forms = Field.terms(
      "forms", "формы", .form, .optional,
      .help(
        "Если не указаны, как у пары", source: "002 П 1.3",
        aliases: ["форма", "формы наставничества"]))
    package let kinds = Field.terms(
      "kinds", "виды", .kind, .optional,
      .help(
        "Если не указаны, как у пары", source: "002 П 1.3",
        aliases: ["вид", "виды наставничества"]))
    package let directions = Field.terms(
      "directions", "направления", .direction, .optional,
      .help("Если не указаны, как у пары", source: "002 П 1.3", aliases: ["направление"]))
    package let publicGoal = Field.markdown(
      "public_goal", "цель", .required,
      .help(
        "Показывается всем, поэтому без имён и затруднений", source: "002 П 1.3",
        aliases: ["цель программы"]))
    package let difficulties = Field.markdown(
      "difficulties", "затруднения", .expected,
      .private + .help("Что предстоит преодолеть; на портал не попадает", source: "002 П 1.3"))
    package let strengths = Field.markdown(
      "strengths", "сильные стороны", .expected,
      .private + .help("На что опереться; на портал не попадает", source: "002 П 1.3"))
    package let activities = Field.groups(
      "activities", "мероприятия плана", ProgrammeActivity.self, .required,
      .help("Хотя бы одно", source: "002 П 1.3", aliases: ["мероприятия", "план мероприятий"]))
    package let status = Field.term(
      "status", "состояние", .programmeStatus, .required, .aliases("статус"))
    package let mechStage = Field.term(
      "mech_stage", "этап механизма", .mechStage, .optional, .source("001 V") + .aliases("этап"))
    package let extended = Field.group(
      "extension", "продление", ProgrammeExtension.self, .optional,
      .help("Только по согласию обоих", source: "002 П1 7.2"))
    package let finish = Field.group(
      "finish", "завершение", ProgrammeFinish.self, .optional, .source("002 П1 7.1"))
    package let monitoring = Field.groups(
      "monitoring", "мониторинг", ProgrammeMonitoring.self, .expected,
      .help("Замеры до входа в программу и по итогам", source: "001 VII"))
    package let results = Field.markdown(
      "results", "результаты", .optional,
      .help("Публикуются только после завершения программы", source: "002 П1 8.2"))
    package let resultsDate = Field.date(
      "results_date", "дата результатов", .optional,
      .help("Когда результаты размещены", source: "002 П1 8.2", aliases: ["дата"]))
    package let reusable = Field.flag(
      "reusable", "для других ОО", .optional,
      .help("Может ли программу взять другая организация", source: "003 2.6"))
    package let draftedWithMentee = Field.flag(
      "drafted_with_mentee", "с участием наставляемого", .expected,
      .help("Участвовал ли наставляемый в составлении", source: "002 П1 5.1"))
  }
}

/// When and by which act a programme was approved.
package enum ProgrammeApproval: Declared {
  package static let declaration = Declaration(Fields(), "approval", "утверждение")

  package struct Fields: Sendable {
    package let date = Field.date("date", "дата", .required)
    package let doc = Field.reference(
      "doc", "документ", to: LegalDocument.self, .optional,
      .help("Код документа, которым утверждена", source: "001 II", aliases: ["приказ"]))
  }
}

/// One activity of a programme's plan.
package enum ProgrammeActivity: Declared {
  package static let declaration = Declaration(Fields(), "activity", "мероприятие плана")

  package struct Fields: Sendable {
    package let number = Field.text("no", "номер", .optional, .aliases("№", "№ п/п"))
    package let title = Field.text(
      "title", "название", .required, .aliases("мероприятие", "содержание"))
    package let from = Field.date("from", "с", .optional, .aliases("начало", "дата", "срок"))
    package let to = Field.date("to", "по", .optional, .aliases("окончание", "конец"))
    package let place = Field.text("place", "место", .optional, .aliases("место проведения"))
    package let status = Field.term(
      "status", "состояние", .activityStatus, .optional, .aliases("статус", "выполнение"))
    package let result = Field.text("result", "результат")
    package let doc = Field.reference(
      "doc", "документ", to: LegalDocument.self, .optional, .help("Код итогового документа"))
  }
}

/// An extension beyond the planned end, agreed by both (002 П1 7.2).
package enum ProgrammeExtension: Declared {
  package static let declaration = Declaration(Fields(), "extension", "продление")

  package struct Fields: Sendable {
    package let date = Field.date("date", "дата", .required, .help("Когда решено продлить"))
    package let newEnd = Field.date(
      "new_end", "новое окончание", .required, .aliases("продлена до"))
    package let mentorOK = Field.flag("mentor_ok", "наставник согласен", .required)
    package let menteeOK = Field.flag("mentee_ok", "наставляемый согласен", .required)
  }
}

/// How a programme ended (002 П1 7.1).
package enum ProgrammeFinish: Declared {
  package static let declaration = Declaration(Fields(), "finish", "завершение")

  package struct Fields: Sendable {
    package let date = Field.date("date", "дата", .required)
    package let reason = Field.term("reason", "причина", .finishReason, .required)
    package let note = Field.markdown(
      "note", "пояснение", .optional,
      .private
        + .help("Нужно, если план не выполнен; на портал не попадает", source: "002 П1 7.1"))
  }
}

/// One measurement of a programme (001 VII).
package enum ProgrammeMonitoring: Declared {
  package static let declaration = Declaration(Fields(), "monitoring", "замер")

  package struct Fields: Sendable {
    package let stage = Field.term("stage", "этап", .monitoringStage, .required)
    package let moment = Field.term(
      "moment", "момент", .moment, .optional,
      .help("До входа в программу или по итогам", source: "001 VII"))
    package let date = Field.date("date", "дата", .required)
    package let tool = Field.text(
      "tool", "инструмент", .optional, .help("Анкета, наблюдение, собеседование"))
    package let summary = Field.text("summary", "вывод", .optional, .aliases("итог", "кратко"))
  }
}
