import Diagnostics

/// The plan of seminars and the schedules of courses are listed (DOC-31).
enum TrainingIsPlanned {
  static let requirement = Requirement(.trainingIsPlanned, .municipal) { context in
    let papers = context.facts.documentsInForce
    let seminars = papers.first { $0.type?.is("plan") == true && $0.speaks(of: "семинар") }
    let schedules = papers.filter { $0.type?.is("course-schedule") == true }
    expect(&context, seminars, "плана муниципальных семинаров")
    expect(
      &context,
      schedules.first { $0.speaks(of: "курс") && !$0.speaks(of: "учитель-учитель") },
      "плана-графика курсов сотрудников центра и кураторов")
    expect(
      &context,
      schedules.first { $0.speaks(of: "учитель-учитель") },
      "плана-графика курсов для формы «учитель – учитель»")
  }

  private static func expect(
    _ context: inout RuleContext, _ paper: Record<LegalDocument>?, _ name: String
  ) {
    if let paper {
      context.prove(paper.requisites, by: paper)
    } else {
      context.find(Message.none(name), at: nil)
    }
  }
}

extension Record<LegalDocument> {
  fileprivate func speaks(of word: String) -> Bool {
    KeyFolding.fold((self.title ?? "") + " " + (self.purpose ?? "")).contains(word)
  }
}

extension DiagnosticKind {
  fileprivate static let trainingIsPlanned = DiagnosticKind(
    "DOC-31", .warning, "Есть план муниципальных семинаров и графики курсов",
    help: "Добавьте в documents.yaml план семинаров (type: plan) и графики курсов (type: "
      + "course-schedule): для сотрудников центра и кураторов и для формы «учитель – учитель».",
    clause: Paragraph.ofCityRoadmap("п. 2.1–2.2"),
    wrong: .init(
      "documents.yaml",
      "- {id: grafik-uu, type: course-schedule, title: План-график курсов}\n"),
    right: .init(
      "documents.yaml",
      "- {id: grafik-uu, type: course-schedule, title: План-график курсов по форме "
        + "«учитель – учитель»}\n"))
}

private enum Message {
  static func none(_ name: String) -> String { "Нет \(name)" }
}
