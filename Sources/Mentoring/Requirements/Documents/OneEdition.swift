import Diagnostics

extension Requirement {
  /// DOC-27: a new edition sends the old one to the archive; a regulation needs no last day.
  static let oneEdition = Requirement(.oneEdition, .school) { context in
    for newer in context.portal[LegalDocument.self] {
      guard let older = context.portal[newer.supersedes], older.archived != true else {
        continue
      }
      context.find(
        "«\(older.title ?? older.id)» заменён, но не в архиве", at: older.range(\.archived),
        notes: [.init("здесь документ, который его заменил", at: newer.range)])
    }
    let regulations = context.papers.own("regulation")
    let replaced = Set(context.portal[LegalDocument.self].compactMap { $0.supersedes?.id })
    let current = regulations.filter { !replaced.contains($0.id) }
    if let first = current.first, let second = current.dropFirst().first {
      context.find(
        "Действуют сразу два положения", at: second.range,
        help: "Напишите в новой редакции supersedes с кодом прежней, а в прежней – archived: да.",
        notes: [.init("первое положение", at: first.range)])
    }
    for regulation in current { context.prove(regulation.called, by: regulation) }
  }
}

extension DiagnosticKind {
  fileprivate static let oneEdition = DiagnosticKind(
    "DOC-27", .warning, "Прежняя редакция документа – в архиве",
    help: "Поставьте у прежнего документа в documents.yaml отметку archived: да.",
    clause: "п. 9.1–9.2 приложения 1 к Положению, приказ № 25 от 21.03.2022",
    wrong: .init("documents.yaml", "- {id: novoe, supersedes: staroe}\n- {id: staroe}\n"),
    right: .init(
      "documents.yaml", "- {id: novoe, supersedes: staroe}\n- {id: staroe, archived: да}\n"))
}
