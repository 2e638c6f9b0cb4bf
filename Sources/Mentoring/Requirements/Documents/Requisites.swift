import Diagnostics

extension Requirement {
  /// DOC-09: orders, laws and letters have numbers, and a local act has a file.
  static let requisites = Requirement(.requisites, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    if documents.isEmpty { return context.notApplicable("документов в разделе нет") }
    for document in documents { context.judge(document) }
    context.prove("Документов: \(documents.count)", section: "documents")
  }
}

extension RuleContext {
  fileprivate mutating func judge(_ document: Record<LegalDocument>) {
    if document.needsNumber, document.number == nil {
      find("У документа «\(document.title ?? document.id)» нет номера", at: document.range)
    }
    guard document.archived != true, document.file == nil else { return }
    // The file of another organisation's act lies on that one's site.
    if document.level?.is("local") == true, document.url == nil || papers.isOwn(document) {
      find(
        "У локального акта «\(document.title ?? document.id)» нет файла", at: document.range,
        help: "Положите файл в папку files и напишите в поле file: files/имя-файла.pdf.")
    } else if document.url == nil {
      find(
        "У документа «\(document.title ?? document.id)» нет ни файла, ни ссылки",
        at: document.range,
        help: "Напишите в поле url адрес официальной публикации.", severity: .warning)
    }
  }
}

extension Record<LegalDocument> {
  fileprivate var needsNumber: Bool {
    self.type?.is(
      "law", "government-act", "ministry-act", "letter", "regional-law", "regional-order",
      "governor-act", "municipal-order", "order-regulation", "order-pupils", "order-curator",
      "order-bases", "order-pairs") == true
  }
}

extension DiagnosticKind {
  fileprivate static let requisites = DiagnosticKind(
    "DOC-09", .error, "У документа есть номер, дата, издатель и уровень, у локального акта – файл",
    help: "Напишите номер в поле number в кавычках, как он стоит в документе: \"26/1\".",
    clause: "приказ № 25 от 21.03.2022; презентация ЦНППМ Волгоградской области «Региональная "
      + "модель наставничества» (документация)",
    wrong: .init("documents.yaml", "- id: prikaz\n  type: order-pairs\n"),
    right: .init("documents.yaml", "- id: prikaz\n  type: order-pairs\n  number: \"26/1\"\n"))
}
