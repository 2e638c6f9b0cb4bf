import Diagnostics

/// The three immaterial incentives are named; money rests on local acts, awards on their acts (INC-01).
///
/// It is a school that sets payments; above the school a portal names them by the act that permits them.
enum IncentivesAreNamed {
  static let requirement = Requirement(.incentivesAreNamed, .everywhere) { context in
    let incentives = context.portal[Incentive.self]
    let kinds = Set(incentives.compactMap(\.kind?.key))
    for key in ["contest-nomination", "club-development", "badge"] where !kinds.contains(key) {
      if key == "badge", !context.portal[Award.self].isEmpty { continue }
      if let kind = Vocabulary.incentive[key] { context.find(Message.none(kind), at: nil) }
    }
    for incentive in incentives where incentive.kind?.is("compensation", "bonus") ?? false {
      checkBasis(&context, incentive)
    }
    for award in context.portal[Award.self] where context.portal[award.act] == nil {
      context.find(Message.noAct, at: award.range(\.act), help: Message.addAct)
    }
    context.prove(
      "Способов стимулирования: \(incentives.count)", section: "incentives",
      shows: incentives.map(\.title))
  }

  private static func checkBasis(_ context: inout RuleContext, _ incentive: Record<Incentive>) {
    guard let basis = context.portal[incentive.basis] else {
      return context.find(Message.noBasis, at: incentive.range(\.basis), help: Message.addBasis)
    }
    guard context.level == .school else { return }
    let isLocal = basis.level?.is("local") ?? false
    let isAgreement =
      basis.type?.is("collective-agreement", "agreement", "extra-agreement-form") ?? false
    if !isLocal, !isAgreement {
      context.find(
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
    clause: "\(Paragraph.regulation("6.1–6.2")); \(Paragraph.targetModel("III"))",
    wrong: .init(
      "incentives.yaml",
      "- {id: konkursy, kind: contest-nomination, title: Выдвижение на конкурсы, basis: "
        + "prikaz-25}\n"
        + "- {id: klub, kind: club-development, title: Клуб «Наставник», basis: prikaz-25}\n"),
    right: .init(
      "incentives.yaml",
      "- {id: konkursy, kind: contest-nomination, title: Выдвижение на конкурсы, basis: "
        + "prikaz-25}\n"
        + "- {id: klub, kind: club-development, title: Клуб «Наставник», basis: prikaz-25}\n"
        + "- {id: znak, kind: badge, title: Знак «Почётный наставник», basis: prikaz-25}\n"))
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
