import Diagnostics

/// «Другие затруднения» are put into words, and a trainee or student has a contract or practice (MTE-02).
enum CategoryIsExplained {
  static let requirement = Requirement(.categoryIsExplained, .school) { context in
    let explained = context.portal[Mentee.self].filter {
      $0.category?.is("other-difficulty", "trainee-student") ?? false
    }
    context.each(
      explained, none: "Наставляемых этих категорий нет",
      proof: .kept, check)
  }

  private static func check(_ context: inout RuleContext, _ mentee: Record<Mentee>) {
    if mentee.category?.is("other-difficulty") ?? false {
      if mentee.lacks(\.note) {
        context.find(Message.noWords, at: mentee.range(\.category), help: Message.addNote)
      }
    } else if mentee.contract != true, mentee.practice != true {
      context.find(Message.noContract, at: mentee.range(\.category))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let categoryIsExplained = DiagnosticKind(
    "MTE-02", .warning,
    "Другие затруднения пояснены, у стажёра или студента есть договор или практика",
    help: "В mentees.yaml поставьте «contract: да», если есть договор с обязательством принятия "
      + "на работу, или «practice: да», если человек проходит в организации стажировку или практику.",
    clause: Paragraph.regulation("5.2.3"),
    wrong: .init("mentees.yaml", "- id: n-01\n  category: trainee-student\n"),
    right: .init("mentees.yaml", "- id: n-01\n  category: trainee-student\n  contract: да\n"))
}

private enum Message {
  static let noWords = "Категория «другие затруднения» без пояснения"
  static let addNote =
    "В mentees.yaml напишите note: в чём затруднение. На портал это поле не попадает."
  static let noContract = "У стажёра или студента нет ни договора, ни практики"
}
