import Diagnostics

extension Requirement {
  /// DOC-28: the agreement of committee, municipal authority and academy is listed.
  static let tripartiteAgreement = Requirement(.tripartiteAgreement, .aboveSchool) { context in
    let agreements = context.papers.inForce.filter { $0.type?.is("agreement") == true }
    if let agreement = agreements.first {
      context.prove(agreement.called, by: agreement)
    } else {
      context.find("Нет трёхстороннего соглашения", at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let tripartiteAgreement = DiagnosticKind(
    "DOC-28", .warning, "Размещено соглашение комитета, органа управления образованием и академии",
    help: "Добавьте соглашение в documents.yaml с видом agreement.",
    clause: "п. 4.1 Положения, приказ № 25 от 21.03.2022")
}
