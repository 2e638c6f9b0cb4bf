import Diagnostics
import Text

/// Shares lie between 0 and 100, counts are whole, facts are not of years to come (IND-02).
enum IndicatorValuesArePlausible {
  static let requirement = Requirement(.indicatorValuesArePlausible, .everywhere) { context in
    let indicators = context.portal[Indicator.self]
    if indicators.isEmpty { return context.notApplicable("На портале нет показателей") }
    for indicator in indicators {
      for year in indicator.series ?? [] { check(&context, year, of: indicator) }
    }
    context.searched("Проверены показатели: \(indicators.count)")
  }

  private static func check(
    _ context: inout RuleContext, _ year: Record<IndicatorYear>, of indicator: Record<Indicator>
  ) {
    let isShare = indicator.unit?.is("percent") == true
    if let plan = year.plan { check(&context, plan, isShare, at: year.range(\.plan)) }
    if let fact = year.fact { check(&context, fact, isShare, at: year.range(\.fact)) }
    checkShare(&context, year)
    if let number = year.year {
      if number > context.today.year, year.value != nil {
        context.find(Message.futureFact(number), at: year.range(\.year))
      } else if number > context.today.year + 20 {
        context.find(Message.farPlan(number), at: year.range(\.year))
      }
    }
  }

  private static func check(
    _ context: inout RuleContext, _ value: Double, _ isShare: Bool, at place: SourceRange
  ) {
    if isShare, !(0...100).contains(value) {
      context.find(Message.notShare(value), at: place)
    } else if !isShare, value < 0 {
      context.find(Message.negative(value), at: place)
    } else if !isShare, value != value.rounded() {
      context.find(Message.notWhole(value), at: place)
    }
  }

  private static func checkShare(_ context: inout RuleContext, _ year: Record<IndicatorYear>) {
    guard let part = year.numerator, let whole = year.denominator else { return }
    if part > whole {
      context.find(Message.partExceeds(part, whole), at: year.range(\.numerator))
    } else if let fact = year.fact, whole > 0, abs(fact - part / whole * 100) > 0.1 {
      context.find(
        Message.notShareOf(fact, part, whole), at: year.range(\.fact), severity: .warning)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let indicatorValuesArePlausible = DiagnosticKind(
    "IND-02", .error, "Значения показателя возможны: процент 0–100, количество – целое",
    help: "Исправьте значение или единицу показателя (unit: percent, count, people).",
    clause: "следует из показателей ЦНППМПР (\(Paragraph.centreSlides))",
    wrong: .init(
      "indicators.yaml",
      "- id: dolya\n  unit: percent\n  series:\n"
        + "    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, plan: 18, fact: 120, date: 2026-10-01}\n"),
    right: .init(
      "indicators.yaml",
      "- id: dolya\n  unit: percent\n  series:\n"
        + "    - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}\n"
        + "    - {year: 2026, plan: 18, fact: 20, date: 2026-10-01}\n"))
}

private enum Message {
  static func futureFact(_ number: Int) -> String {
    "Факт за \(number) год, который ещё не наступил"
  }

  static func farPlan(_ number: Int) -> String { "План на \(number) год: проверьте год" }

  static func notShare(_ value: Double) -> String {
    "Процент \(NumberText.plain(value)) не лежит между 0 и 100"
  }

  static func negative(_ value: Double) -> String {
    "Количество \(NumberText.plain(value)) меньше нуля"
  }

  static func notWhole(_ value: Double) -> String {
    "Количество \(NumberText.plain(value)) – не целое число"
  }

  static func partExceeds(_ part: Double, _ whole: Double) -> String {
    "Часть \(NumberText.plain(part)) больше целого \(NumberText.plain(whole))"
  }

  static func notShareOf(_ fact: Double, _ part: Double, _ whole: Double) -> String {
    "Факт \(NumberText.plain(fact)) не равен доле \(NumberText.plain(part)) из \(NumberText.plain(whole))"
  }
}
