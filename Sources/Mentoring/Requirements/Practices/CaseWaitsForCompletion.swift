import Diagnostics

/// A practice built on a programme appears only when the programme is completed (CAS-02).
enum CaseWaitsForCompletion {
  static let requirement = Requirement(.caseWaitsForCompletion, .everywhere) { context in
    let cases = context.portal[PracticeCase.self].filter { !$0.lacks(\.programmes) }
    context.each(
      cases, none: "Практик, построенных на программах, нет",
      proof: .searched
    ) {
      context, practice in
      for (reference, range) in zip(practice.programmes ?? [], practice.ranges(\.programmes)) {
        guard let programme = context.portal[reference], !programme.isCompleted else { continue }
        context.find(
          Message.early(programme), at: range,
          notes: [.init("состояние программы", at: programme.range(\.status))])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let caseWaitsForCompletion = DiagnosticKind(
    "CAS-02", .error, "Практика по программе публикуется после завершения программы",
    help: "Дождитесь завершения программы или уберите её код из programmes практики.",
    clause: Paragraph.sample("8.2"),
    wrong: .init(
      "cases.yaml",
      "- {id: praktika, programmes: [programma]}\n"),
    right: .init(
      "cases.yaml",
      "- {id: praktika, programmes: [proshlaya]}\n"))
}

private enum Message {
  static func early(_ programme: Record<Programme>) -> String {
    "Практика построена на незавершённой программе «\(programme.id)»"
  }
}
