import Diagnostics

extension Requirement {
  /// DOC-31: the plan of seminars and the schedules of courses are listed.
  static let trainingPlans = Requirement(.trainingPlans, .municipal) { context in
    let papers = context.papers.inForce
    let seminars = papers.first { $0.type?.is("plan") == true && $0.speaks(of: "семинар") }
    let schedules = papers.filter { $0.type?.is("course-schedule") == true }
    context.expect(seminars, "плана муниципальных семинаров")
    context.expect(
      schedules.first { $0.speaks(of: "курс") && !$0.speaks(of: "учитель-учитель") },
      "плана-графика курсов сотрудников центра и кураторов")
    context.expect(
      schedules.first { $0.speaks(of: "учитель-учитель") },
      "плана-графика курсов для формы «учитель – учитель»")
  }
}

extension RuleContext {
  fileprivate mutating func expect(_ paper: Record<LegalDocument>?, _ name: String) {
    if let paper {
      prove(paper.called, by: paper)
    } else {
      find("Нет \(name)", at: nil)
    }
  }
}

extension Record<LegalDocument> {
  fileprivate func speaks(of word: String) -> Bool {
    KeyFolding.fold((self.title ?? "") + " " + (self.purpose ?? "")).contains(word)
  }
}

extension DiagnosticKind {
  fileprivate static let trainingPlans = DiagnosticKind(
    "DOC-31", .warning, "Есть план муниципальных семинаров и графики курсов",
    help: "Добавьте в documents.yaml план семинаров (type: plan) и графики курсов (type: "
      + "course-schedule): для сотрудников центра и кураторов и для формы «учитель – учитель».",
    clause: "п. 2.1–2.2 дорожной карты Ленинск-Кузнецкого городского округа")
}
