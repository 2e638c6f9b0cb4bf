/// Who is in the base of mentors, and how many mentees each can still take.
struct MentorTables: Sendable {
  let base = FactTable { facts in
    facts[Mentor.self].filter(facts.isInBase).map { MentorEntry($0, facts[$0.person]) }
  }

  /// The mentors of the base by the id of their organisation.
  let byOrganisation = FactTable { facts in
    facts.base.byIDs { [$0.person?.org?.id] }.mapValues { $0.map(\.record) }
  }

  let byPerson = FactTable { facts in
    Dictionary(
      facts[Mentor.self].compactMap { mentor in mentor.person.map { ($0.id, mentor) } },
      uniquingKeysWith: { first, _ in first })
  }

  let awardsByPerson = FactTable { facts in
    facts[Award.self].byIDs { ($0.recipients ?? []).map(\.id) }
  }
}

/// A mentor of the base with the person who it is.
package struct MentorEntry: Sendable {
  package let record: Record<Mentor>
  package let person: Record<Person>?

  init(_ record: Record<Mentor>, _ person: Record<Person>?) {
    self.record = record
    self.person = person
  }
}

extension PortalFacts {
  /// Whether a mentor belongs to the base today: has not laid down the duties, by the state or by the
  /// day of leaving (`until` is the first day without the mentor; 002 П 4.4.2).
  ///
  /// Either is enough: whoever wrote one of them said that the mentor is gone. COMPUTED-02 advises
  /// to mend the other.
  package func isInBase(_ mentor: Record<Mentor>) -> Bool {
    mentor.status?.is("left") != true && (mentor.until.map { $0 > today } ?? true)
  }

  /// The mentors of the base, in the order of their file.
  package var base: [MentorEntry] { index.mentors.base(self) }

  /// The mentors of the base who work at an organisation.
  package func mentors(of organisation: String) -> [Record<Mentor>] {
    index.mentors.byOrganisation(self)[organisation] ?? []
  }

  /// The mentor that a person is or was.
  package func mentor(of person: Record<Person>) -> Record<Mentor>? {
    index.mentors.byPerson(self)[person.id]
  }

  package func places(of mentor: Record<Mentor>) -> FreePlaces {
    FreePlaces(mentor, pairs: pairs(ofMentor: mentor.id), isInBase: isInBase(mentor))
  }

  package func awards(of mentor: Record<Mentor>) -> [Record<Award>] {
    mentor.person.flatMap { index.mentors.awardsByPerson(self)[$0.id] } ?? []
  }
}

/// How many mentees a mentor can still take: capacity less those in active pairs, never typed.
package struct FreePlaces: Sendable {
  /// How many mentees the mentor leads at once; one, unless the record says otherwise.
  package let capacity: Int
  /// How many mentees the mentor's active pairs have.
  package let taken: Int
  /// Whether the mentor takes nobody now, whatever the places: paused, or not in the base.
  package let isAway: Bool

  init(_ mentor: Record<Mentor>, pairs: [Record<Pair>], isInBase: Bool) {
    capacity = mentor.capacity ?? 1
    taken = pairs.filter(\.isActive).reduce(0) { $0 + max(1, $1.mentees?.count ?? 1) }
    isAway = !isInBase || mentor.status?.is("paused") == true
  }

  package var free: Int { isAway ? 0 : max(0, capacity - taken) }
}
