import Diagnostics
import Text

extension Requirement {
  /// IND-01: an indicator has plans by year, and each fact a day it is of.
  static let indicatorFields = Requirement(.indicatorFields, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("показателей на портале нет") }
    for indicator in indicators {
      context.judgePlans(of: indicator)
      context.judgeDates(of: indicator)
      context.prove("Показатель «\(indicator.name ?? "")»", by: indicator)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgePlans(of indicator: Record<Indicator>) {
    for year in indicator.series ?? [] where year.plan == nil {
      find(
        "У показателя «\(indicator.name ?? "")» нет плана на \(year.year ?? 0) год", at: year.range)
    }
  }

  /// One finding for an indicator: a series without days would give as many as it has years.
  fileprivate mutating func judgeDates(of indicator: Record<Indicator>) {
    let undated = (indicator.series ?? []).filter { $0.value != nil && $0.date == nil }
    guard let first = undated.first else { return }
    let years = undated.compactMap(\.year).map(String.init).listed()
    find(
      "Не сказано, на какой день дан факт: \(years) год", at: first.range,
      help: "Допишите в значении года поле date, например date: 2026-10-01.", severity: .warning)
  }
}

extension DiagnosticKind {
  fileprivate static let indicatorFields = DiagnosticKind(
    "IND-01", .error, "У показателя есть название, единица, год, план; у факта – дата и источник",
    help: "Допишите в indicators.yaml в значении года поле plan.",
    clause: "презентация ЦНППМ Волгоградской области (показатели ЦНППМПР); практика школы № 44 "
      + "Сургута (планируемые результаты)",
    right: .init(
      "indicators.yaml", "series:\n  - {year: 2026, plan: 18, fact: 20, date: 2026-10-01}\n"))
}
