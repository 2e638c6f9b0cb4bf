import Diagnostics

/// A typed mark of the archive agrees with what is known of the document's force (COMPUTED-03).
///
/// A document is in the archive when a newer one supersedes it; of known acts the catalogue knows
/// whether they are in force. A missing mark is the matter of DOC-14, and in a school, where editions
/// follow each other, of DOC-27.
enum ArchiveIsKnown {
  static let figure = Requirement(.archiveIsKnown, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    let successors = Dictionary(
      documents.compactMap { newer in newer.supersedes.map { ($0.id, newer) } },
      uniquingKeysWith: { first, _ in first })
    for document in documents {
      guard let isArchived = document.archived else { continue }
      if let newer = successors[document.id] {
        if !isArchived, context.level != .school { context.tellReplaced(document, by: newer) }
      } else if isArchived {
        context.judgeForce(of: document)
      }
    }
  }
}

extension RuleContext {
  fileprivate mutating func tellReplaced(
    _ document: Record<LegalDocument>, by newer: Record<LegalDocument>
  ) {
    find(
      Message.replaced(newer), at: document.range(\.archived), help: Message.mendReplaced,
      suggestion: "да", notes: [.init("чем заменён", at: newer.range(\.supersedes))])
  }

  fileprivate mutating func judgeForce(of document: Record<LegalDocument>) {
    guard let match = parameters.acts.match(document), match.isExact,
      match.act.repeal(on: today) == nil
    else { return }
    find(
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
