package import Diagnostics

/// One rule of the catalogue: what the regulation demands of a portal, and how to see whether it is so.
package struct Requirement: Sendable {
  /// Id, Russian title, clause, default severity, help, examples.
  package internal(set) var kind: DiagnosticKind
  /// The portals the rule is about.
  package let levels: Set<PortalLevel>
  /// How the rule is decided.
  package let decision: Decision

  package enum Decision: Sendable {
    /// From the content alone.
    case content(@Sendable (inout RuleContext) -> Void)
    /// A duty of the program's own output, proved by tests over the built tree; the text says how,
    /// the section is where it is seen.
    case output(String, section: String)
    /// Not decidable from the data: a person has to check; the text says what.
    case person(String)
  }

  package var id: String { kind.id }

  package init(
    _ kind: DiagnosticKind, _ levels: Set<PortalLevel>,
    _ check: @escaping @Sendable (inout RuleContext) -> Void
  ) {
    self.init(kind, levels, .content(check))
  }

  package init(_ kind: DiagnosticKind, _ levels: Set<PortalLevel>, _ decision: Decision) {
    self.kind = kind
    self.levels = levels
    self.decision = decision
  }
}

/// Whose portal it is; the catalogue's S, M and R (002 П 4.1).
package enum PortalLevel: String, Sendable, Hashable, CaseIterable {
  case school, municipal, regional
}

extension Set<PortalLevel> {
  package static let school: Self = [.school]
  package static let municipal: Self = [.municipal]
  package static let regional: Self = [.regional]
  package static let schoolAndMunicipal: Self = [.school, .municipal]
  package static let aboveSchool: Self = [.municipal, .regional]
  package static let everywhere: Self = [.school, .municipal, .regional]
}
