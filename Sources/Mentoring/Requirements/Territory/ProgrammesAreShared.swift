import Diagnostics

/// Some programmes can be taken over by other schools, and some were sent to a contest (MUN-04).
enum ProgrammesAreShared {
  static let requirement = Requirement(.programmesAreShared, .municipal) { context in
    let programmes = context.portal[Programme.self]
    if programmes.isEmpty { return context.notApplicable("На портале нет программ") }
    let reusable = programmes.filter { $0.reusable ?? false }
    if reusable.isEmpty { context.find(Message.noneReusable, at: nil) }
    let entries = Set(context.portal[Contest.self].flatMap { $0.entries ?? [] })
    let sent = programmes.filter { entries.contains($0.id) }
    if sent.isEmpty { context.find(Message.noneSent, at: nil, help: Message.addEntry) }
    context.prove(
      "Программ для других организаций: \(reusable.count), на конкурсе: \(sent.count)",
      section: "programmeBank",
      marks: (reusable + sent).compactMap { context.shown[Programme.self][$0.id] }.map {
        Evidence.Mark(.section("programmeBank"), [$0.title])
      })
  }
}

extension DiagnosticKind {
  fileprivate static let programmesAreShared = DiagnosticKind(
    "MUN-04", .warning,
    "Есть база программ для других организаций и банк программ, участвовавших в конкурсе",
    help: "У программ, которые могут взять другие организации, поставьте «reusable: да».",
    clause: Paragraph.municipal("2.6, 3.6"),
    wrong: .init(
      "programmes.yaml",
      "- id: proshlaya\n  reusable: нет\n"),
    right: .init(
      "programmes.yaml",
      "- id: proshlaya\n  reusable: да\n"))
}

private enum Message {
  static let noneReusable = "Ни одна программа не отмечена как пригодная для других организаций"
  static let noneSent = "Ни одна программа не названа среди работ конкурса"
  static let addEntry = "В записи конкурса (папка contests) назовите коды программ в поле entries."
}
