import Diagnostics
import Text

/// No document is of the future, and none was published before it was made (DOC-10).
enum DocumentDatesArePlausible {
  static let requirement = Requirement(.documentDatesArePlausible, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    if documents.isEmpty { return context.notApplicable("В разделе нет документов") }
    for document in documents {
      guard let date = document.date else { continue }
      if date > context.today {
        context.find(Message.future(date), at: document.range(\.date))
      }
      if let published = document.published, published < date {
        context.find(
          Message.early(published, date), at: document.range(\.published),
          notes: [.init("дата документа", at: document.range(\.date))])
      }
    }
    context.searched("Проверены даты документов: \(documents.count)")
  }
}

extension DiagnosticKind {
  fileprivate static let documentDatesArePlausible = DiagnosticKind(
    "DOC-10", .error, "Дата документа уже наступила и не позже даты размещения",
    help: "Сверьте поля date и published с документом: date – дата подписания, published – день, "
      + "когда файл выложен.",
    clause: "следует из требований к реквизитам документов: \(Paragraph.order)",
    wrong: .init(
      "documents.yaml",
      "- id: prikaz-kurator\n  date: 2022-04-12\n  published: 2022-04-01\n"),
    right: .init(
      "documents.yaml",
      "- id: prikaz-kurator\n  date: 2022-04-12\n  published: 2022-04-18\n"))
}

private enum Message {
  static func future(_ date: CalendarDate) -> String {
    "Дата документа \(date.dotted) ещё не наступила"
  }

  static func early(_ published: CalendarDate, _ date: CalendarDate) -> String {
    "Документ размещён \(published.dotted), раньше своей даты \(date.dotted)"
  }
}
