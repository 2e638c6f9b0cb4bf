import Diagnostics

/// Some programmes can be taken over by other schools, and some were sent to a contest (MUN-04).
enum ProgrammesAreShared {
  static let requirement = Requirement(.programmesAreShared, .municipal) { inspection in
    let programmes = inspection.portal[Programme.self]
    if programmes.isEmpty { return inspection.notApplicable("На портале нет программ") }
    let reusable = programmes.filter { $0.reusable ?? false }
    if reusable.isEmpty { inspection.find(Message.noneReusable, at: nil) }
    let entries = Set(inspection.portal[Contest.self].flatMap { $0.entries ?? [] })
    let sent = programmes.filter { entries.contains($0.id) }
    if sent.isEmpty { inspection.find(Message.noneSent, at: nil, help: Message.addEntry) }
    inspection.prove(
      "Программ для других организаций: \(reusable.count), на конкурсе: \(sent.count)",
      section: "programmes")
  }
}

extension DiagnosticKind {
  fileprivate static let programmesAreShared = DiagnosticKind(
    "MUN-04", .warning,
    "Есть база программ для других организаций и банк программ, участвовавших в конкурсе",
    help: "У программ, которые могут взять другие организации, поставьте «reusable: да».",
    clause: Paragraph.municipal("2.6, 3.6"),
    wrong: .init("programmes.yaml", "- id: programma\n  reusable: нет\n"),
    right: .init("programmes.yaml", "- id: programma\n  reusable: да\n"))
}

private enum Message {
  static let noneReusable = "Ни одна программа не отмечена как пригодная для других организаций"
  static let noneSent = "Ни одна программа не названа среди работ конкурса"
  static let addEntry = "В записи конкурса (папка contests) назовите коды программ в поле entries."
}
