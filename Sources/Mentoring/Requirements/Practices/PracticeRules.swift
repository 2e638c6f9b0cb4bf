/// The rules about cases, clubs, contests, portfolios and the library, in the order of the catalogue.
enum PracticeRules {
  static let section = RequirementSection(
    number: "1.8", title: "Практики, объединения, конкурсы, библиотека",
    rules: [
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
    ])
}
