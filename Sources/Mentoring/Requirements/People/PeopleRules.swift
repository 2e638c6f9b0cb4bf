/// The rules about curators, mentors and mentees, in the order of the catalogue.
enum PeopleRules {
  static let section = RequirementSection(
    number: "1.3", title: "Куратор, наставники, наставляемые",
    rules: [
      CuratorIsAppointed.requirement,
      CuratorIsDeputyHead.requirement,
      BankIsRefreshed.requirement,
      StaffIsComplete.requirement,
      MentorIsNamed.requirement,
      ChoiceIsConfirmed.requirement,
      MentorOffersSomething.requirement,
      MentorIsSurveyed.requirement,
      MentorIsTrained.requirement,
      CompetencesAreShown.requirement,
      PersonIsRecordedOnce.requirement,
      WinnersAreMentors.requirement,
      ActivistsAreMarked.requirement,
      FormerMentorIsUnavailable.requirement,
      ConsentNamesPortal.requirement,
      MenteeHasCategory.requirement,
      CategoryIsExplained.requirement,
      RequestIsRecorded.requirement,
      UnpairedMenteeIsSupported.requirement,
      MenteeIsProtected.requirement,
      MenteesAreCounted.requirement,
    ])
}
