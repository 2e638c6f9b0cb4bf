import Diagnostics
import Text

extension Requirement {
  /// DOC-24: each finished school year of work has the curator's report.
  static let yearReport = Requirement(.yearReport, .schoolAndMunicipal) { context in
    let years = context.finishedYearsOfWork()
    if years.isEmpty {
      return context.notApplicable("завершённых учебных лет с программами нет")
    }
    let reports = context.papers.own("report")
    for year in years {
      if let report = reports.first(where: { $0.reportedYear == year }) {
        context.prove(report.called, by: report)
      } else {
        context.find(
          "Нет аналитического отчёта за \(SchoolYear.name(year)) учебный год", at: nil)
      }
    }
  }
}

extension RuleContext {
  /// The years in which programmes began and which ended on 31 August before today.
  fileprivate func finishedYearsOfWork() -> [Int] {
    let begun = portal[Programme.self].filter { $0.status?.is("draft") != true }
      .compactMap { $0.start?.schoolYear }
    return Set(begun).filter { $0 < today.schoolYear }.sorted()
  }
}

extension Record<LegalDocument> {
  /// The school year a report is about: the one it names, or else the one it was written at the end of.
  fileprivate var reportedYear: Int? {
    if let name = self.schoolYear { return Int(name.prefix { $0.isNumber }) }
    return self.date.map { $0.month >= 9 ? $0.year - 1 : $0.schoolYear }
  }
}

extension DiagnosticKind {
  fileprivate static let yearReport = DiagnosticKind(
    "DOC-24", .warning, "За каждый завершённый учебный год есть аналитический отчёт",
    help: "Добавьте отчёт куратора в documents.yaml: type: report и school_year, например 2025/26.",
    clause: "п. 4.4.4 Положения, приказ № 25 от 21.03.2022; п. 3.1 дорожной карты "
      + "Ленинск-Кузнецкого городского округа",
    right: .init("documents.yaml", "- id: otchet\n  type: report\n  school_year: 2025/26\n"))
}
