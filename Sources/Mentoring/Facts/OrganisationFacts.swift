/// The portal's own organisation and those of the registry.
struct OrganisationTables: Sendable {
  let registry = FactTable { facts in facts[Organisation.self].filter(\.isInRegistry) }
}

extension PortalFacts {
  /// The organisation the portal belongs to.
  package var ownOrganisation: Record<Organisation>? { self[site.org] }

  /// The organisations a school works with: all that its content names, but itself.
  package var partners: [Record<Organisation>] {
    self[Organisation.self].filter { $0.id != site.org?.id }
  }

  /// The organisations that teach: the rows of a municipality's registry, without centres and
  /// authorities.
  package var registry: [Record<Organisation>] { index.organisations.registry(self) }
}

extension Record<Organisation> {
  /// Whether the organisation teaches and so has to run the system of mentoring.
  fileprivate var isInRegistry: Bool {
    self.type?.is("school", "special-school", "kindergarten", "spo", "additional") == true
  }
}
