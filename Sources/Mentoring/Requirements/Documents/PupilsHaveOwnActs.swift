import Diagnostics

/// A school that mentors pupils has acts of its own for that (DOC-07).
enum PupilsHaveOwnActs {
  static let requirement = Requirement(.pupilsHaveOwnActs, .school) { context in
    guard let place = placeOfPupils(context) else {
      return context.notApplicable("Школа не заявляет наставничества обучающихся")
    }
    let wanted = [
      ("order-pupils", "приказа"), ("regulation-pupils", "положения"),
      ("roadmap-pupils", "дорожной карты"),
    ]
    for (type, name) in wanted {
      if let document = context.facts.ownDocuments(type).first {
        context.prove(document.requisites, by: document)
      } else {
        context.find(Message.none(name), at: place)
      }
    }
  }

  /// Where it is said that pupils are mentored: in the organisation's scope or by a pair's form.
  private static func placeOfPupils(_ context: RuleContext) -> SourceRange? {
    if let scope = context.facts.ownOrganisation?.scope, scope.pupils == true {
      return scope.range(\.pupils)
    }
    let pair = context.facts.activePairs.first {
      Vocabulary.pupilForms.contains($0.form?.key ?? "")
    }
    return pair?.range(\.form)
  }
}

extension DiagnosticKind {
  fileprivate static let pupilsHaveOwnActs = DiagnosticKind(
    "DOC-07", .error, "У наставничества обучающихся свои приказ, положение и дорожная карта",
    help: "Добавьте в documents.yaml документы с видами order-pupils, regulation-pupils и "
      + "roadmap-pupils. Если обучающихся вы не наставляете, напишите в organisations.yaml "
      + "scope: {teachers: да, pupils: нет}.",
    clause: Paragraph.ofRegionalModel("раздел II, шаг 1"),
    wrong: .init(
      "documents.yaml",
      "- {id: polozhenie-ucheniki, type: regulation-pupils, level: local, title: Положение "
        + "о наставничестве обучающихся, date: 2026-09-01, issuer: Школа, file: "
        + "files/polozhenie-ucheniki.pdf}\n"),
    right: .init(
      "documents.yaml",
      "- {id: polozhenie-ucheniki, type: regulation-pupils, level: local, title: Положение "
        + "о наставничестве обучающихся, date: 2026-09-01, issuer: Школа, file: "
        + "files/polozhenie-ucheniki.pdf}\n"
        + "- {id: karta-ucheniki, type: roadmap-pupils, level: local, title: Дорожная карта "
        + "наставничества обучающихся, date: 2026-09-01, issuer: Школа, file: "
        + "files/karta-ucheniki.pdf}\n"),
    beside: [
      .init("organisations.yaml", "- {id: shkola, scope: {teachers: да, pupils: да}}\n"),
      .init(
        "documents.yaml",
        "- id: prikaz-ucheniki\n  type: order-pupils\n  level: local\n"
          + "  title: О наставничестве обучающихся\n  number: 60-од\n  date: 2026-09-01\n"
          + "  issuer: Школа\n  file: files/prikaz-ucheniki.pdf\n  basis: [zakon-273]\n"
          + "  terms: с 1 сентября 2026 г.\n  responsible: заместитель директора\n"
          + "  planned: у каждого отстающего ученика есть наставник\n"),
    ])
}

private enum Message {
  static func none(_ name: String) -> String { "Нет \(name) о наставничестве обучающихся" }
}
