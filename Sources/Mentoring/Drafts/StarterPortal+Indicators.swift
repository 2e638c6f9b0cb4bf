import Text

/// The indicators that the profile's rules want of a portal of this level, with the values to reach
/// year by year. What an act wants without naming years, a portal sets its own years for.
extension StarterPortal {
  var indicators: [File] {
    let records = targets.enumerated().map { record($1, number: $0 + 1) }
    if records.isEmpty { return [] }
    return [
      File(
        path: "indicators.yaml",
        text: """
          # yaml-language-server: $schema=.nastavnik/indicators.json
          # Показатели, которых ждут требования, с плановыми значениями. Когда год закончится, допишите к нему fact.
          # Образец записи: «nastavnik new indicator».

          """ + records.joined())
    ]
  }

  private var targets: [IndicatorTarget] {
    files(of: profiles).flatMap(\.parameters.targets).filter { target in
      !target.years.isEmpty && RequirementCatalogue[target.rule]?.levels.contains(level) == true
    }
  }

  private func record(_ target: IndicatorTarget, number: Int) -> String {
    let series = target.years.sorted { $0.key < $1.key }.map {
      "{year: \($0.key), plan: \(NumberText.plain($0.value))}"
    }
    let isCount = target.name.hasPrefix("Количество")
    return """
      - id: pokazatel-\(number)
        name: \(Self.quoted(target.name))
        unit: \(isCount ? "count" : "percent")
        direction: \(target.falls ? "down" : "up")
        source: Учёт организации
        level: \(level.rawValue)
        series: [\(series.joined(separator: ", "))]

      """
  }
}
