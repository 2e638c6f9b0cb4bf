import Diagnostics

/// The regional centre shows its indicators with the values of the table (IND-03).
enum CentreReachesTargets {
  static let requirement = Requirement(
    .centreReachesTargets, .regional, .content(TargetComparison.check))
}

extension DiagnosticKind {
  fileprivate static let centreReachesTargets = DiagnosticKind(
    "IND-03", .warning, "Показатели центра не ниже минимальных значений таблицы",
    help: "Добавьте показатель в indicators.yaml с названием из таблицы и значениями по годам.",
    clause: "\(Paragraph.centreSlides): показатели ЦНППМПР, минимальное значение в год",
    wrong: .init(
      "indicators.yaml",
      "- id: pk\n  series:\n    - {year: 2022, plan: 15, fact: 20, date: 2022-12-20}\n"),
    right: .init(
      "indicators.yaml",
      "- id: pk\n  series:\n    - {year: 2022, plan: 20, fact: 20, date: 2022-12-20}\n"))
}
