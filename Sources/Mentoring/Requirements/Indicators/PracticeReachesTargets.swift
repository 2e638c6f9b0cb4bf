import Diagnostics

/// The portal of a practice shows the results the practice plans (IND-07).
enum PracticeReachesTargets {
  static let requirement = Requirement(
    .practiceReachesTargets, .school, .content(TargetComparison.check))
}

extension DiagnosticKind {
  fileprivate static let practiceReachesTargets = DiagnosticKind(
    "IND-07", .warning, "Планируемые результаты практики показаны и достигаются",
    help:
      "Добавьте показатель в indicators.yaml; план последнего года не меньше значения практики.",
    clause: Paragraph.practice("Планируемые результаты"),
    wrong: .init(
      "indicators.yaml",
      "- {id: tekuchest, name: Текучесть кадров, direction: up}\n"),
    right: .init(
      "indicators.yaml",
      "- {id: tekuchest, name: Текучесть кадров, direction: down}\n"))
}
