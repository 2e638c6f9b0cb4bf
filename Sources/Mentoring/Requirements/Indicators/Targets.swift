import Diagnostics
import Text

extension Requirement {
  /// IND-03: the regional centre shows its indicators with the values of the table.
  static let centreTargets = Requirement(.centreTargets, .regional) { context in
    context.judgeTargets(of: "IND-03")
  }

  /// IND-07: the portal of a practice shows the results the practice plans.
  static let practiceTargets = Requirement(.practiceTargets, .school) { context in
    context.judgeTargets(of: "IND-07")
  }
}

extension RuleContext {
  fileprivate mutating func judgeTargets(of rule: String) {
    let targets = parameters.targets.filter { $0.rule == rule }
    if targets.isEmpty { return notApplicable("профиль не называет показателей") }
    for target in targets {
      if let indicator = portal[Indicator.self].first(where: { target.names($0) }) {
        judge(indicator, target)
      } else {
        find("Нет показателя «\(target.name)»", at: nil)
      }
    }
  }

  private mutating func judge(_ indicator: Record<Indicator>, _ target: IndicatorTarget) {
    if target.falls, indicator.direction?.is("down") != true {
      find(
        "Показатель «\(indicator.name ?? "")» должен снижаться", at: indicator.range(\.direction),
        help: "Напишите direction: down.")
    }
    judgePlan(indicator, target)
    for year in indicator.series ?? [] {
      guard let plan = year.plan, let value = year.value, let number = year.year else { continue }
      if target.falls ? value > plan : value < plan {
        find(
          "За \(number) год факт \(NumberText.plain(value)) хуже плана \(NumberText.plain(plan))",
          at: year.fact == nil ? year.range(\.numerator) : year.range(\.fact))
      }
    }
    prove("Показатель «\(indicator.name ?? "")»", by: indicator)
  }

  /// A table's values hold for their years; a value without years is to be reached by the last plan.
  private mutating func judgePlan(_ indicator: Record<Indicator>, _ target: IndicatorTarget) {
    let years = (indicator.series ?? []).filter { $0.plan != nil && $0.year != nil }
      .sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    let watched = target.years.isEmpty ? Array(years.suffix(1)) : years
    for year in watched {
      guard let plan = year.plan, let number = year.year, let wanted = target.value(in: number)
      else {
        continue
      }
      if plan < wanted {
        find(
          "План на \(number) год \(NumberText.plain(plan)), а нужно не меньше \(NumberText.plain(wanted))",
          at: year.range(\.plan))
      }
    }
  }
}

extension IndicatorTarget {
  fileprivate func names(_ indicator: Record<Indicator>) -> Bool {
    let name = KeyFolding.fold(indicator.name ?? "")
    return words.allSatisfy { name.contains(KeyFolding.fold($0)) }
  }
}

extension DiagnosticKind {
  fileprivate static let centreTargets = DiagnosticKind(
    "IND-03", .warning, "Показатели центра не ниже минимальных значений таблицы",
    help: "Добавьте показатель в indicators.yaml с названием из таблицы и значениями по годам.",
    clause:
      "презентация ЦНППМ Волгоградской области: показатели ЦНППМПР, минимальное значение в год")

  fileprivate static let practiceTargets = DiagnosticKind(
    "IND-07", .warning, "Планируемые результаты практики показаны и достигаются",
    help:
      "Добавьте показатель в indicators.yaml; план последнего года не меньше значения практики.",
    clause: "практика наставничества школы № 44 Сургута, «Планируемые результаты»")
}
