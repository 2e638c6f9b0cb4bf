package import Diagnostics
package import Text

/// The «Паспорт раздела»: what is demanded of a portal, how it stands, and what proves it.
package struct Passport: Sendable {
  /// For whom a passport is made.
  package enum Audience: Sendable {
    /// For everyone: findings are given by the rule's words alone, because a finding may
    /// name somebody who has not consented to be named.
    case everyone
    /// For the editor: with every finding and its place in the sources.
    case editor
  }

  package let title: String
  package let organisation: String
  package let level: PortalLevel
  /// The day of which the passport is.
  package let date: CalendarDate
  /// The titles of the profiles, in the order they were applied.
  package let profiles: [String]
  /// The nine blocks of the section, as visitors find them.
  package let blocks: [SectionBlock]
  package let groups: [Group]
  /// For a municipality and a region: their schools with each block's state.
  package let schools: SchoolTable?

  package init(_ results: RuleResults, for audience: Audience) {
    let facts = results.facts
    let named = audience == .everyone ? results.shown : facts
    title = named.site.title ?? ""
    organisation = named.ownOrganisation?.name ?? ""
    level = facts.level
    date = facts.today
    profiles = results.profile.titles
    blocks = results.shown.blocks
    groups = Group.all(results.outcomes.map { Row($0, audience) })
    schools = level == .school ? nil : SchoolTable(facts, shown: results.shown)
  }

  package var rows: [Row] { groups.flatMap(\.rows) }
  package var summary: Summary { Summary(rows) }
  package var filled: Int { blocks.count(where: \.isFilled) }
}

extension Passport {
  /// One section of the catalogue.
  package struct Group: Sendable {
    package let number: String
    package let title: String
    package let rows: [Row]
  }

  /// The rules that a reader deals with in one way.
  package struct Part: Sendable {
    package let key: String
    package let title: String
    package let rows: [Row]
  }

  /// The rules by what there is to do about them: first what is left to do, then what is proved.
  package var parts: [Part] {
    func part(_ key: String, _ title: String, _ belongs: (Row) -> Bool) -> Part {
      Part(key: key, title: title, rows: rows.filter(belongs))
    }
    return [
      part("undone", "Что осталось сделать") { $0.state == .failed || $0.state == .warned },
      part("proved", "Что доказано") { $0.state == .met && !$0.isProvided },
      part("human", "Что проверяет человек") { $0.state == .human },
      part("provided", "Что обеспечивает программа") { $0.state == .met && $0.isProvided },
      part("na", "Что не применяется") { $0.state == .notApplicable },
      part("off", "Что отключено и почему") { $0.state == .disabled },
    ].filter { !$0.rows.isEmpty }
  }

  /// One rule of the profile.
  package struct Row: Sendable {
    package let id: String
    package let title: String
    package let clause: String
    package let state: RuleOutcome.State
    /// Whether the program itself provides for the rule, and not the content.
    package let isProvided: Bool
    package let evidence: [Evidence]
    /// What was found wrong, with places; empty in a passport for everyone.
    package let findings: [Diagnostic]
    package let findingCount: Int
    /// Why the rule is off or does not apply, or what a person has to look at.
    package let reason: String?
    /// What to do next; nil when there is nothing to do.
    package let next: String?
  }

  /// How many rules are in which state.
  package struct Summary: Sendable {
    /// Proved from the content.
    package var met = 0
    /// Provided by the program: counted apart, because no content proves it.
    package var provided = 0
    package var failed = 0
    package var warned = 0
    package var notApplicable = 0
    package var disabled = 0
    package var human = 0

    /// The rules that bear on the portal and are decided from its content.
    package var decided: Int { met + failed + warned }
    package var total: Int { decided + provided + notApplicable + disabled + human }
  }
}

extension Passport.Row {
  init(_ outcome: RuleOutcome, _ audience: Passport.Audience) {
    let kind = outcome.requirement.kind
    id = kind.id
    title = kind.title
    clause = kind.clause?.text ?? ""
    state = outcome.state
    isProvided = outcome.isProvided
    evidence = outcome.evidence
    findings = audience == .editor ? outcome.findings : []
    findingCount = outcome.findings.count
    reason = outcome.reason
    // What a finding advises may name somebody; what the rule advises cannot.
    let advice = audience == .editor ? outcome.findings.first?.help : nil
    next = outcome.findings.isEmpty ? nil : advice ?? kind.help
  }
}

extension Passport.Group {
  /// The rows by sections of the catalogue, sections without rows left out.
  static func all(_ rows: [Passport.Row]) -> [Passport.Group] {
    (RequirementCatalogue.sections + [ComputedFigures.section]).compactMap { section in
      let ids = Set(section.rules.map(\.id))
      let own = rows.filter { ids.contains($0.id) }
      return own.isEmpty
        ? nil : Passport.Group(number: section.number, title: section.title, rows: own)
    }
  }
}

extension Passport.Summary {
  init(_ rows: [Passport.Row]) {
    for row in rows {
      switch row.state {
      case .met where row.isProvided: provided += 1
      case .met: met += 1
      case .failed: failed += 1
      case .warned: warned += 1
      case .notApplicable: notApplicable += 1
      case .disabled: disabled += 1
      case .human: human += 1
      }
    }
  }

  /// How many rules are in each state that any rule is in.
  package struct Part: Sendable {
    /// The state as JSON and style sheets name it.
    package let key: String
    package let label: String
    package let count: Int
  }

  package var parts: [Part] {
    [
      Part(key: "met", label: "выполнено", count: met),
      Part(key: "failed", label: "не выполнено", count: failed),
      Part(key: "warned", label: "с предупреждением", count: warned),
      Part(key: "human", label: "проверяет человек", count: human),
      Part(key: "provided", label: "обеспечивает программа", count: provided),
      Part(key: "na", label: "не применяется", count: notApplicable),
      Part(key: "disabled", label: "отключено", count: disabled),
    ].filter { $0.count > 0 }
  }

  /// «Выполнено 48 из 52; не выполнено 1; с предупреждением 3»
  package var text: String {
    let others = parts.filter { $0.key != "met" }.map { "\($0.label) \($0.count)" }
    return (["Выполнено \(met) из \(decided)"] + others).joined(separator: "; ")
  }
}
