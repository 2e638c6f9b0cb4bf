package import Diagnostics
package import Text

/// One rule at work on one portal: what it reads, and what it records.
package struct RuleContext: Sendable {
  /// What is true of the whole portal, with all its records.
  let facts: PortalFacts
  /// What is true of the published portal: what visitors can see.
  let shown: PortalFacts
  /// Whom the portal may name.
  let consents: ConsentRegister
  /// Numbers, dates and lists of the profile and the site: deadlines, limits, lists of acts.
  package let parameters: ProfileParameters
  /// The rule's kind with the severity the profile gives it.
  package let kind: DiagnosticKind

  /// What was found wrong.
  package private(set) var findings: [Diagnostic] = []
  /// What proves that the rule is met: words, and records whose pages show it.
  package private(set) var evidence: [Evidence] = []
  /// Why the rule has nothing to check here; set by `notApplicable`.
  package private(set) var absence: String?
  /// What only records prove that no visitor sees: consents, surveys, support plans.
  package private(set) var kept: [String] = []
  /// What a person has to check, because the content does not show it; set by `leaveToPerson`.
  package private(set) var question: String?

  init(
    _ facts: PortalFacts, shown: PortalFacts, consents: ConsentRegister,
    parameters: ProfileParameters, kind: DiagnosticKind
  ) {
    self.facts = facts
    self.shown = shown
    self.consents = consents
    self.parameters = parameters
    self.kind = kind
  }

  /// The records of the whole portal.
  var portal: PortalFacts { facts }
  var level: PortalLevel { facts.level }
  /// The one day by which everything in a build is checked.
  var today: CalendarDate { facts.today }
}

extension RuleContext {
  /// Records a fault at its place; of a record that is missing, in the file that the advice names
  /// first.
  ///
  /// - Parameters:
  ///   - range: Nil for what is nowhere: then it is told where it would be written.
  ///   - severity: Only where the catalogue gives one rule two severities.
  ///   - others: The rules that tell of the same want more exactly. The finding counts all the same,
  ///     and is told only when none of them finds anything.
  package mutating func find(
    _ summary: String, at range: SourceRange?, help: String? = nil, severity: Severity? = nil,
    suggestion: String? = nil, notes: [Diagnostic.Note] = [], impliedBy others: [String] = []
  ) {
    // What another portal has sent is its to mend.
    if facts.joined.holds(range) { return }
    var finding = Diagnostic(
      kind, summary, at: range, severity: severity, help: help, suggestion: suggestion, notes: notes
    )
    finding.impliedBy = others
    findings.append(finding)
  }

  /// Records a record of the portal that proves the rule.
  ///
  /// - Parameter shows: What a visitor reads there besides the record's own name.
  package mutating func prove<Of: Entity>(
    _ text: String, by record: Record<Of>, shows words: [String?] = []
  ) {
    let mark = Evidence.Mark(record, [shown.watched(by: nil).name(of: record)] + words)
    evidence.append(Evidence(text, mark.target, marks: [mark]))
  }

  /// Records a place that proves the rule.
  package mutating func prove(_ text: String, at mark: Evidence.Mark) {
    evidence.append(Evidence(text, mark.target, marks: [mark]))
  }

  /// Records a section that proves the rule.
  ///
  /// - Parameters:
  ///   - words: What a visitor reads on the section's page.
  ///   - marks: Places behind it, each with what stands there.
  package mutating func prove(
    _ text: String, section: String, shows words: [String?] = [], marks: [Evidence.Mark] = []
  ) {
    let own = Evidence.Mark(.section(section), words)
    evidence.append(
      Evidence(text, .section(section), marks: (own.words.isEmpty ? [] : [own]) + marks))
  }

  /// Records that the program has looked through everything and found nothing wrong: no page can
  /// show what is not there.
  package mutating func searched(_ text: String) { evidence.append(Evidence(text)) }

  /// Records what is proved by records that the portal keeps to itself: a person has to look at the
  /// papers behind them.
  package mutating func keep(_ text: String) { kept.append(text) }

  /// Says that the content does not decide the rule, and what a person has to check.
  package mutating func leaveToPerson(_ what: String) { question = what }

  /// Says that the rule has nothing to check in this portal, and why.
  package mutating func notApplicable(_ why: String) { absence = why }
}

/// What a profile and a site set for the rules; unset numbers have the catalogue's defaults.
package struct ProfileParameters: Sendable {
  /// Numbers by name: `fresh_days`, `results_days`, `bank_days` …
  package var numbers: [String: Int] = [:]
  /// Days by name: `section` …
  package var dates: [String: CalendarDate] = [:]
  /// Lists by name: ids of catalogue acts a list must hold …
  package var lists: [String: [String]] = [:]
  /// Values that indicators should reach.
  package var targets: [IndicatorTarget] = []
  /// The known acts: those the program carries and those of the profiles.
  package var acts = ActCatalogue([])

  package init() {}

  package func number(_ name: String, default value: Int) -> Int { numbers[name] ?? value }
}
