/// The rules about cases, clubs, contests, portfolios and the library (1.8).
extension RequirementCatalogue {
  static let practiceRules: [Requirement] = [
    CaseIsDescribed.requirement,
    CaseWaitsForCompletion.requirement,
    CaseNamesProblem.requirement,
    CaseProvesLevel.requirement,
    EvidenceIsKept.requirement,
    ClubIsDescribed.requirement,
    ContestIsDescribed.requirement,
    PortfolioIsAllowed.requirement,
    LibraryHasTemplates.requirement,
    PupilsAreDescribed.requirement,
  ]
}
