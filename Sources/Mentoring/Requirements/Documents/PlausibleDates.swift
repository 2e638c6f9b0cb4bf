import Diagnostics
import Text

extension Requirement {
  /// DOC-10: no document is of the future, and none was published before it was made.
  static let plausibleDates = Requirement(.plausibleDates, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    if documents.isEmpty { return context.notApplicable("документов в разделе нет") }
    for document in documents {
      guard let date = document.date else { continue }
      if date > context.today {
        context.find(
          "Дата документа \(date.dotted) ещё не наступила", at: document.range(\.date))
      }
      if let published = document.published, published < date {
        context.find(
          "Документ размещён \(published.dotted), раньше своей даты \(date.dotted)",
          at: document.range(\.published),
          notes: [.init("дата документа", at: document.range(\.date))])
      }
    }
    context.prove("Проверены даты документов: \(documents.count)", section: "documents")
  }
}

extension DiagnosticKind {
  fileprivate static let plausibleDates = DiagnosticKind(
    "DOC-10", .error, "Дата документа уже наступила и не позже даты размещения",
    help: "Сверьте поля date и published с документом: date – дата подписания, published – день, "
      + "когда файл выложен.",
    clause: "следует из требований к реквизитам документов: приказ № 25 от 21.03.2022",
    wrong: .init("documents.yaml", "- id: prikaz\n  date: 2022-04-11\n  published: 2022-04-01\n"),
    right: .init("documents.yaml", "- id: prikaz\n  date: 2022-04-11\n  published: 2022-04-18\n"))
}
