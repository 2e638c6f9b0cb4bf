import Diagnostics

/// A mentor's profile meets the mentee's request: a direction or a subject in common (PAR-05).
///
/// Where nothing is known of one side there is nothing to compare; MEN-03 and MTE-03 ask for it.
enum MentorMeetsRequest {
  static let requirement = Requirement(.mentorMeetsRequest, .school) { context in
    let pairs = context.facts.pairs.filter { $0.status?.is("planned", "active") ?? false }
    context.each(
      pairs, none: "Действующих пар и групп нет",
      proof: .kept
    ) { context, pair in
      let offer = Offer(context.portal[pair.mentors])
      for (reference, range) in zip(pair.mentees ?? [], pair.ranges(\.mentees)) {
        guard let mentee = context.portal[reference], !offer.meets(mentee, context.portal)
        else { continue }
        context.find(
          Message.unmet, at: range,
          notes: [.init("запрос наставляемого", at: mentee.range(\.requests))])
      }
    }
  }

  /// What the mentors of a pair offer together.
  private struct Offer {
    let directions: Set<String>
    let subjects: Set<String>

    init(_ mentors: [Record<Mentor>]) {
      directions = Set(mentors.flatMap { $0.directions ?? [] }.map(\.key))
      subjects = Set(mentors.flatMap { $0.subjects ?? [] }.map(KeyFolding.fold))
    }

    func meets(_ mentee: Record<Mentee>, _ portal: PortalFacts) -> Bool {
      let wanted = Set((mentee.requests ?? []).compactMap { $0.direction?.key })
      if wanted.isEmpty || (directions.isEmpty && subjects.isEmpty) { return true }
      if !wanted.isDisjoint(with: directions) { return true }
      let taught = portal[mentee.person]?.subjects ?? []
      if directions.isEmpty && taught.isEmpty { return true }
      return !subjects.isDisjoint(with: taught.map(KeyFolding.fold))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let mentorMeetsRequest = DiagnosticKind(
    "PAR-05", .warning, "Профиль наставника соответствует запросу наставляемого",
    help: "Сравните directions и subjects наставника (mentors.yaml) с requests наставляемого "
      + "(mentees.yaml): дополните профиль, уточните запрос или подберите другого наставника.",
    clause: Paragraph.sample("6.1"),
    wrong: .init(
      "mentors.yaml",
      "- {id: ivanova, subjects: [информатика], directions: [digital]}\n"),
    right: .init(
      "mentors.yaml",
      "- {id: ivanova, subjects: [математика], directions: [subject]}\n"))
}

private enum Message {
  static let unmet = "У наставника нет ни направления, ни предмета, о которых просит наставляемый"
}
