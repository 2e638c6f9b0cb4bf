import Diagnostics

/// The federal list has the acts mentoring stands on (DOC-12).
enum FederalActsAreListed {
  static let requirement = Requirement(.federalActsAreListed, .everywhere) { context in
    ActList.expect("federal_acts", &context)
  }
}

extension DiagnosticKind {
  fileprivate static let federalActsAreListed = DiagnosticKind(
    "DOC-12", .warning,
    "Среди федеральных документов есть закон 273-ФЗ, распоряжение 3273-р и "
      + "письмо АЗ-1128/08", help: ActList.help, clause: Paragraph.regulation("1.2"),
    wrong: .init(
      "documents.yaml",
      "- {id: pismo-1128, type: letter, title: О семинаре, number: \"77\"}\n"),
    right: .init(
      "documents.yaml",
      "- {id: pismo-1128, type: letter, title: О методических рекомендациях, number: "
        + "\"АЗ-1128/08, № 657\"}\n"))
}
