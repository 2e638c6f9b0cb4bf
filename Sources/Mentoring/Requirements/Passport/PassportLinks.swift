/// Where the proofs of a passport lead: the addresses are known to the room that plans the pages.
package struct PassportLinks: Sendable {
  private let resolve: @Sendable (Evidence.Target) -> String?

  /// - Parameter resolve: The address of a target, or nil when the portal does not show it.
  package init(_ resolve: @escaping @Sendable (Evidence.Target) -> String?) {
    self.resolve = resolve
  }

  /// No links at all, as in a terminal.
  package static let none = PassportLinks { _ in nil }

  package func address(of target: Evidence.Target) -> String? { resolve(target) }

  package func address(of evidence: Evidence) -> String? { evidence.target.flatMap(resolve) }

  /// The first evidence that may be shown: words about a person whom the portal does not show are
  /// not, and of a thousand consents a dozen prove as much.
  package func shown(_ row: Passport.Row) -> [Evidence] {
    shown(row.evidence)
  }

  func shown(_ evidence: [Evidence]) -> [Evidence] {
    Array(different(evidence).prefix(Self.most))
  }

  /// How many more proofs there are than are shown.
  package func rest(of row: Passport.Row) -> Int {
    max(0, different(row.evidence).count - Self.most)
  }

  /// The proofs that may be shown, the same words with the same address once.
  private func different(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<[String]> = []
    return evidence.filter { evidence in
      mayBeShown(evidence) && seen.insert([evidence.text, address(of: evidence) ?? ""]).inserted
    }
  }

  private func mayBeShown(_ evidence: Evidence) -> Bool {
    guard case .record(let entity, _)? = evidence.target, Self.personal.contains(entity) else {
      return true
    }
    return address(of: evidence) != nil
  }

  private static let most = 12

  private static let personal: Set<String> = [
    Person.name, Mentor.name, Mentee.name, Curator.name, Portfolio.name,
  ]
}
