import Diagnostics
import Text

/// Each finished school year of work has the curator's report (DOC-24).
enum FinishedYearHasReport {
  static let requirement = Requirement(.finishedYearHasReport, .schoolAndMunicipal) { context in
    let years = finishedYearsOfWork(context)
    if years.isEmpty {
      return context.notApplicable("Нет завершённых учебных лет с программами")
    }
    let reports = context.facts.ownDocuments("report")
    for year in years {
      if let report = reports.first(where: { $0.reportedYear == year }) {
        context.prove(report.requisites, by: report)
      } else {
        context.find(Message.none(year), at: nil)
      }
    }
  }

  /// The years in which programmes began and which ended on 31 August before context.today.
  private static func finishedYearsOfWork(_ context: RuleContext) -> [Int] {
    let begun = context.portal[Programme.self].filter { $0.status?.is("draft") != true }
      .compactMap { $0.start?.schoolYear }
    return Set(begun).filter { $0 < context.today.schoolYear }.sorted()
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
  fileprivate static let finishedYearHasReport = DiagnosticKind(
    "DOC-24", .warning, "За каждый завершённый учебный год есть аналитический отчёт",
    help: "Добавьте отчёт куратора в documents.yaml: type: report и school_year, например 2025/26.",
    clause: "\(Paragraph.regulation("4.4.4")); \(Paragraph.ofCityRoadmap("п. 3.1"))",
    wrong: .init(
      "documents.yaml",
      "- id: otchet\n  type: report\n  school_year: 2024/25\n"),
    right: .init(
      "documents.yaml",
      "- id: otchet\n  type: report\n  school_year: 2025/26\n"))
}

private enum Message {
  static func none(_ year: Int) -> String {
    "Нет аналитического отчёта за \(SchoolYear.name(year)) учебный год"
  }
}
