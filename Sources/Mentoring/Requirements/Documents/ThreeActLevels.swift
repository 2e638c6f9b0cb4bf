import Diagnostics

extension Requirement {
  /// DOC-11: the federal, the regional and the local list each have an act.
  static let threeActLevels = Requirement(.threeActLevels, .school) { context in
    for key in ["federal", "regional", "local"] {
      let acts = context.papers.inForce.filter { $0.level?.key == key }
      let label = Vocabulary.docLevel[key]?.label ?? key
      if acts.isEmpty {
        context.find(
          "Нет ни одного документа уровня «\(label)»", at: nil,
          help: "Добавьте документ в documents.yaml с полем level: \(key).")
      } else {
        context.prove("Уровень «\(label)»: \(acts.count)", section: key)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let threeActLevels = DiagnosticKind(
    "DOC-11", .error, "Есть федеральные, региональные и локальные документы",
    help: "Добавьте в documents.yaml или в папку documents хотя бы один документ каждого уровня.",
    clause: "п. 7.1.2 Положения, приказ № 25 от 21.03.2022")
}
