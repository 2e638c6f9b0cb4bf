import Diagnostics

extension Requirement {
  /// DOC-12: the federal list has the acts mentoring stands on.
  static let federalActs = Requirement(.federalActs, .everywhere) { context in
    context.expectActs(of: "federal_acts")
  }

  /// DOC-13: the regional list has the acts of the region's profile.
  static let regionalActs = Requirement(.regionalActs, .everywhere) { context in
    context.expectActs(of: "regional_acts")
  }
}

extension RuleContext {
  /// Looks for each act of a list of the profile among the documents in force.
  fileprivate mutating func expectActs(of list: String) {
    let wanted = (parameters.lists[list] ?? []).compactMap { parameters.acts[$0] }
    if wanted.isEmpty { return notApplicable("профиль не называет актов") }
    let documents = papers.inForce.map { (document: $0, match: parameters.acts.match($0)) }
    for act in wanted {
      if let found = documents.first(where: { $0.match?.act.id == act.id }) {
        prove(found.document.called, by: found.document)
      } else {
        find(
          "Нет документа \(act.citation) «\(act.title ?? "")»", at: nil, help: .helpForAct(act))
      }
    }
  }
}

extension String {
  fileprivate static func helpForAct(_ act: Record<Act>) -> String {
    var fields = ["type: \(act.type?.key ?? "")", "level: \(act.level?.key ?? "")"]
    if let number = act.numbers?.first { fields.append("number: \"\(number)\"") }
    if let date = act.date { fields.append("date: \(date)") }
    return "Добавьте в documents.yaml запись: \(fields.joined(separator: ", "))."
  }
}

extension DiagnosticKind {
  fileprivate static let federalActs = DiagnosticKind(
    "DOC-12", .warning,
    "Среди федеральных документов есть закон 273-ФЗ, распоряжение 3273-р и "
      + "письмо АЗ-1128/08",
    help: "Добавьте недостающий документ в documents.yaml: номер, дату, кто издал и ссылку.",
    clause: "п. 1.2 Положения, приказ № 25 от 21.03.2022")

  fileprivate static let regionalActs = DiagnosticKind(
    "DOC-13", .warning, "Среди региональных документов есть акты, названные профилем региона",
    help: "Добавьте недостающий документ в documents.yaml: номер, дату, кто издал и ссылку.",
    clause: "п. 1.2, 6.1 Положения, приказ № 25 от 21.03.2022")
}
