/// The rules about pairs, groups and programmes (1.4).
extension RequirementCatalogue {
  static let workRules: [Requirement] = pairRules + programmeRules

  private static let pairRules: [Requirement] = [
    PairIsOneToOne.requirement,
    PairIsOfTwoPeople.requirement,
    FormFitsOrganisation.requirement,
    PairHasKind.requirement,
    MentorMeetsRequest.requirement,
    PairIsApproved.requirement,
    ActivePairHasProgramme.requirement,
    PairHasTopic.requirement,
    ReverseMentorIsYounger.requirement,
    MeetingsAreScheduled.requirement,
    ReplacementIsLinked.requirement,
  ]

  private static let programmeRules: [Requirement] = [
    ProgrammeLastsMonths.requirement,
    ExtensionIsAgreed.requirement,
    ProgrammeIsDescribed.requirement,
    DifficultiesAreNamed.requirement,
    ActivitiesFitPeriod.requirement,
    FinishHasReason.requirement,
    PlanIsDone.requirement,
    EarlyFinishIsExplained.requirement,
    ResultsWaitForCompletion.requirement,
    ResultsArePublished.requirement,
    EndedProgrammeIsClosed.requirement,
    MenteeTookPart.requirement,
    ProgrammeIsMonitored.requirement,
    SchoolYearIsClosed.requirement,
    ParticipantsAreCounted.requirement,
    ProgrammesFormOneBank.requirement,
    ProgrammeShowsStage.requirement,
  ]
}
