package import Text

/// The nine blocks a section must hold (002 П 7.1.2, П1 8.1), with what is in each.
///
/// The tiles of the home page and the passport ask this of the published portal: a block holds what
/// a visitor finds in it, and so no draft, nobody who did not consent, and no document of the archive.
package struct SectionBlock: Sendable {
  package let term: Term
  /// How many items it has to show.
  package let count: Int
  /// The day since which there has been something in it, as far as it is known.
  package let since: CalendarDate?
  /// The last day on which something was put in or looked through.
  package let updated: CalendarDate?
  /// What the editor says of a block that is empty, or of one that nothing goes on in.
  package let note: String?

  package var id: String { term.key }
  package var title: String { term.label }
  /// An empty block is not filled, however well it is explained.
  package var isFilled: Bool { count > 0 }

  fileprivate init(_ term: Term, _ facts: PortalFacts) {
    self.term = term
    count = facts.count(inBlock: term.key)
    let isPast = { (day: CalendarDate) in day <= facts.today }
    let arrivals = facts.arrivals(inBlock: term.key)
    since = arrivals.filter(isPast).min()
    updated = (arrivals + facts.changes(inBlock: term.key)).filter(isPast).max()
    note = facts.emptyNote(ofBlock: term.key)
  }
}

extension PortalFacts {
  /// The nine blocks in the order of the act.
  package var blocks: [SectionBlock] { Vocabulary.block.terms.map { SectionBlock($0, self) } }

  /// How many items a block has to show.
  package func count(inBlock block: String) -> Int {
    switch block {
    case "programmes": programmes.count
    case "mentors": base.count
    case "mentees": menteeTotal
    case "cases": self[PracticeCase.self].count
    case "methodical": self[Material.self].count
    case "news": news.count + self[Event.self].count
    default: documents(inBlock: block).count
    }
  }

  /// How many of the programmes run today.
  package var runningProgrammes: Int { programmes.count(where: \.isUnderWay) }

  /// The documents in force of one of the three blocks of acts.
  package func documents(inBlock block: String) -> [Record<LegalDocument>] {
    let wanted = level(ofBlock: block)
    return documentsInForce.filter { $0.level?.key == wanted }
  }

  /// The level of the acts that a block of acts holds.
  ///
  /// The «local» acts of a municipal centre are those it adopts itself, the municipal ones: local
  /// acts on its portal belong to the schools of the registry, and are shown with them.
  package func level(ofBlock block: String) -> String {
    block == "local" && level == .municipal ? "municipal" : block
  }

  /// The page that opens a block, when the editor has written one.
  func page(ofBlock block: String) -> Record<Page>? {
    self[Page.self].first { $0.block?.key == block }
  }

  /// What the editor says of a block that is empty.
  package func emptyNote(ofBlock block: String) -> String? {
    self[Page.self].first { $0.block?.key == block && $0.emptyNote != nil }?.emptyNote
  }

  /// The days on which items came to a block. The day of an act says nothing of when it was put there,
  /// and of mentees no day is public.
  fileprivate func arrivals(inBlock block: String) -> [CalendarDate] {
    switch block {
    case "programmes": programmes.compactMap { $0.approved?.date ?? $0.start }
    case "mentors": base.compactMap(\.record.included)
    case "mentees": []
    case "cases": self[PracticeCase.self].compactMap(\.published)
    case "methodical": self[Material.self].compactMap(\.published)
    case "news": news.compactMap(\.date)
    default: documents(inBlock: block).compactMap(\.published)
    }
  }

  /// The days on which what is in a block was looked through, or was made elsewhere.
  fileprivate func changes(inBlock block: String) -> [CalendarDate] {
    switch block {
    case "mentors": base.compactMap(\.record.checked)
    case "mentees": [lastCheckOfMentees].compactMap { $0 }
    case "federal", "regional", "local": documents(inBlock: block).compactMap(\.date)
    default: []
    }
  }
}
