import Diagnostics
import Text

extension Requirement {
  /// IND-08: indicators run over years, and a lag behind the plan has its corrective action.
  static let dynamics = Requirement(.dynamics, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("показателей на портале нет") }
    for indicator in indicators {
      let years = (indicator.series ?? []).filter { $0.value != nil }
      if years.count < 2 {
        context.find(
          "У показателя «\(indicator.name ?? "")» нет динамики по годам", at: indicator.range,
          help: "Добавьте в series факты хотя бы за два года.")
      }
      for year in years { context.judgeDeviation(year, of: indicator) }
      context.prove("Показатель «\(indicator.name ?? "")»", by: indicator)
    }
  }
}

extension RuleContext {
  fileprivate mutating func judgeDeviation(
    _ year: Record<IndicatorYear>, of indicator: Record<Indicator>
  ) {
    guard let plan = year.plan, let value = year.value, year.corrective == nil else { return }
    let falls = indicator.direction?.is("down") == true
    if falls ? value > plan : value < plan {
      find(
        "За \(year.year ?? 0) год план \(NumberText.plain(plan)), факт \(NumberText.plain(value)), а что "
          + "делается – не сказано",
        at: year.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let dynamics = DiagnosticKind(
    "IND-08", .warning, "Показатели даны по годам, отставание – с корректирующим действием",
    help: "Допишите в значении года поле corrective: что делается, чтобы достичь плана.",
    clause: "практика наставничества школы № 44 Сургута, «Средства контроля»")
}
