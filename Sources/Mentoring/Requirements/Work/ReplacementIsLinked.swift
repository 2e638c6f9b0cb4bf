import Diagnostics

/// A pair formed after another broke up says which one it replaces (PAR-11).
enum ReplacementIsLinked {
  static let requirement = Requirement(.replacementIsLinked, .school) { context in
    let facts = context.facts
    let broken = facts.pairs.filter { $0.status?.is("terminated") ?? false }
    let linked = facts.pairs.filter { $0.replaces != nil }
    if broken.isEmpty, linked.isEmpty { return context.notApplicable("Наставников не заменяли") }
    for pair in broken { lookForSuccessors(&context, of: pair, facts) }
    for pair in linked { checkLink(&context, pair) }
    if linked.isEmpty { return context.searched("Новых пар вместо прекращённых нет") }
    context.keep("Замен наставника: \(linked.count)")
    context.provePairs("Пары с новым наставником", of: { $0.replaces != nil }) { facts, pair in
      ["вместо:"] + facts[pair.mentors].map { facts.name(of: $0) }
    }
  }

  private static func lookForSuccessors(
    _ context: inout RuleContext, of pair: Record<Pair>, _ facts: PortalFacts
  ) {
    let mentors = Set(pair.mentors ?? [])
    var seen: Set<String> = [pair.id]
    for mentee in pair.mentees ?? [] {
      for next in facts.pairs(ofMentee: mentee.id) where seen.insert(next.id).inserted {
        guard next.replaces == nil, follows(next, pair),
          mentors.isDisjoint(with: next.mentors ?? [])
        else { continue }
        context.find(
          Message.unlinked(pair), at: next.range(\.replaces),
          notes: [.init("прежняя пара", at: pair.range)])
      }
    }
  }

  private static func follows(_ next: Record<Pair>, _ pair: Record<Pair>) -> Bool {
    guard let start = next.start, let end = pair.end ?? pair.start else { return false }
    return start >= end
  }

  private static func checkLink(_ context: inout RuleContext, _ pair: Record<Pair>) {
    guard let former = context.portal[pair.replaces],
      Set(former.mentees ?? []).isDisjoint(with: pair.mentees ?? [])
    else { return }
    context.find(
      Message.otherMentee, at: pair.range(\.replaces), help: Message.mendLink,
      notes: [.init("прежняя пара", at: former.range)])
  }
}

extension DiagnosticKind {
  fileprivate static let replacementIsLinked = DiagnosticKind(
    "PAR-11", .warning, "Пара с новым наставником называет прежнюю пару",
    help: "В pairs.yaml у новой пары добавьте replaces: код прежней пары.",
    clause: Paragraph.sample("5.1"),
    wrong: .init(
      "pairs.yaml",
      "- {id: para, mentors: [ivanova], mentees: [n-01]}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, mentors: [ivanova], mentees: [n-01], replaces: para-2025}\n"),
    beside: [
      .init(
        "pairs.yaml", "- {id: para-2025, mentors: [petrova], mentees: [n-01], status: terminated}\n"
      ),
      .init(
        "mentors.yaml",
        "- id: petrova\n  person: petrova\n  status: available\n  criteria: [achiever]\n"
          + "  achievements: [{text: Победитель конкурса «Учитель года», year: 2024}]\n"
          + "  subjects: [биология]\n  directions: [methods]\n  survey_date: 2025-09-01\n"
          + "  trainings: [Установочная сессия]\n  included: 2025-09-02\n  checked: 2026-09-01\n"
          + "  consent_appointment: 2025-09-01\n"),
    ])
}

private enum Message {
  static let otherMentee = "Прежняя пара – с другим наставляемым"
  static let mendLink =
    "В поле replaces назовите прежнюю пару того же наставляемого или уберите поле."

  static func unlinked(_ pair: Record<Pair>) -> String {
    "Не указано, что пара заменяет прекращённую пару «\(pair.id)»"
  }
}
