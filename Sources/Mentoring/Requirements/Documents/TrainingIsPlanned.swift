import Diagnostics

/// The plan of seminars and the schedules of courses are listed (DOC-31).
enum TrainingIsPlanned {
  static let requirement = Requirement(.trainingIsPlanned, .municipal) { context in
    let papers = context.facts.documentsInForce
    let schedules = papers.filter { $0.type?.is("course-schedule") == true }
    let wanted = [
      (
        "плана муниципальных семинаров",
        papers.first { $0.type?.is("plan") == true && $0.speaks(of: "семинар") }
      ),
      (
        "плана-графика курсов сотрудников центра и кураторов",
        schedules.first { $0.speaks(of: "курс") && !$0.speaks(of: "учитель-учитель") }
      ),
      (
        "плана-графика курсов для формы «учитель – учитель»",
        schedules.first { $0.speaks(of: "учитель-учитель") }
      ),
    ]
    for case (_, let paper?) in wanted { context.prove(paper.requisites, by: paper) }
    let missing = wanted.filter { $0.1 == nil }.map(\.0)
    if !missing.isEmpty { context.find(Message.none(missing), at: nil) }
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
  static func none(_ names: [String]) -> String { "Нет \(names.joined(separator: ", "))" }
}
