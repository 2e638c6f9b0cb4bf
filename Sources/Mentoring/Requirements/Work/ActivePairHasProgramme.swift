import Diagnostics

/// Every active pair works by a personalised programme (PAR-07).
enum ActivePairHasProgramme {
  static let requirement = Requirement(.activePairHasProgramme, .school) { context in
    let facts = context.facts
    context.each(
      facts.activePairs, none: "Действующих пар и групп нет",
      proof: .shown { facts, pair in [facts.programmes(ofPair: pair.id).first?.title] }
    ) { context, pair in
      let states = facts.programmes(ofPair: pair.id).compactMap(\.status)
      if states.contains(where: { !$0.is("draft", "terminated") }) { return }
      let draft = states.contains { $0.is("draft") }
      context.find(
        draft ? Message.onlyDraft(pair) : Message.none(pair), at: pair.range(\.status))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let activePairHasProgramme = DiagnosticKind(
    "PAR-07", .error, "У каждой действующей пары есть персонализированная программа",
    help:
      "Добавьте файл в папку programmes с полем pair (код пары) и состоянием approved или active.",
    clause: Paragraph.stage("5, п. 2"),
    wrong: .init(
      "programmes.yaml",
      "- {id: programma, pair: para-2025}\n"),
    right: .init(
      "programmes.yaml",
      "- {id: programma, pair: para}\n"))
}

private enum Message {
  static func none(_ pair: Record<Pair>) -> String {
    "У действующей пары «\(pair.id)» нет персонализированной программы"
  }

  static func onlyDraft(_ pair: Record<Pair>) -> String {
    "У действующей пары «\(pair.id)» есть только проект программы"
  }
}
