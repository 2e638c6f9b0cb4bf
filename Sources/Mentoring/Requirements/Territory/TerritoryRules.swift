/// The rules about municipalities, regions and incentives (1.7).
extension RequirementCatalogue {
  static let territoryRules: [Requirement] = [
    RegistryIsFull.requirement,
    RegistryHasCurators.requirement,
    BasesAreJoined.requirement,
    ProgrammesAreShared.requirement,
    PartnershipHasContract.requirement,
    MonitoringIsSent.requirement,
    WebinarsAreHeld.requirement,
    RegionIsCovered.requirement,
    RegionHasEvents.requirement,
    CourseIsDated.requirement,
    RegionHasClub.requirement,
    PracticesAreSelected.requirement,
    RegionIsSupported.requirement,
    IncentivesAreNamed.requirement,
  ]
}
