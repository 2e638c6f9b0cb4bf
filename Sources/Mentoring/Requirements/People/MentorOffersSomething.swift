import Diagnostics

/// A mentor names a subject or a direction: without either no request can be met (MEN-03).
enum MentorOffersSomething {
  static let requirement = Requirement(.mentorOffersSomething, .everywhere) { context in
    context.eachMentor(
      proof: .shown { _, mentor in
        (mentor.subjects ?? []) + (mentor.directions ?? []).map(\.label)
      }
    ) { context, mentor in
      if mentor.record.lacks(\.subjects), mentor.record.lacks(\.directions) {
        context.find(Message.nothing, at: mentor.record.range)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorOffersSomething = DiagnosticKind(
    "MEN-03", .error, "У наставника указан хотя бы один предмет или одно направление",
    help: "В mentors.yaml добавьте subjects (предметы) или directions (направления из словаря): "
      + "по ним наставника находят и подбирают пару.",
    clause: "\(Paragraph.sample("6.1")); \(Paragraph.regulation("4.4.5"))",
    wrong: .init(
      "mentors.yaml",
      "- id: ivanova\n  help_with: [всем понемногу]\n"),
    right: .init(
      "mentors.yaml",
      "- id: ivanova\n  subjects: [математика]\n  directions: [subject]\n"))
}

private enum Message {
  static let nothing = "У наставника нет ни предметов, ни направлений"
}
