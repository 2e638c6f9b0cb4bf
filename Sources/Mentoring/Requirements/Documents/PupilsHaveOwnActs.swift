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
    clause: Paragraph.ofRegionalModel("раздел II, шаг 1"))
}

private enum Message {
  static func none(_ name: String) -> String { "Нет \(name) о наставничестве обучающихся" }
}
