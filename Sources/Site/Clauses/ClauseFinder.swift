import Mentoring
import Rendering

/// Finds the clause a text names, and nothing where it may name several: a wrong link is worse than
/// none.
struct ClauseFinder {
  /// What a mention means.
  enum Meaning: Equatable {
    /// The site path of a clause.
    case clause(String)
    /// A clause of the text itself.
    case own
    case unknown
  }

  private let view: PortalView

  init(_ view: PortalView) { self.view = view }

  /// - Parameters:
  ///   - page: The page the text stands on.
  ///   - isAct: Whether the text is an act, which means itself where it names no other.
  func meaning(of mention: ClauseMention, on page: String, isAct: Bool) -> Meaning {
    let words = ActWords(behind: mention.after)
    switch words.beginning {
    case .own: return .own
    case .other: return isAct ? .own : .unknown
    case .act: return act(words, mention)
    case .regulation: return regulation(words, mention, page)
    case .nothing: return isAct ? .own : unnamed(mention)
    }
  }
}

extension ClauseFinder {
  private func act(_ words: ActWords, _ mention: ClauseMention) -> Meaning {
    guard let number = words.number else { return .unknown }
    return only(
      view.acts.acts(numbered: number, of: words.date)
        .map { view.acts.clauses(mention.number, ofAct: $0) })
  }

  private func regulation(
    _ words: ActWords, _ mention: ClauseMention, _ page: String
  ) -> Meaning {
    let acts = view.acts
    if let number = words.number ?? ActBefore(mention.before).number {
      return only(
        acts.acts(numbered: number, of: words.date)
          .map { acts.clauses(mention.number, ofRegulation: $0) })
    }
    var candidates = acts.regulations
    if !words.subject.isEmpty {
      candidates = candidates.filter { Self.isAbout(words.subject, $0.subject) }
    } else if words.isSchools {
      candidates = candidates.filter { $0.document.level?.is("local") ?? false }
    } else if words.isQualified {
      return .unknown
    } else if candidates.contains(where: { $0.isItself && isShown($0.document, on: page) }) {
      return .own
    }
    return only(candidates.map { acts.clauses(mention.number, ofRegulation: $0.document) })
  }

  /// A clause without an act: of the act named just before it, or of the only regulation that has it.
  private func unnamed(_ mention: ClauseMention) -> Meaning {
    let before = ActBefore(mention.before)
    let acts = view.acts
    if let number = before.number {
      return only(
        acts.acts(numbered: number, of: nil).map { act in
          before.namesRegulation
            ? acts.clauses(mention.number, ofRegulation: act)
            : acts.clauses(mention.number, ofAct: act)
        })
    }
    guard !before.namesAct, mention.number.contains(".") else { return .unknown }
    return only(acts.regulations.map { acts.clauses(mention.number, ofRegulation: $0.document) })
  }

  private func isShown(_ document: Record<LegalDocument>, on page: String) -> Bool {
    view.addresses.path(entity: LegalDocument.name, id: document.id) == page
  }

  private func only(_ found: [Set<String>]) -> Meaning {
    let paths = found.reduce(into: Set<String>()) { $0.formUnion($1) }
    return paths.count == 1 ? paths.first.map { .clause($0) } ?? .unknown : .unknown
  }

  /// Whether a title goes on as a mention does, cases aside: at least two words, at most four.
  private static func isAbout(_ mention: [Substring], _ title: [Substring]) -> Bool {
    let count = min(4, mention.count)
    guard count >= 2, title.count >= count else { return false }
    return zip(mention.prefix(count), title).allSatisfy { $0.prefix(5) == $1.prefix(5) }
  }
}

/// What the sentence before «п.» says of an act: «Положение, утверждённое приказом № 25, пункт 1.4».
private struct ActBefore {
  /// The number that «п.» follows at once.
  private(set) var number: String?
  private(set) var namesAct = false
  private(set) var namesRegulation = false

  init(_ text: String) {
    var words = ActWords.words(of: Self.sentence(text))
    // The mention's own «п.» or «пункт» ends the text.
    if words.last.map({ $0 == "п" || $0 == "пп" || $0.hasPrefix("пункт") }) == true {
      words.removeLast()
    }
    namesRegulation = words.contains { $0.hasPrefix("положени") }
    namesAct =
      namesRegulation || text.contains("№")
      || words.contains { word in
        (ActWords.acts + ["кодекс", "стать"]).contains(where: word.hasPrefix)
      }
    number = Self.adjacentNumber(text)
  }

  private static func sentence(_ text: String) -> Substring {
    let start = text.indices.last { index in
      ".!?;".contains(text[index])
        && text[text.index(after: index)...].drop(while: \.isWhitespace).first?.isUppercase == true
    }
    return start.map { text[text.index(after: $0)...] } ?? text[...]
  }

  /// The number of «… № 25, пункт» or «… № 25, Положение, п.».
  private static func adjacentNumber(_ text: String) -> String? {
    guard let sign = text.lastIndex(of: "№"),
      let number = ActWords.number(behind: text[sign...])
    else { return nil }
    let tail = text[sign...].dropFirst().drop(while: \.isWhitespace).dropFirst(number.count)
    let words = ActWords.words(of: tail)
    let isAdjacent = words.allSatisfy { word in
      word == "п" || word == "пп" || word.hasPrefix("пункт") || word.hasPrefix("положени")
    }
    return isAdjacent && !tail.contains(";") ? number : nil
  }
}
