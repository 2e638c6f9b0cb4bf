import Diagnostics

/// The agreement of committee, municipal authority and academy is listed (DOC-28).
enum TripartiteAgreementIsListed {
  static let requirement = Requirement(.tripartiteAgreementIsListed, .aboveSchool) { context in
    let agreements = context.facts.documentsInForce.filter { $0.type?.is("agreement") == true }
    if let agreement = agreements.first {
      context.prove(agreement.requisites, by: agreement)
    } else {
      context.find(Message.none, at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let tripartiteAgreementIsListed = DiagnosticKind(
    "DOC-28", .warning, "Размещено соглашение комитета, органа управления образованием и академии",
    help: "Добавьте соглашение в documents.yaml с видом agreement.",
    clause: Paragraph.regulation("4.1"),
    wrong: .init(
      "documents.yaml",
      "- {id: soglashenie, title: Трёхстороннее соглашение, type: other}\n"),
    right: .init(
      "documents.yaml",
      "- {id: soglashenie, title: Трёхстороннее соглашение, type: agreement}\n"))
}

private enum Message {
  static let none = "Нет трёхстороннего соглашения"
}
