import Diagnostics
import Text

extension Requirement {
  /// IND-04: all organisations of the registry run the system of mentoring.
  static let allOrganisations = Requirement(.allOrganisations, .aboveSchool) { context in
    let table = SchoolTable(context.portal, today: context.today)
    guard let share = table.share else {
      return context.notApplicable("в реестре нет организаций")
    }
    let text = "\(table.complete) из \(table.rows.count), \(NumberText.plain(share)) %"
    if table.complete == table.rows.count {
      return context.prove(
        "Организаций с системой наставничества: \(text)", section: "organisations")
    }
    for row in table.rows where !row.isComplete {
      let missing = row.missing.map { "«\($0.label)»" }.listed()
      context.find(
        "«\(row.name)» не реализует систему наставничества: нет \(missing) (всего \(text))",
        at: row.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let allOrganisations = DiagnosticKind(
    "IND-04", .warning, "Все организации реестра реализуют систему наставничества",
    help: "Добавьте у организации куратора (curators.yaml), положение и дорожную карту "
      + "(documents.yaml с полем org), наставников (mentors.yaml).",
    clause: "п. 7.1.2 Положения, приказ № 25 от 21.03.2022: «ежегодно 100 % образовательных "
      + "организаций»")
}
