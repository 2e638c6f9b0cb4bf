import Diagnostics

/// Orders, laws and letters have numbers, and a local act has a file (DOC-09).
enum DocumentHasRequisites {
  static let requirement = Requirement(.documentHasRequisites, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    if documents.isEmpty { return context.notApplicable("В разделе нет документов") }
    for document in documents { check(&context, document) }
    let marks = documents.prefix(24).map { document in
      Evidence.Mark(document, [document.title, document.requisites, document.issuer])
    }
    context.prove("Документов: \(documents.count)", section: "documents", marks: Array(marks))
  }

  private static func check(_ context: inout RuleContext, _ document: Record<LegalDocument>) {
    if document.needsNumber, document.number == nil {
      context.find(Message.noNumber(document), at: document.range)
    }
    guard context.facts.isInForce(document) else { return }
    if let file = document.file {
      if !context.facts.isUsable(file) {
        context.find(Message.badFile(document), at: document.range(\.file))
      }
      return
    }
    // The file of another organisation's act lies on that one's site.
    if document.level?.is("local") == true, document.url == nil || context.facts.isOwn(document) {
      context.find(Message.noFile(document), at: document.range, help: Message.addFile)
    }
  }
}

extension Record<LegalDocument> {
  fileprivate var needsNumber: Bool {
    self.type?.is(
      "law", "decree", "order", "government-act", "ministry-act", "letter", "regional-law",
      "regional-order",
      "governor-act", "municipal-order", "order-regulation", "order-pupils", "order-curator",
      "order-bases", "order-pairs") == true
  }
}

extension DiagnosticKind {
  fileprivate static let documentHasRequisites = DiagnosticKind(
    "DOC-09", .error, "У документа есть номер, дата, издатель и уровень, у локального акта – файл",
    help: "Напишите номер в поле number в кавычках, как он стоит в документе: \"26/1\".",
    clause: "\(Paragraph.order); \(Paragraph.slides("документация"))",
    wrong: .init(
      "documents.yaml",
      "- id: prikaz-pary\n  type: order-pairs\n"),
    right: .init(
      "documents.yaml",
      "- id: prikaz-pary\n  type: order-pairs\n  number: 124-од\n"))
}

private enum Message {
  static let addFile = "Положите файл в папку files и напишите в поле file: files/имя-файла.pdf."

  static func noNumber(_ document: Record<LegalDocument>) -> String {
    "У документа «\(document.title ?? document.id)» нет номера"
  }

  static func badFile(_ document: Record<LegalDocument>) -> String {
    "Файл документа «\(document.title ?? document.id)» не годится"
  }

  static func noFile(_ document: Record<LegalDocument>) -> String {
    "У локального акта «\(document.title ?? document.id)» нет файла"
  }
}
