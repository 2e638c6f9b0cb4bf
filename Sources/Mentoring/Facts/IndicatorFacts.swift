/// What indicators have come to, and whether that is what was planned.
struct IndicatorTables: Sendable {
  /// Indicators in their order, those without a fact behind the others.
  let knownFirst = FactTable { facts in
    let all = facts[Indicator.self]
    return all.filter(\.hasFact) + all.filter { !$0.hasFact }
  }
}

extension PortalFacts {
  /// Indicators in their order, those without a fact behind the others.
  package var indicators: [Record<Indicator>] { index.indicators.knownFirst(self) }
}

extension Record<Indicator> {
  fileprivate var hasFact: Bool { (self.series ?? []).contains { $0.value != nil } }

  /// Whether less is better.
  package var falls: Bool { self.direction?.is("down") == true }

  /// Whether a value reaches the plan.
  package func reaches(_ plan: Double, _ value: Double) -> Bool {
    falls ? value <= plan : value >= plan
  }
}

extension Record<IndicatorYear> {
  /// The fact of a year: the share that the two counted numbers make, in per cent to a tenth, or else
  /// the typed one.
  ///
  /// What is counted goes before what is typed (003 asks for numerator and denominator). To a tenth,
  /// because so it is printed: a plan of 70 is not missed by «70 %». IND-02 compares the two.
  package var value: Double? {
    if let part = self.numerator, let whole = self.denominator, whole > 0 {
      return (part / whole * 1000).rounded() / 10
    }
    return self.fact
  }
}
