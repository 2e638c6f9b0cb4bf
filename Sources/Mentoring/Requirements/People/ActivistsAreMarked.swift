import Diagnostics

/// The members of the regional methodical core are marked in the base (MEN-09).
enum ActivistsAreMarked {
  static let requirement = Requirement(.activistsAreMarked, .regional) { inspection in
    let mentors = inspection.index.mentors(on: inspection.today)
    if mentors.isEmpty { return inspection.notApplicable("В базе нет наставников") }
    let activists = mentors.count { $0.record.activist ?? false }
    if activists == 0 { return inspection.find(Message.none, at: nil) }
    inspection.prove("В методическом активе: \(activists)", section: "mentors")
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
