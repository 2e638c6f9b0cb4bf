/// The nine blocks a section must hold (002 П 7.1.2, П1 8.1), with what is in each.
///
/// The tiles of the home page and the passport ask this of the published portal: a block holds what
/// a visitor finds in it, and so no draft, nobody who did not consent, and no document of the archive.
extension PortalFacts {
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
}
