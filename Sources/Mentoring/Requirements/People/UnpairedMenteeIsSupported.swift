import Diagnostics

/// A mentee without a pair has a plan of support while the search goes on (MTE-04).
///
/// A mentee whose pair has done its work needs no other; one whose pair broke up does.
enum UnpairedMenteeIsSupported {
  static let requirement = Requirement(.unpairedMenteeIsSupported, .school) { context in
    let facts = context.facts
    if facts.pairs.contains(where: \.lacksSomebody) {
      return context.notApplicable("Не у каждой пары названы участники")
    }
    let unpaired = context.portal[Mentee.self].filter { mentee in
      !facts.pairs(ofMentee: mentee.id).contains { $0.status?.is("terminated") != true }
    }
    context.each(
      unpaired, none: "Наставляемых без пары нет",
      proof: .kept
    ) { context, mentee in
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
      + "наставника. На портал это поле не попадает.", clause: Paragraph.stage("5, п. 3"),
    wrong: .init(
      "mentees.yaml",
      "- {id: n-02, person: smirnov, category: young}\n"),
    right: .init(
      "mentees.yaml",
      "- {id: n-02, person: smirnov, category: young, support_plan: Встречи с "
        + "педагогом-психологом}\n"),
    beside: [
      .init(
        "persons.yaml",
        "- {id: smirnov, surname: Смирнов, name: Илья, position: учитель физики, org: "
          + "shkola, consent: {processing: 2026-09-01}}\n"),
      .init(
        "mentees.yaml",
        "- {id: n-02, org: shkola, requests: [{direction: methods}], included: 2026-09-01, "
          + "checked: 2026-09-01, consent_participation: 2026-09-01}\n"),
    ])
}

private enum Message {
  static let unsupported = "У наставляемого нет ни пары, ни плана поддержки"
}
