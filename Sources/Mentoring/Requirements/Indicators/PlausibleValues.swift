import Diagnostics
import Text

extension Requirement {
  /// IND-02: shares lie between 0 and 100, counts are whole, facts are not of years to come.
  static let plausibleValues = Requirement(.plausibleValues, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("показателей на портале нет") }
    for indicator in indicators {
      for year in indicator.series ?? [] { context.judge(year, of: indicator) }
    }
    context.prove("Проверены показатели: \(indicators.count)", section: "indicators")
  }
}

extension RuleContext {
  fileprivate mutating func judge(_ year: Record<IndicatorYear>, of indicator: Record<Indicator>) {
    let isShare = indicator.unit?.is("percent") == true
    if let plan = year.plan { judge(plan, isShare, at: year.range(\.plan)) }
    if let fact = year.fact { judge(fact, isShare, at: year.range(\.fact)) }
    judgeShare(year)
    if let number = year.year {
      if number > today.year, year.value != nil {
        find("Факт за \(number) год, который ещё не наступил", at: year.range(\.year))
      } else if number > today.year + 20 {
        find("План на \(number) год: проверьте год", at: year.range(\.year))
      }
    }
  }

  private mutating func judge(_ value: Double, _ isShare: Bool, at place: SourceRange) {
    if isShare, !(0...100).contains(value) {
      find("Процент \(NumberText.plain(value)) не лежит между 0 и 100", at: place)
    } else if !isShare, value < 0 {
      find("Количество \(NumberText.plain(value)) меньше нуля", at: place)
    } else if !isShare, value != value.rounded() {
      find("Количество \(NumberText.plain(value)) – не целое число", at: place)
    }
  }

  private mutating func judgeShare(_ year: Record<IndicatorYear>) {
    guard let part = year.numerator, let whole = year.denominator else { return }
    if part > whole {
      find(
        "Часть \(NumberText.plain(part)) больше целого \(NumberText.plain(whole))",
        at: year.range(\.numerator))
    } else if let fact = year.fact, whole > 0, abs(fact - part / whole * 100) > 0.1 {
      find(
        "Факт \(NumberText.plain(fact)) не равен доле \(NumberText.plain(part)) из \(NumberText.plain(whole))",
        at: year.range(\.fact), severity: .warning)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let plausibleValues = DiagnosticKind(
    "IND-02", .error, "Значения показателя возможны: процент 0–100, количество – целое",
    help: "Исправьте значение или единицу показателя (unit: percent, count, people).",
    clause: "следует из показателей ЦНППМПР (презентация ЦНППМ Волгоградской области)",
    wrong: .init("indicators.yaml", "unit: percent\nseries:\n  - {year: 2026, plan: 120}\n"),
    right: .init("indicators.yaml", "unit: percent\nseries:\n  - {year: 2026, plan: 100}\n"))
}
