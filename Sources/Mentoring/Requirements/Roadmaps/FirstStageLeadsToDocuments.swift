import Diagnostics

/// What was done in the first stage links to the document it gave (RMP-04).
enum FirstStageLeadsToDocuments {
  static let requirement = Requirement(.firstStageLeadsToDocuments, .school) { context in
    let stages = context.facts.schoolRoadmaps.flatMap { $0.stages ?? [] }
      .filter { $0.key?.is("conditions") == true }
    if stages.isEmpty { return context.notApplicable("В дорожной карте нет первого этапа") }
    for activity in stages.flatMap({ $0.activities ?? [] }) {
      checkDocument(&context, of: activity)
    }
  }

  /// The types of document the sample activities of the first stage give.
  private static let wanted = [
    "order-with-attachments": ["order-regulation"], "pair-orders": ["order-pairs"],
  ]

  private static func checkDocument(
    _ context: inout RuleContext, of activity: Record<RoadmapActivity>
  ) {
    guard let sample = activity.sample, activity.status?.is("done") == true else { return }
    guard let document = context.portal[activity.resultDoc] else {
      return context.find(Message.noDocument(activity), at: activity.range)
    }
    let types = Self.wanted[sample.key] ?? []
    if types.isEmpty || types.contains(document.type?.key ?? "") {
      context.prove(document.requisites, by: document)
    } else {
      context.find(
        Message.otherDocument(document), at: activity.range(\.resultDoc),
        notes: [.init("здесь этот документ", at: document.range)])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let firstStageLeadsToDocuments = DiagnosticKind(
    "RMP-04", .warning, "Выполненные мероприятия первого этапа ведут к документам",
    help: "Напишите в мероприятии result_doc с кодом документа: приказа об утверждении положения, "
      + "приказа о закреплении пар, приказа об утверждении программ.",
    clause: Paragraph.ofOrder("этап 1 приложения 2 к Положению"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: conditions\n      activities:\n"
        + "        - {no: \"1.2\", title: Приказы о закреплении пар, status: done}\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: conditions\n      activities:\n"
        + "        - {no: \"1.2\", title: Приказы о закреплении пар, status: done, result_doc: "
        + "prikaz-pary}\n"))
}

private enum Message {
  static func noDocument(_ activity: Record<RoadmapActivity>) -> String {
    "Мероприятие «\(activity.called)» выполнено, а документ не назван"
  }

  static func otherDocument(_ document: Record<LegalDocument>) -> String {
    "«\(document.title ?? document.id)» – не тот документ, которого ждёт мероприятие"
  }
}
