import Diagnostics

/// The lists of acts a profile demands (DOC-12, DOC-13).
enum ActList {
  static let help =
    "Добавьте недостающий документ в documents.yaml: номер, дату, кто издал и ссылку."

  /// Looks for each act of a list of the profile among the documents in force.
  static func expect(_ list: String, _ context: inout RuleContext) {
    let wanted = (context.parameters.lists[list] ?? []).compactMap { context.parameters.acts[$0] }
    if wanted.isEmpty { return context.notApplicable("Профиль не называет актов") }
    let documents = context.facts.documentsInForce.map { document in
      (document: document, match: context.parameters.acts.match(document))
    }
    for act in wanted {
      if let found = documents.first(where: { $0.match?.act.id == act.id }) {
        context.prove(found.document.requisites, by: found.document)
      } else {
        context.find(Message.none(act), at: nil, help: Message.add(act))
      }
    }
  }
}

private enum Message {
  static func none(_ act: Record<Act>) -> String {
    "Нет документа \(act.citation) «\(act.title ?? "")»"
  }

  static func add(_ act: Record<Act>) -> String {
    var fields = ["type: \(act.type?.key ?? "")", "level: \(act.level?.key ?? "")"]
    if let number = act.numbers?.first { fields.append("number: \"\(number)\"") }
    if let date = act.date { fields.append("date: \(date)") }
    return "Добавьте в documents.yaml запись: \(fields.joined(separator: ", "))."
  }
}
