extension DomainModel {
  /// Every vocabulary: for «did you mean», the JSON Schema and the handbook.
  package static let vocabularies: [Vocabulary] = [
    .siteLevel, .pictureMaking, .level, .orgType, .municipalityType, .audience, .block,
    .form, .variant, .kind, .pairType, .mode, .pupilMode,
    .menteeCategory, .criterion, .competence, .direction, .qualification, .mentorStatus,
    .publicity, .consentGiver, .personalData,
    .pairStatus, .programmeStatus, .activityStatus, .mechStage, .finishReason,
    .monitoringStage, .moment, .monitoringKind, .unit, .trend,
    .stage, .item, .munGroup, .layout,
    .documentType, .docLevel, .signature, .incentive, .award,
    .areaTeacher, .areaPupil, .area, .selection, .principle, .materialKind,
    .eventType, .eventStatus, .communityKind,
  ]
}
