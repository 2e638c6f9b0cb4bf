import Diagnostics

/// A mentee's professional request is recorded: the base has a list of requests (MTE-03).
enum RequestIsRecorded {
  static let requirement = Requirement(.requestIsRecorded, .schoolAndMunicipal) { context in
    context.eachMentee(
      proof: .kept
    ) { context, mentee in
      if mentee.lacks(\.requests) { context.find(Message.none, at: mentee.range(\.requests)) }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let requestIsRecorded = DiagnosticKind(
    "MTE-03", .warning, "Профессиональный запрос наставляемого записан",
    help: "В mentees.yaml добавьте requests: направление (direction) и, если нужно, слова (text). "
      + "Слова на портал не попадают.",
    clause: "\(Paragraph.stage("2, п. 1")); \(Paragraph.municipal("2.5"))",
    wrong: .init("mentees.yaml", "- id: n-01\n  category: young\n"),
    right: .init(
      "mentees.yaml", "- id: n-01\n  category: young\n  requests: [{direction: methods}]\n"))
}

private enum Message {
  static let none = "Не записан запрос наставляемого"
}
