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
      view.facts.acts(numbered: number, of: words.date)
        .map { view.acts.clauses(mention.number, ofAct: $0) })
  }

  private func regulation(
    _ words: ActWords, _ mention: ClauseMention, _ page: String
  ) -> Meaning {
    let acts = view.acts
    if let number = words.number ?? ActBefore(mention.before).number {
      return only(
        view.facts.acts(numbered: number, of: words.date)
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
        view.facts.acts(numbered: number, of: nil).map { act in
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
  private static func isAbout(_ mention: [ActText.Word], _ title: [ActText.Word]) -> Bool {
    let count = min(4, mention.count)
    guard count >= 2, title.count >= count else { return false }
    return zip(mention.prefix(count), title).allSatisfy { $0.stem == $1.stem }
  }
}

/// What the sentence before «п.» says of an act: «Положение, утверждённое приказом № 25, пункт 1.4».
private struct ActBefore {
  /// The number that «п.» follows at once.
  private(set) var number: String?
  private(set) var namesAct = false
  private(set) var namesRegulation = false

  init(_ before: [UInt8]) {
    let text = ActText(before)
    var words = text.words(in: text.lastSentence)
    // The mention's own «п.» or «пункт» ends the text.
    if words.last?.isMention ?? false { words.removeLast() }
    namesRegulation = words.contains { $0.begins(with: ActWords.regulation) }
    let sign = text.all.last { text.holds("№", at: $0) }
    namesAct =
      namesRegulation || sign != nil
      || words.contains { $0.begins(with: ActWords.acts + ["кодекс", "стать"]) }
    number = sign.flatMap { Self.adjacentNumber(text, behind: $0) }
  }

  /// The number of «… № 25, пункт» or «… № 25, Положение, п.».
  private static func adjacentNumber(_ text: ActText, behind sign: Int) -> String? {
    guard let number = text.number(behind: sign, text.all.upperBound) else { return nil }
    let tail = number.upperBound..<text.all.upperBound
    let isAdjacent = text.words(in: tail).allSatisfy {
      $0.isMention || $0.begins(with: ActWords.regulation)
    }
    return isAdjacent && !text.folded[tail].contains(0x3B) ? text.text(number) : nil
  }
}

extension ActText {
  /// From behind the last point with a capital after it.
  fileprivate var lastSentence: Range<Int> {
    let point = all.last { index in
      switch folded[index] {
      case 0x2E, 0x21, 0x3F, 0x3B: isCapital(afterSpaces(index + 1, folded.count))
      default: false
      }
    }
    return (point.map { $0 + 1 } ?? 0)..<all.upperBound
  }
}

extension ActText.Word {
  fileprivate var isMention: Bool { self.is("п", "пп") || begins(with: "пункт") }
}
