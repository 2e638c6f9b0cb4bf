import Diagnostics

/// A typed mark of the archive agrees with what is known of the document's force (COMPUTED-03).
///
/// A document is in the archive when a newer one supersedes it; of known acts the catalogue knows
/// whether they are in force. A missing mark is checked by DOC-14, and in a school, where editions
/// follow each other, by DOC-27.
enum ArchiveIsKnown {
  static let figure = Requirement(.archiveIsKnown, .everywhere) { context in
    for document in context.portal[LegalDocument.self] {
      guard let isArchived = document.archived else { continue }
      if let newer = context.facts.successor(of: document) {
        if !isArchived, context.level != .school { reportReplaced(&context, document, by: newer) }
      } else if isArchived {
        checkForce(&context, of: document)
      }
    }
  }

  private static func reportReplaced(
    _ context: inout RuleContext, _ document: Record<LegalDocument>, by newer: Record<LegalDocument>
  ) {
    context.find(
      Message.replaced(newer), at: document.range(\.archived), help: Message.mendReplaced,
      suggestion: "да", notes: [.init("чем заменён", at: newer.range(\.supersedes))])
  }

  private static func checkForce(_ context: inout RuleContext, of document: Record<LegalDocument>) {
    guard let match = context.parameters.acts.match(document), match.isExact,
      match.act.repeal(on: context.today) == nil
    else { return }
    context.find(
      Message.inForce(match.act), at: document.range(\.archived), help: Message.mendInForce,
      suggestion: "нет")
  }
}

extension DiagnosticKind {
  fileprivate static let archiveIsKnown = DiagnosticKind(
    "COMPUTED-03", .warning, "Отметка «архив» сходится с тем, действует ли документ",
    help: "Поправьте archived: документ в архиве, если его заменил новый или он утратил силу.",
    clause: Paragraph.sample("9.1–9.2"),
    wrong: .init(
      "documents.yaml",
      "- {id: zakon, level: federal, number: 273-ФЗ, date: 29.12.2012, archived: да}\n"),
    right: .init(
      "documents.yaml", "- {id: zakon, level: federal, number: 273-ФЗ, date: 29.12.2012}\n"))
}

private enum Message {
  static let mendReplaced = "Напишите archived: да – на портале документ уже показан в архиве."
  static let mendInForce =
    "Уберите archived. Если акт утратил силу, внесите его в acts своего профиля с полем repealed."

  static func replaced(_ newer: Record<LegalDocument>) -> String {
    "Документ отмечен «в архиве: нет», а его заменил «\(newer.title ?? newer.id)»"
  }

  static func inForce(_ act: Record<Act>) -> String {
    "Документ отмечен «в архиве: да», а акт \(act.citation) действует"
  }
}
