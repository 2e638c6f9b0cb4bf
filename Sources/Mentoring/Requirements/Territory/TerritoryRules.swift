/// The rules about municipalities, regions and incentives, in the order of the catalogue.
enum TerritoryRules {
  static let section = RequirementSection(
    number: "1.7", title: "Муниципальный и региональный уровень",
    rules: [
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
    ])
}
