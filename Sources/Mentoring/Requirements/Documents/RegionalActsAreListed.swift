import Diagnostics

/// The regional list has the acts of the region's profile (DOC-13).
enum RegionalActsAreListed {
  static let requirement = Requirement(.regionalActsAreListed, .everywhere) { context in
    ActList.expect("regional_acts", &context)
  }
}

extension DiagnosticKind {
  fileprivate static let regionalActsAreListed = DiagnosticKind(
    "DOC-13", .warning, "Среди региональных документов есть акты, названные профилем региона",
    help: ActList.help, clause: Paragraph.regulation("1.2, 6.1"))
}
