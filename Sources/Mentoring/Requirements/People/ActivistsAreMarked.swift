import Diagnostics

/// The members of the regional methodical core are marked in the base (MEN-09).
enum ActivistsAreMarked {
  static let requirement = Requirement(.activistsAreMarked, .regional) { context in
    let mentors = context.facts.base
    if mentors.isEmpty { return context.notApplicable("В базе нет наставников") }
    let activists = mentors.map(\.record).filter { $0.activist ?? false }
    if activists.isEmpty { return context.find(Message.none, at: nil) }
    let marked = activists.compactMap { context.shown[Mentor.self][$0.id] }
      .filter { $0.activist ?? false }
    context.prove(
      "В методическом активе: \(activists.count)", section: "mentors",
      marks: marked.map { Evidence.Mark($0, ["Член методического актива"]) })
  }
}

extension DiagnosticKind {
  fileprivate static let activistsAreMarked = DiagnosticKind(
    "MEN-09", .warning, "Члены регионального методического актива отмечены в базе",
    help: "В mentors.yaml у членов методического актива поставьте «activist: да».",
    clause: "\(Paragraph.regulation("4.2.3")); \(Paragraph.regionalModel)",
    wrong: .init("mentors.yaml", "- id: ivanova\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  activist: да\n"))
}

private enum Message {
  static let none = "Никто из наставников не отмечен как член методического актива"
}
