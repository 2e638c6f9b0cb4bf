import Diagnostics

/// Mentoring of pupils names their category and where the work goes on (PUP-01).
///
/// That they are of the middle or senior school the records do not say: the help reminds of it.
enum PupilsAreDescribed {
  static let requirement = Requirement(.pupilsAreDescribed, .school) { context in
    let pairs = context.facts.pairs.filter { $0.form?.is("teacher-pupil") ?? false }
    context.each(
      pairs, none: "Пар «учитель – ученик» нет",
      proof: .kept
    ) { context, pair in
      if pair.lacks(\.pupilMode) { context.find(Message.noMode, at: pair.range(\.pupilMode)) }
      for (reference, range) in zip(pair.mentees ?? [], pair.ranges(\.mentees)) {
        guard let mentee = context.portal[reference], let category = mentee.category,
          !Vocabulary.pupilCategories.contains(category.key)
        else { continue }
        context.find(
          Message.notPupil(category), at: range, help: Message.chooseCategory,
          notes: [.init("категория", at: mentee.range(\.category))])
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pupilsAreDescribed = DiagnosticKind(
    "PUP-01", .warning,
    "У пары «учитель – ученик» указаны категория обучающегося и вид деятельности",
    help: "В pairs.yaml укажите pupil_mode: lesson (урочная), extracurricular (внеурочная), "
      + "out-of-school (внешкольная). Обучающиеся – основной и старшей школы.",
    clause: Paragraph.practice,
    wrong: .init(
      "pairs.yaml",
      "- {id: para, form: teacher-pupil}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, form: teacher-pupil, pupil_mode: [extracurricular]}\n"),
    beside: [
      .init("mentees.yaml", "- {id: n-01, category: gifted}\n")
    ])
}

private enum Message {
  static let noMode = "Не указано, в какой деятельности работает пара «учитель – ученик»"
  static let chooseCategory =
    "В mentees.yaml укажите category: low-achieving, passive, gifted, motivated или special-needs."

  static func notPupil(_ category: Term) -> String {
    "В паре «учитель – ученик» категория не обучающегося: «\(category.label)»"
  }
}
