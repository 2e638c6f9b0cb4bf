import Diagnostics

/// Practices are found and selected, and each says at which level it was (REG-05).
enum PracticesAreSelected {
  static let requirement = Requirement(.practicesAreSelected, .regional) { context in
    let cases = context.portal[PracticeCase.self]
    if cases.isEmpty {
      return context.find(Message.none, at: nil, help: Message.addCase, impliedBy: ["SEC-04"])
    }
    for practice in cases where practice.lacks(\.selected) {
      context.find(Message.unmarked, at: practice.range(\.selected))
    }
    let selected = cases.count { $0.selected?.is("none") == false }
    let marks = cases.filter { $0.selected?.is("none") == false }.map { practice in
      Evidence.Mark(practice, [practice.title, practice.selected?.label])
    }
    context.prove(
      "Отобрано практик: \(selected) из \(cases.count)", section: "cases", marks: marks)
  }
}

extension DiagnosticKind {
  fileprivate static let practicesAreSelected = DiagnosticKind(
    "REG-05", .warning, "У каждой практики указано, на каком уровне она отобрана",
    help: "В записи практики укажите selected: none, municipal, regional или federal.",
    clause: "\(Paragraph.regulation("4.2.3")); \(Paragraph.regionalModel)",
    wrong: .init("cases.yaml", "- id: praktika\n"),
    right: .init("cases.yaml", "- id: praktika\n  selected: regional\n"))
}

private enum Message {
  static let none = "На портале нет практик наставничества"
  static let addCase = "Опишите хотя бы одну практику в папке cases."
  static let unmarked = "Не указано, отобрана ли практика"
}
