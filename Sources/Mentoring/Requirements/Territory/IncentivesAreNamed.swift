import Diagnostics

/// The three immaterial incentives are named; money rests on local acts, awards on their acts (INC-01).
///
/// It is a school that sets payments; above it a portal tells of them by the act that lets it.
enum IncentivesAreNamed {
  static let requirement = Requirement(.incentivesAreNamed, .everywhere) { inspection in
    let incentives = inspection.portal[Incentive.self]
    let kinds = Set(incentives.compactMap(\.kind?.key))
    for key in ["contest-nomination", "club-development", "badge"] where !kinds.contains(key) {
      if key == "badge", !inspection.portal[Award.self].isEmpty { continue }
      if let kind = Vocabulary.incentive[key] { inspection.find(Message.none(kind), at: nil) }
    }
    for incentive in incentives where incentive.kind?.is("compensation", "bonus") ?? false {
      lookAtBasis(&inspection, incentive)
    }
    for award in inspection.portal[Award.self] where inspection.portal[award.act] == nil {
      inspection.find(Message.noAct, at: award.range(\.act), help: Message.addAct)
    }
    inspection.prove("Способов стимулирования: \(incentives.count)", section: "incentives")
  }

  private static func lookAtBasis(_ inspection: inout Inspection, _ incentive: Record<Incentive>) {
    guard let basis = inspection.portal[incentive.basis] else {
      return inspection.find(Message.noBasis, at: incentive.range(\.basis), help: Message.addBasis)
    }
    guard inspection.level == .school else { return }
    let isLocal = basis.level?.is("local") ?? false
    let isAgreement =
      basis.type?.is("collective-agreement", "agreement", "extra-agreement-form") ?? false
    if !isLocal, !isAgreement {
      inspection.find(
        Message.notLocal, at: incentive.range(\.basis), help: Message.addBasis,
        notes: [.init("основание", at: basis.range(\.level))])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let incentivesAreNamed = DiagnosticKind(
    "INC-01", .warning, "Названы способы поощрения наставников и акты, на которых они основаны",
    help: "Внесите в incentives.yaml три нематериальных способа: contest-nomination, "
      + "club-development, badge; к каждому basis – код акта.",
    clause: "\(Paragraph.regulation("6.1–6.2")); \(Paragraph.targetModel("III"))")
}

private enum Message {
  static let noBasis = "У выплаты не указано основание"
  static let notLocal =
    "Выплата основана не на коллективном договоре, соглашении или локальном акте"
  static let addBasis =
    "В basis назовите код коллективного договора, соглашения или локального акта из documents.yaml."
  static let noAct = "У награды не указан акт, которым она учреждена"
  static let addAct = "В awards.yaml укажите act: код акта из documents.yaml."

  static func none(_ kind: Term) -> String { "Не назван способ поощрения: \(kind.label)" }
}
