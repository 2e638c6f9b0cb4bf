import Diagnostics

/// The federal, the regional and the local list each have an act (DOC-11).
enum ThreeLevelsHaveActs {
  static let requirement = Requirement(.threeLevelsHaveActs, .school) { context in
    for key in ["federal", "regional", "local"] {
      let acts = context.facts.documentsInForce.filter { $0.level?.key == key }
      let label = Vocabulary.docLevel[key]?.label ?? key
      if acts.isEmpty {
        context.find(
          Message.none(label), at: nil, help: Message.add(key),
          impliedBy: key == "local" ? ["DOC-01", "DOC-04", "DOC-05", "SEC-02"] : [])
      } else {
        context.prove(
          "Уровень «\(label)»: \(acts.count)", section: key, shows: acts.map(\.title))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let threeLevelsHaveActs = DiagnosticKind(
    "DOC-11", .error, "Есть федеральные, региональные и локальные документы",
    help: "Добавьте в documents.yaml или в папку documents хотя бы один документ каждого уровня.",
    clause: Paragraph.regulation("7.1.2"),
    wrong: .init(
      "documents.yaml",
      "- {id: prikaz-25, title: Об утверждении Положения, level: municipal}\n"),
    right: .init(
      "documents.yaml",
      "- {id: prikaz-25, title: Об утверждении Положения, level: regional}\n"))
}

private enum Message {
  static func none(_ label: String) -> String { "Нет ни одного документа уровня «\(label)»" }

  static func add(_ key: String) -> String {
    "Добавьте документ в documents.yaml с полем level: \(key)."
  }
}
