extension RequirementCatalogue {
  /// 1.2 Documents.
  static let documentRules: [Requirement] = [
    .orderWithAttachments, .approvedRegulation, .approvedRoadmap, .curatorOrder, .basesOrder,
    .pairsOrder, .pupilsActs, .orderContent, .requisites, .plausibleDates, .threeActLevels,
    .federalActs, .regionalActs, .citations, .mentorConsent, .menteeConsent,
    .legalRepresentative, .processingConsent, .noConsentScans, .programmeApproval, .payBasis,
    .noSums, .contracts, .yearReport, .regulationOutline, .regionalOutline, .oneEdition,
    .tripartiteAgreement, .regionalPlan, .municipalOrder, .trainingPlans, .communityOrder,
  ]
}
