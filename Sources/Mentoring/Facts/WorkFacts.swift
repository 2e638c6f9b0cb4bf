/// Pairs, their programmes, and what grew from them.
struct WorkTables: Sendable {
  let activePairs = FactTable { facts in facts.pairs.filter(\.isActive) }
  let pairsByMentor = FactTable { facts in facts.pairs.byIDs { ($0.mentors ?? []).map(\.id) } }
  let pairsByMentee = FactTable { facts in facts.pairs.byIDs { ($0.mentees ?? []).map(\.id) } }
  let programmesByPair = FactTable { facts in facts[Programme.self].byIDs { [$0.pair?.id] } }
  let casesByProgramme = FactTable { facts in
    facts[PracticeCase.self].byIDs { ($0.programmes ?? []).map(\.id) }
  }
  let menteesByOrganisation = FactTable { facts in facts[Mentee.self].byIDs { [$0.org?.id] } }
  let programmesByOrganisation = FactTable { facts in
    facts.programmes.byIDs { facts.organisations(of: $0).map(\.id) }
  }
}

extension PortalFacts {
  /// The pairs and groups, whatever has become of them.
  package var pairs: RecordList<Pair> { self[Pair.self] }

  package var activePairs: [Record<Pair>] { index.work.activePairs(self) }

  /// All pairs as their page lists them: those at work first.
  package var pairsAsListed: [Record<Pair>] { activePairs + pairs.filter { !$0.isActive } }

  /// Whether a pair has ended; what it says of itself then is history.
  func isOver(_ pair: Record<Pair>) -> Bool { pair.status?.is("completed", "terminated") == true }

  package func pairs(ofMentor id: String) -> [Record<Pair>] {
    index.work.pairsByMentor(self)[id] ?? []
  }

  package func pairs(ofMentee id: String) -> [Record<Pair>] {
    index.work.pairsByMentee(self)[id] ?? []
  }

  package func programmes(ofPair id: String) -> [Record<Programme>] {
    index.work.programmesByPair(self)[id] ?? []
  }

  /// The programmes that are more than a draft.
  package var programmes: [Record<Programme>] {
    self[Programme.self].filter { $0.status?.is("draft") != true }
  }

  /// How many take part in the programmes under way: what statistical forms ask (002 П 4.4.4).
  package var participants: (programmes: Int, mentors: Int, mentees: Int) {
    let running = programmes.filter(\.isUnderWay)
    let pairs = running.compactMap { self[$0.pair] }
    return (
      running.count, Set(pairs.flatMap { $0.mentors ?? [] }).count,
      Set(pairs.flatMap { $0.mentees ?? [] }).count
    )
  }

  /// The practices that grew from a programme.
  package func cases(of programme: Record<Programme>) -> [Record<PracticeCase>] {
    index.work.casesByProgramme(self)[programme.id] ?? []
  }

  /// The organisations that take part in a programme, each once: those of the mentors, then those of
  /// the mentees.
  ///
  /// A mentor of one school may lead a teacher of another, and then both have the programme. The first
  /// is the one its page names.
  package func organisations(of programme: Record<Programme>) -> [Record<Organisation>] {
    let pair = self[programme.pair]
    let mentors = self[pair?.mentors].map { self[$0.person]?.org }
    var seen: Set<String> = []
    return (mentors + self[pair?.mentees].map(\.org)).compactMap { self[$0] }
      .filter { seen.insert($0.id).inserted }
  }

  func programmes(ofOrganisation id: String) -> [Record<Programme>] {
    index.work.programmesByOrganisation(self)[id] ?? []
  }

  func mentees(ofOrganisation id: String) -> [Record<Mentee>] {
    index.work.menteesByOrganisation(self)[id] ?? []
  }
}

extension Record<Pair> {
  /// Whether somebody of the pair is missing; that the field is empty is reported on reading.
  var lacksSomebody: Bool { self.lacks(\.mentors) || self.lacks(\.mentees) }

  package var isActive: Bool { self.status?.is("active") == true }
}
