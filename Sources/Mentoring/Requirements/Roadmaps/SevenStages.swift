import Diagnostics
import Text

extension Requirement {
  /// RMP-01: a school's roadmap has the seven stages in their order.
  static let sevenStages = Requirement(.sevenStages, .school) { context in
    let roadmaps = context.schoolRoadmaps
    if roadmaps.isEmpty { return context.judgeBareFile() }
    for roadmap in roadmaps { context.judgeStages(of: roadmap) }
  }
}

extension RuleContext {
  fileprivate mutating func judgeBareFile() {
    if let paper = papers.own("roadmap").first {
      find(
        "Дорожная карта есть только файлом: её семи этапов на портале нет", at: paper.range)
    } else {
      find("В разделе нет дорожной карты с семью этапами", at: nil)
    }
  }

  fileprivate mutating func judgeStages(of roadmap: Record<Roadmap>) {
    let stages = roadmap.stages ?? []
    let present = Set(stages.compactMap(\.key))
    let missing = Vocabulary.stage.terms.filter { !present.contains($0) }
    if !missing.isEmpty {
      find(
        "В дорожной карте нет этапов: \(missing.map { "«\($0.label)»" }.listed())",
        at: roadmap.range(\.stages))
    }
    let order = judgeOrder(of: stages)
    if missing.isEmpty && order { prove("Семь этапов дорожной карты", by: roadmap) }
  }

  /// Whether each stage stands once and behind those that come before it.
  private mutating func judgeOrder(of stages: [Record<RoadmapStage>]) -> Bool {
    var last = -1
    var isOrdered = true
    for stage in stages {
      guard let key = stage.key else { continue }
      if key.position == last {
        find("Этап «\(key.label)» стоит дважды", at: stage.range(\.key))
        isOrdered = false
      } else if key.position < last {
        find("Этап «\(key.label)» стоит не на своём месте", at: stage.range(\.key))
        isOrdered = false
      }
      last = max(last, key.position)
    }
    return isOrdered
  }
}

extension DiagnosticKind {
  fileprivate static let sevenStages = DiagnosticKind(
    "RMP-01", .error, "В дорожной карте семь этапов по порядку",
    help: "В roadmaps.yaml в поле stages перечислите этапы: conditions, mentee-bank, mentor-bank, "
      + "selection, work, completion, info – названия подставит программа.",
    clause: "приложение 2 к Положению, приказ № 25 от 21.03.2022")
}
