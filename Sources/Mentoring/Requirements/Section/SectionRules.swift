/// The rules about the section and the portal, in the order of the catalogue.
enum SectionRules {
  static let section = RequirementSection(
    number: "1.1", title: "Раздел и портал",
    rules: [
      SectionIsSeparate.requirement,
      SectionIsFilledInTime.requirement,
      SectionIsReplenished.requirement,
      NineBlocksAreThere.requirement,
      EmptyBlockIsExplained.requirement,
      SocialPagesAreNamed.requirement,
      BegunStagesAreCovered.requirement,
      NewsGoesUpward.requirement,
      BankIsOpen.requirement,
      ContactsAreNamed.requirement,
      GlossaryHasSixTerms.requirement,
      RightsAndDutiesAreShown.requirement,
      ThreeLevelsAreExplained.requirement,
    ])
}
