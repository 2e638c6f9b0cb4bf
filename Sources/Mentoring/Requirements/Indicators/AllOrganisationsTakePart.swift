import Diagnostics
import Text

/// All organisations of the registry run the system of mentoring (IND-04).
enum AllOrganisationsTakePart {
  static let requirement = Requirement(.allOrganisationsTakePart, .aboveSchool) { context in
    let table = SchoolTable(context.facts, shown: context.shown)
    guard let share = table.share else {
      return context.notApplicable("В реестре нет организаций")
    }
    let text = "\(table.complete) из \(table.rows.count), \(NumberText.plain(share)) %"
    if table.complete == table.rows.count {
      return context.prove(
        "Организаций с системой наставничества: \(text)", section: "organisations",
        shows: ["\(table.complete) из \(table.rows.count)"])
    }
    for row in table.rows where !row.isComplete {
      let missing = row.missing.map { "«\($0.label)»" }.listed()
      context.find(Message.lacks(row, missing, text), at: row.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let allOrganisationsTakePart = DiagnosticKind(
    "IND-04", .warning, "Все организации реестра реализуют систему наставничества",
    help: "Добавьте у организации куратора (curators.yaml), положение и дорожную карту "
      + "(documents.yaml с полем org), наставников (mentors.yaml).",
    clause: "\(Paragraph.regulation("7.1.2")): «ежегодно 100 % образовательных организаций»",
    wrong: .init(
      "documents.yaml",
      "- {id: polozhenie-shkoly, org: shkola, type: other}\n"),
    right: .init(
      "documents.yaml",
      "- {id: polozhenie-shkoly, org: shkola, type: regulation}\n"))
}

private enum Message {
  static func lacks(_ row: SchoolTable.Row, _ missing: String, _ text: String) -> String {
    "«\(row.name)» не реализует систему наставничества: нет \(missing) (всего \(text))"
  }
}
