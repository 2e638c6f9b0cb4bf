package import Diagnostics
import Parallel
package import Text

/// Checks a portal by every rule of its profiles.
package struct RuleEngine: Sendable {
  package let profile: RequirementProfile
  private let portal: Portal
  private let facts: PortalFacts
  private let shown: PortalFacts
  private let consents: ConsentRegister

  /// - Parameters:
  ///   - published: What the consent gate lets through; by default the gate is asked here.
  ///   - consents: Whom the portal may name; by default as of today.
  ///   - today: The one day by which everything in a build but consents is checked.
  package init(
    _ portal: Portal, published: PublishedPortal? = nil, consents: ConsentRegister? = nil,
    today: CalendarDate, profile: RequirementProfile
  ) {
    let consents = consents ?? ConsentRegister(portal, JudgedDays(today))
    self.portal = portal
    self.consents = consents
    self.profile = profile
    facts = PortalFacts(portal, on: today)
    shown = PortalFacts(published ?? ConsentGate.publish(portal, consents), on: today)
  }

  /// Reads the profiles, merges them and applies all their rules.
  ///
  /// - Parameters:
  ///   - published: What the consent gate lets through; by default the gate is asked here.
  ///   - consents: Whom the portal may name; by default as of today.
  ///   - today: The one day by which everything in a build but consents is checked.
  ///   - profiles: The files of the portal's own folder `profiles`.
  package static func run(
    _ portal: Portal, published: PublishedPortal? = nil, consents: ConsentRegister? = nil,
    today: CalendarDate,
    profiles: [SourceFile] = []
  ) -> RuleResults {
    var report = Report()
    let shelf = ProfileShelf(adding: profiles, into: &report)
    let profile = RequirementProfile(portal.site, shelf: shelf, into: &report)
    let engine = RuleEngine(
      portal, published: published, consents: consents, today: today, profile: profile)
    let outcomes = engine.outcomes()
    let figures = engine.computedFigures()
    let found = Set((outcomes + figures).flatMap(\.findings).map(\.id))
    for outcome in outcomes + figures {
      for finding in outcome.findings
      where !portal.hasToldOf(finding) && found.isDisjoint(with: finding.impliedBy) {
        report.add(finding)
      }
    }
    return RuleResults(
      outcomes: outcomes + figures.filter { $0.state == .disabled }, profile: profile,
      facts: engine.facts, shown: engine.shown, report: report)
  }

  /// A row for each rule of the profile that is about a portal of this level, in the catalogue's
  /// order.
  package func outcomes() -> [RuleOutcome] {
    parallelMap(
      RequirementCatalogue.all.filter {
        profile.rules.contains($0.id) && $0.levels.contains(portal.level)
      }, assess)
  }
}

extension RuleEngine {
  /// Figures that are typed though the program works it out: no demand of an act, and so on in every profile,
  /// and in a passport only when it was switched off.
  package func computedFigures() -> [RuleOutcome] {
    parallelMap(ComputedFigures.all.filter { $0.levels.contains(portal.level) }, assess)
  }
}

/// What the rules found in a portal.
package struct RuleResults: Sendable {
  /// The rules of the profile, and the computed figures that were switched off.
  package let outcomes: [RuleOutcome]
  package let profile: RequirementProfile
  /// What is true of the whole portal, which the rules went by.
  package let facts: PortalFacts
  /// What is true of the published portal: what visitors can see.
  package let shown: PortalFacts
  /// The faults found by rules and in the profiles themselves.
  package let report: Report
}

extension RuleEngine {
  private func assess(_ requirement: Requirement) -> RuleOutcome {
    var requirement = requirement
    requirement.kind.clause = profile.grounds(of: requirement.kind)
    return decide(requirement)
  }

  private func decide(_ requirement: Requirement) -> RuleOutcome {
    if let reason = profile.disabled[requirement.id] {
      return RuleOutcome(requirement, .disabled, reason: reason)
    }
    switch requirement.decision {
    case .person(let what): return RuleOutcome(requirement, .human, reason: what)
    case .output(let how, let section):
      let proof = Evidence(Self.ownDuty, .section(section))
      return RuleOutcome(requirement, .met, evidence: [proof], reason: how)
    case .content(let check): return assess(requirement, by: check)
    }
  }

  private static let ownDuty = "обеспечивает программа, проверяется тестами"

  private func assess(
    _ requirement: Requirement, by check: (inout RuleContext) -> Void
  ) -> RuleOutcome {
    var kind = requirement.kind
    let severity = profile.severities[requirement.id]
    if let severity { kind.severity = severity }
    let unread = portal.gaps.entities
    let watch = unread.isEmpty ? nil : ListWatch(for: unread)
    var context = RuleContext(
      facts.watched(by: watch), shown: shown.watched(by: watch), consents: consents,
      parameters: profile.parameters, kind: kind)
    check(&context)
    if let touched = watch?.touched, !touched.isEmpty {
      return RuleOutcome(
        requirement, .notApplicable, reason: Self.unread(touched), isWithheld: true)
    }
    // A profile that softens a rule softens all its findings, also those the rule makes graver.
    let (known, new) = context.findings.parted { finding in
      finding.range.map { portal.refused.contains(RefusedPlace($0)) } ?? false
    }
    if new.isEmpty, !known.isEmpty {
      return RuleOutcome(requirement, .notApplicable, reason: Self.refused)
    }
    var words = FindingWords(portal)
    let findings = new.map { finding in
      var finding = words.finish(finding)
      if severity == .warning { finding.severity = .warning }
      return finding
    }
    return RuleOutcome(
      Requirement(kind, requirement.levels, requirement.decision),
      state(of: findings, context), evidence: context.evidence.filter(isShown),
      findings: findings, reason: findings.isEmpty ? reason(context) : nil, kept: kept(context))
  }

  private static func unread(_ entities: Set<String>) -> String {
    let files = DomainModel.entities.filter { entities.contains($0.name) }.map(\.pluralLabel)
    return "Не проверено: список прочитан не весь (\(files.joined(separator: ", ")))"
  }

  private static let refused = "Не проверено: значение записано с ошибкой"

  private func state(of findings: [Diagnostic], _ context: RuleContext) -> RuleOutcome.State {
    if findings.contains(where: { $0.severity == .error }) { return .failed }
    if !findings.isEmpty { return .warned }
    if context.question != nil { return .human }
    if context.absence != nil { return .notApplicable }
    return context.evidence.contains(where: isShown) ? .met : .human
  }

  /// Whether a visitor gets to a proof: to its place, or to one of those behind it, and reads there
  /// more than the words of a sample. What the program has looked for everywhere has no place.
  private func isShown(_ evidence: Evidence) -> Bool {
    guard evidence.target != nil else { return true }
    return evidence.marks.contains { mark in
      isShown(mark.target) && !mark.words.contains(where: TextChecks.isSample)
    }
  }

  private func isShown(_ target: Evidence.Target) -> Bool {
    switch target {
    case .section: true
    case .record(let entity, let id): shown.records(of: entity)[id] != nil
    }
  }

  private func reason(_ context: RuleContext) -> String? {
    if let known = context.question ?? context.absence { return known }
    if context.evidence.contains(where: isShown) { return nil }
    let kept = kept(context)
    return kept.isEmpty
      ? "Подтверждений на страницах портала нет"
      : "\(kept.joined(separator: "; ")). По записям портала нарушений нет; посетителю этого не "
        + "видно, проверьте по документам организации"
  }

  /// What proves a rule out of sight, each in its words.
  private func kept(_ context: RuleContext) -> [String] {
    context.kept + context.evidence.filter { !isShown($0) }.map(\.text)
  }
}

extension Array {
  /// The elements that a question is answered yes for, and the others.
  fileprivate func parted(by isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
