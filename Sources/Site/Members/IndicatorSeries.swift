import Mentoring
import Rendering
import Text

/// An indicator year by year: plan, fact and the verdict in words.
struct IndicatorSeries {
  struct Year {
    let year: Int
    let plan: Double?
    let fact: Double?
    let corrective: String?
    let record: Record<IndicatorYear>
  }

  let title: String
  /// «%» or «чел.»
  let sign: String
  let years: [Year]
  private let indicator: Record<Indicator>

  init(_ indicator: Record<Indicator>) {
    title = indicator.name ?? ""
    self.indicator = indicator
    sign =
      switch indicator.unit?.key {
      case "percent": "%"
      case "people": "чел."
      default: ""
      }
    years = (indicator.series ?? []).compactMap { entry in
      entry.year.map {
        Year(
          year: $0, plan: entry.plan, fact: entry.value, corrective: entry.corrective,
          record: entry)
      }
    }.sorted { $0.year < $1.year }
  }

  var rows: [TemplateValue] {
    years.map { year in
      [
        "year": .int(year.year), "plan": number(year.plan), "fact": number(year.fact),
        "verdict": .string(verdict(year)), "corrective": ComputedMembers.text(year.corrective),
        "numerator": number(year.record.numerator), "denominator": number(year.record.denominator),
        "date": year.record.date.map { .date($0) } ?? .null,
        "source": ComputedMembers.text(year.record.source),
      ]
    }
  }

  /// Plan against fact in words, never by colour alone.
  func verdict(_ year: Year) -> String {
    guard let fact = year.fact else {
      return year.plan == nil ? "нет данных" : "факт ещё не внесён"
    }
    guard let plan = year.plan else { return "план не задан" }
    if indicator.reaches(plan, fact) {
      return fact == plan
        ? "план выполнен" : (indicator.falls ? "лучше плана" : "план перевыполнен")
    }
    let gap = NumberText.text((abs(plan - fact) * 10).rounded() / 10)
    let unit = sign == "%" ? " п. п." : (sign.isEmpty ? "" : " " + sign)
    return indicator.falls ? "выше плана на \(gap)\(unit)" : "ниже плана на \(gap)\(unit)"
  }

  private func number(_ value: Double?) -> TemplateValue {
    value.map { $0.rounded() == $0 ? .int(Int($0)) : .double($0) } ?? .null
  }
}
