import Diagnostics
import Text

/// An indicator has plans by year, and each fact a day it is of (IND-01).
enum IndicatorIsComplete {
  static let requirement = Requirement(.indicatorIsComplete, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("На портале нет показателей") }
    for indicator in indicators {
      checkPlans(&context, of: indicator)
      checkDates(&context, of: indicator)
      context.prove(
        "Показатель «\(indicator.name ?? "")»", by: indicator, shows: [indicator.source])
    }
  }

  private static func checkPlans(_ context: inout RuleContext, of indicator: Record<Indicator>) {
    for year in indicator.series ?? [] where year.plan == nil {
      context.find(Message.noPlan(indicator, year), at: year.range)
    }
  }

  /// One finding for an indicator: a series without days would give as many as it has years.
  private static func checkDates(_ context: inout RuleContext, of indicator: Record<Indicator>) {
    let undated = (indicator.series ?? []).filter { $0.value != nil && $0.date == nil }
    guard let first = undated.first else { return }
    let years = undated.compactMap(\.year).map(String.init).listed()
    context.find(Message.noDay(years), at: first.range, help: Message.addDay, severity: .warning)
  }
}

extension DiagnosticKind {
  fileprivate static let indicatorIsComplete = DiagnosticKind(
    "IND-01", .error, "У показателя есть название, единица, год, план; у факта – дата и источник",
    help: "Допишите в indicators.yaml в значении года поле plan.",
    clause: "\(Paragraph.centreSlides) (показатели ЦНППМПР); "
      + "\(Paragraph.practice("планируемые результаты"))",
    wrong: .init(
      "indicators.yaml",
      "- id: dolya\n  series:\n    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, fact: 20, date: 2026-10-01}\n"),
    right: .init(
      "indicators.yaml",
      "- id: dolya\n  series:\n    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, plan: 18, fact: 20, date: 2026-10-01}\n"))
}

private enum Message {
  static let addDay = "Допишите в значении года поле date, например date: 2026-10-01."

  static func noPlan(_ indicator: Record<Indicator>, _ year: Record<IndicatorYear>) -> String {
    "У показателя «\(indicator.name ?? "")» нет плана на \(year.year ?? 0) год"
  }

  static func noDay(_ years: String) -> String {
    "Не сказано, на какой день дан факт: \(years) год"
  }
}
