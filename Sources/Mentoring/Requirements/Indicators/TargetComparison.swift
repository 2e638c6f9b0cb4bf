import Diagnostics
import Text

/// The indicators of a portal beside the values its profile wants of them (IND-03, IND-07).
enum TargetComparison {
  /// Compares the targets the profile sets for a rule.
  static func check(_ context: inout RuleContext) {
    let targets = context.parameters.targets.filter { $0.rule == context.kind.id }
    if targets.isEmpty { return context.notApplicable("Профиль не называет показателей") }
    var missing: [String] = []
    for target in targets {
      if let indicator = context.portal[Indicator.self].first(where: { target.names($0) }) {
        check(&context, indicator, target)
      } else {
        missing.append("«\(target.name)»")
      }
    }
    if !missing.isEmpty { context.find(Message.none(missing), at: nil) }
  }

  private static func check(
    _ context: inout RuleContext, _ indicator: Record<Indicator>, _ target: IndicatorTarget
  ) {
    if target.falls, !indicator.falls {
      context.find(
        Message.rises(indicator), at: indicator.range(\.direction), help: Message.turnDown)
    }
    checkPlan(&context, indicator, target)
    for year in indicator.series ?? [] {
      guard let plan = year.plan, let value = year.value, let number = year.year else { continue }
      if target.falls ? value > plan : value < plan {
        context.find(
          Message.missed(number, value, plan),
          at: year.fact == nil ? year.range(\.numerator) : year.range(\.fact))
      }
    }
    context.prove("Показатель «\(indicator.name ?? "")»", by: indicator)
  }

  /// A table's values hold for their years; a value without years is to be reached by the last plan.
  private static func checkPlan(
    _ context: inout RuleContext, _ indicator: Record<Indicator>, _ target: IndicatorTarget
  ) {
    let years = (indicator.series ?? []).filter { $0.plan != nil && $0.year != nil }
      .sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    let watched = target.years.isEmpty ? Array(years.suffix(1)) : years
    for year in watched {
      guard let plan = year.plan, let number = year.year, let wanted = target.value(in: number)
      else { continue }
      if plan < wanted { context.find(Message.low(number, plan, wanted), at: year.range(\.plan)) }
    }
  }
}

extension IndicatorTarget {
  fileprivate func names(_ indicator: Record<Indicator>) -> Bool {
    let name = KeyFolding.fold(indicator.name ?? "")
    return words.allSatisfy { name.contains(KeyFolding.fold($0)) }
  }
}

private enum Message {
  static let turnDown = "Напишите direction: down."

  static func none(_ names: [String]) -> String {
    "\(names.count == 1 ? "Нет показателя" : "Нет показателей:") \(names.joined(separator: ", "))"
  }

  static func rises(_ indicator: Record<Indicator>) -> String {
    "Показатель «\(indicator.name ?? "")» должен снижаться"
  }

  static func missed(_ year: Int, _ value: Double, _ plan: Double) -> String {
    "За \(year) год факт \(NumberText.plain(value)) хуже плана \(NumberText.plain(plan))"
  }

  static func low(_ year: Int, _ plan: Double, _ wanted: Double) -> String {
    "План на \(year) год \(NumberText.plain(plan)), а нужно не меньше \(NumberText.plain(wanted))"
  }
}
