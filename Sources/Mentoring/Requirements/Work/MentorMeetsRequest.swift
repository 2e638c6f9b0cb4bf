import Diagnostics

/// A mentor's profile meets the mentee's request: a direction or a subject in common (PAR-05).
///
/// Who asks for help with the subject itself needs a mentor who teaches it.
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
        guard let mentee = context.portal[reference] else { continue }
        let note = Diagnostic.Note("запрос наставляемого", at: mentee.range(\.requests))
        if let taught = offer.missed(by: mentee, context.portal) {
          context.find(Message.subject(taught, offer.named), at: range, notes: [note])
        } else if !offer.meets(mentee, context.portal) {
          context.find(Message.unmet, at: range, notes: [note])
        }
      }
    }
  }

  /// What the mentors of a pair offer together.
  private struct Offer {
    let directions: Set<String>
    let subjects: Set<String>
    /// The subjects as they are written.
    let named: [String]

    init(_ mentors: [Record<Mentor>]) {
      directions = Set(mentors.flatMap { $0.directions ?? [] }.map(\.key))
      named = mentors.flatMap { $0.subjects ?? [] }
      subjects = Set(named.map(KeyFolding.fold))
    }

    /// What a mentee who asks for help with the subject teaches, when no mentor teaches any of it.
    func missed(by mentee: Record<Mentee>, _ portal: PortalFacts) -> [String]? {
      guard (mentee.requests ?? []).contains(where: { $0.direction?.is("subject") == true }),
        let taught = portal[mentee.person]?.subjects, !taught.isEmpty, !subjects.isEmpty,
        subjects.isDisjoint(with: taught.map(KeyFolding.fold))
      else { return nil }
      return taught
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
  static func subject(_ taught: [String], _ offered: [String]) -> String {
    "Наставляемому нужна помощь по предмету (\(taught.joined(separator: ", "))), а наставник ведёт "
      + "другой: \(offered.joined(separator: ", "))"
  }

  static let unmet = "У наставника нет ни направления, ни предмета, о которых просит наставляемый"
}
