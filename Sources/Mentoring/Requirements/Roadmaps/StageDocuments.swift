import Diagnostics

extension Requirement {
  /// RMP-04: what was done in the first stage links to the document it gave.
  static let stageDocuments = Requirement(.stageDocuments, .school) { context in
    let stages = context.schoolRoadmaps.flatMap { $0.stages ?? [] }
      .filter { $0.key?.is("conditions") == true }
    if stages.isEmpty { return context.notApplicable("первого этапа в дорожной карте нет") }
    for activity in stages.flatMap({ $0.activities ?? [] }) {
      context.judgeDocument(of: activity)
    }
  }
}

extension RuleContext {
  /// The types of document the sample activities of the first stage give.
  private static let wanted = [
    "order-with-attachments": ["order-regulation"], "pair-orders": ["order-pairs"],
  ]

  fileprivate mutating func judgeDocument(of activity: Record<RoadmapActivity>) {
    guard let sample = activity.sample, activity.status?.is("done") == true else { return }
    guard let document = portal[activity.resultDoc] else {
      return find(
        "Мероприятие «\(activity.called)» выполнено, а документ не назван", at: activity.range)
    }
    let types = Self.wanted[sample.key] ?? []
    if types.isEmpty || types.contains(document.type?.key ?? "") {
      prove(document.called, by: document)
    } else {
      find(
        "«\(document.title ?? document.id)» – не тот документ, которого ждёт мероприятие",
        at: activity.range(\.resultDoc), notes: [.init("здесь этот документ", at: document.range)])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let stageDocuments = DiagnosticKind(
    "RMP-04", .warning, "Выполненные мероприятия первого этапа ведут к документам",
    help: "Напишите в мероприятии result_doc с кодом документа: приказа об утверждении положения, "
      + "приказа о закреплении пар, приказа об утверждении программ.",
    clause: "этап 1 приложения 2 к Положению, приказ № 25 от 21.03.2022")
}
