import Diagnostics
import Text

/// Indicators run over years, and a lag behind the plan has its corrective action (IND-08).
enum IndicatorHasDynamics {
  static let requirement = Requirement(.indicatorHasDynamics, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("На портале нет показателей") }
    for indicator in indicators {
      let years = (indicator.series ?? []).filter { $0.value != nil }
      if years.count < 2 {
        context.find(Message.oneYear(indicator), at: indicator.range, help: Message.addYears)
      }
      for year in years { checkDeviation(&context, year, of: indicator) }
      context.prove("Показатель «\(indicator.name ?? "")»", by: indicator)
    }
  }

  private static func checkDeviation(
    _ context: inout RuleContext, _ year: Record<IndicatorYear>, of indicator: Record<Indicator>
  ) {
    guard let plan = year.plan, let value = year.value, year.corrective == nil else { return }
    if !indicator.reaches(plan, value) {
      context.find(Message.silent(year, plan, value), at: year.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let indicatorHasDynamics = DiagnosticKind(
    "IND-08", .warning, "Показатели даны по годам, отставание – с корректирующим действием",
    help: "Допишите в значении года поле corrective: что делается, чтобы достичь плана.",
    clause: Paragraph.practice("Средства контроля"),
    wrong: .init(
      "indicators.yaml",
      "- id: dolya\n  series:\n    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, plan: 25, fact: 20, date: 2026-10-01}\n"),
    right: .init(
      "indicators.yaml",
      "- id: dolya\n  series:\n    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, plan: 25, fact: 20, date: 2026-10-01, corrective: Две новые пары "
        + "с января}\n"))
}

private enum Message {
  static let addYears = "Добавьте в series факты хотя бы за два года."

  static func oneYear(_ indicator: Record<Indicator>) -> String {
    "У показателя «\(indicator.name ?? "")» нет динамики по годам"
  }

  static func silent(_ year: Record<IndicatorYear>, _ plan: Double, _ value: Double) -> String {
    "За \(year.year ?? 0) год план \(NumberText.plain(plan)), факт \(NumberText.plain(value)), а что "
      + "делается – не сказано"
  }
}
