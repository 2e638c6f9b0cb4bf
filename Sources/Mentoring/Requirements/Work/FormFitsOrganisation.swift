import Diagnostics

/// The form of mentoring is one that the organisation can have (PAR-03).
enum FormFitsOrganisation {
  static let requirement = Requirement(.formFitsOrganisation, .school) { context in
    let type = context.facts.ownOrganisation?.type
    context.eachPair(
      proof: .shown { _, pair in [pair.form?.label] }
    ) { context, pair in
      guard let form = pair.form else {
        return context.find(Message.none, at: pair.range(\.form))
      }
      if let type, !fits(form, type) {
        context.find(Message.unfit(form, type), at: pair.range(\.form))
      }
    }
  }

  private static func fits(_ form: Term, _ type: Term) -> Bool {
    switch form.key {
    case "employer-student": !type.is("school", "special-school", "kindergarten")
    case "partner-pedagog": type.is("spo", "additional")
    default: true
    }
  }
}

extension DiagnosticKind {
  fileprivate static let formFitsOrganisation = DiagnosticKind(
    "PAR-03", .warning, "Форма наставничества подходит организации",
    help: "В pairs.yaml выберите другую form. «Работодатель – студент» – вариант не для школы; "
      + "«социальный партнёр – педагогический работник» – для СПО и дополнительного образования.",
    clause: "\(Paragraph.regulation("3.1")); \(Paragraph.targetModel("IV"))",
    wrong: .init("pairs.yaml", "- {id: para, form: employer-student}\n"),
    right: .init("pairs.yaml", "- {id: para, form: employer-pedstudent}\n"))
}

private enum Message {
  static let none = "Не указана форма наставничества"

  static func unfit(_ form: Term, _ type: Term) -> String {
    "Форма «\(form.label)» не подходит организации: «\(type.label)»"
  }
}
