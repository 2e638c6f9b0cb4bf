import Diagnostics
import Text

/// A school's roadmap has the seven stages in their order (RMP-01).
enum SevenStagesAreInOrder {
  static let requirement = Requirement(.sevenStagesAreInOrder, .school) { context in
    let roadmaps = context.facts.schoolRoadmaps
    if roadmaps.isEmpty { return checkBareFile(&context) }
    for roadmap in roadmaps { checkStages(&context, of: roadmap) }
  }

  private static func checkBareFile(_ context: inout RuleContext) {
    if let paper = context.facts.ownDocuments("roadmap").first {
      context.find(Message.bareFile, at: paper.range)
    } else {
      context.find(Message.none, at: nil)
    }
  }

  private static func checkStages(_ context: inout RuleContext, of roadmap: Record<Roadmap>) {
    let stages = roadmap.stages ?? []
    let present = Set(stages.compactMap(\.key))
    let missing = Vocabulary.stage.terms.filter { !present.contains($0) }
    // A stage under the key of another stands twice, and its own is missing: that is one mistake.
    let isTwice = present.count < stages.count(where: { $0.key != nil })
    if !missing.isEmpty, !isTwice {
      context.find(Message.lacks(missing), at: roadmap.range(\.stages))
    }
    let order = checkOrder(&context, of: stages, missing)
    if missing.isEmpty && order {
      context.prove(
        "Семь этапов дорожной карты", by: roadmap,
        shows: (roadmap.stages ?? []).map { $0.key?.label })
    }
  }

  /// Whether each stage stands once and behind those that come before it.
  private static func checkOrder(
    _ context: inout RuleContext, of stages: [Record<RoadmapStage>], _ missing: [Term]
  ) -> Bool {
    var last = -1
    var seen: Set<Term> = []
    var isOrdered = true
    for stage in stages {
      guard let key = stage.key else { continue }
      if !seen.insert(key).inserted {
        context.find(Message.twice(key, missing), at: stage.range(\.key))
        isOrdered = false
      } else if key.position < last {
        context.find(Message.misplaced(key), at: stage.range(\.key))
        isOrdered = false
      }
      last = max(last, key.position)
    }
    return isOrdered
  }
}

extension DiagnosticKind {
  fileprivate static let sevenStagesAreInOrder = DiagnosticKind(
    "RMP-01", .error, "В дорожной карте семь этапов по порядку",
    help: "В roadmaps.yaml в поле stages перечислите этапы: conditions, mentee-bank, mentor-bank, "
      + "selection, work, completion, info – названия подставит программа.",
    clause: Paragraph.ofOrder("приложение 2 к Положению"),
    wrong: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: mentor-bank\n    - key: conditions\n"),
    right: .init(
      "roadmaps.yaml",
      "- id: karta-2026\n  stages:\n    - key: conditions\n    - key: mentee-bank\n"
        + "    - key: mentor-bank\n    - key: selection\n    - key: work\n"
        + "    - key: completion\n    - key: info\n"))
}

private enum Message {
  static let bareFile = "Дорожная карта есть только файлом: её семи этапов на портале нет"
  static let none = "В разделе нет дорожной карты с семью этапами"

  static func lacks(_ missing: [Term]) -> String {
    "В дорожной карте нет этапов: \(missing.map { "«\($0.label)»" }.listed())"
  }

  static func twice(_ key: Term, _ missing: [Term]) -> String {
    let others = missing.map { "«\($0.label)»" }.listed()
    return "Этап «\(key.label)» стоит дважды" + (missing.isEmpty ? "" : ", а \(others) нет")
  }

  static func misplaced(_ key: Term) -> String { "Этап «\(key.label)» стоит не на своём месте" }
}
