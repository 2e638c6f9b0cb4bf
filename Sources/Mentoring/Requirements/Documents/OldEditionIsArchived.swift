import Diagnostics

/// A new edition sends the old one to the archive; a regulation needs no last day (DOC-27).
enum OldEditionIsArchived {
  static let requirement = Requirement(.oldEditionIsArchived, .school) { context in
    for newer in context.portal[LegalDocument.self] {
      guard let older = context.portal[newer.supersedes], older.archived != true else {
        continue
      }
      context.find(
        Message.replaced(older), at: older.range(\.archived),
        notes: [.init("здесь документ, который его заменил", at: newer.range)])
    }
    let current = context.facts.ownDocuments("regulation")
    if let first = current.first, let second = current.dropFirst().first {
      context.find(
        Message.two, at: second.range, help: Message.mendTwo,
        notes: [.init("первое положение", at: first.range)])
    }
    for regulation in current { context.prove(regulation.requisites, by: regulation) }
    if current.isEmpty, context.findings.isEmpty {
      context.notApplicable("В разделе нет положения")
    }
  }
}

extension DiagnosticKind {
  fileprivate static let oldEditionIsArchived = DiagnosticKind(
    "DOC-27", .warning, "Прежняя редакция документа – в архиве",
    help: "Поставьте у прежнего документа в documents.yaml отметку archived: да.",
    clause: Paragraph.ofOrder("п. 9.1–9.2 приложения 1 к Положению"),
    wrong: .init(
      "documents.yaml",
      "- {id: prikaz-pary, supersedes: prikaz-pary-2025}\n"
        + "- {id: prikaz-pary-2025, type: order-pairs}\n"),
    right: .init(
      "documents.yaml",
      "- {id: prikaz-pary, supersedes: prikaz-pary-2025}\n"
        + "- {id: prikaz-pary-2025, type: order-pairs, archived: да}\n"))
}

private enum Message {
  static let two = "Действуют сразу два положения"
  static let mendTwo =
    "Напишите в новой редакции supersedes с кодом прежней, а в прежней – archived: да."

  static func replaced(_ older: Record<LegalDocument>) -> String {
    "«\(older.title ?? older.id)» заменён, но не в архиве"
  }
}
