import Diagnostics

/// The nine blocks of a section with what stands in each (002 П1 8.1).
struct Blocks {
  let portal: Portal
  let level: PortalLevel

  /// How many items a block has to show.
  func count(_ block: String) -> Int {
    switch block {
    case "programmes": portal[Programme.self].count { $0.status?.is("draft") != true }
    case "mentors": portal[Mentor.self].count { $0.status?.is("left") != true }
    case "mentees": portal[Mentee.self].count
    case "cases": portal[PracticeCase.self].count
    case "federal", "regional": documents { $0.is(block == "federal" ? "federal" : "regional") }
    case "local": documents { $0.is("local") || (level != .school && $0.is("municipal")) }
    case "methodical": portal[Material.self].count
    case "news": portal[NewsItem.self].count + portal[Event.self].count
    default: 0
    }
  }

  private func documents(_ isWanted: (Term) -> Bool) -> Int {
    portal[LegalDocument.self].count { document in
      document.archived != true && document.level.map(isWanted) == true
    }
  }

  /// The page that opens a block, when the editor has written one.
  func page(_ block: String) -> Record<Page>? {
    portal[Page.self].first { $0.block?.key == block }
  }

  static var all: [Term] { Vocabulary.block.terms }
}

extension RuleContext {
  var blocks: Blocks { Blocks(portal: portal, level: level) }
}
