import Diagnostics

/// A mentee without a pair has a plan of support while the search goes on (MTE-04).
///
/// A mentee whose pair has done its work needs no other; one whose pair broke up does.
enum UnpairedMenteeIsSupported {
  static let requirement = Requirement(.unpairedMenteeIsSupported, .school) { context in
    let index = context.index
    let unpaired = context.portal[Mentee.self].filter { mentee in
      !(index.pairsByMentee[mentee.id] ?? []).contains { $0.status?.is("terminated") != true }
    }
    context.each(unpaired, none: "Наставляемых без пары нет") { context, mentee in
      if mentee.lacks(\.supportPlan) {
        context.find(Message.unsupported, at: mentee.range(\.supportPlan))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let unpairedMenteeIsSupported = DiagnosticKind(
    "MTE-04", .warning, "Наставляемого без пары поддерживают и продолжают искать наставника",
    help: "В mentees.yaml напишите support_plan: кто и как поддерживает человека и где ищут "
      + "наставника. На портал это поле не попадает.",
    clause: Paragraph.stage("5, п. 3"),
    wrong: .init("mentees.yaml", "- id: n-01\n  category: young\n"),
    right: .init(
      "mentees.yaml",
      "- id: n-01\n  category: young\n  support_plan: Встречи с педагогом-психологом, поиск до декабря\n"
    ))
}

private enum Message {
  static let unsupported = "У наставляемого нет ни пары, ни плана поддержки"
}
