import Diagnostics

extension Requirement {
  /// DOC-07: a school that mentors pupils has acts of its own for that.
  static let pupilsActs = Requirement(.pupilsActs, .school) { context in
    guard let place = context.placeOfPupils() else {
      return context.notApplicable("наставничества обучающихся школа не заявляет")
    }
    let wanted = [
      ("order-pupils", "приказа"), ("regulation-pupils", "положения"),
      ("roadmap-pupils", "дорожной карты"),
    ]
    for (type, name) in wanted {
      if let document = context.papers.own(type).first {
        context.prove(document.called, by: document)
      } else {
        context.find("Нет \(name) о наставничестве обучающихся", at: place)
      }
    }
  }
}

extension RuleContext {
  /// Where it is said that pupils are mentored: in the organisation's scope or by a pair's form.
  fileprivate func placeOfPupils() -> SourceRange? {
    if let scope = home?.scope, scope.pupils == true { return scope.range(\.pupils) }
    let pair = pairsAtWork.first { Vocabulary.pupilForms.contains($0.form?.key ?? "") }
    return pair?.range(\.form)
  }
}

extension DiagnosticKind {
  fileprivate static let pupilsActs = DiagnosticKind(
    "DOC-07", .error, "У наставничества обучающихся свои приказ, положение и дорожная карта",
    help: "Добавьте в documents.yaml документы с видами order-pupils, regulation-pupils и "
      + "roadmap-pupils. Если обучающихся вы не наставляете, напишите в organisations.yaml "
      + "scope: {teachers: да, pupils: нет}.",
    clause: "раздел II, шаг 1 Положения о региональной целевой модели наставничества Удмуртской "
      + "Республики")
}
