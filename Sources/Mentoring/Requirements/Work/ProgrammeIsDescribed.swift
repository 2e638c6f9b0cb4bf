import Diagnostics

/// A programme describes its forms, kinds, participants, directions and activities (PRG-03).
///
/// Forms, kinds and directions that a programme does not state are its pair's. What a pair itself
/// lacks is reported there.
enum ProgrammeIsDescribed {
  static let requirement = Requirement(.programmeIsDescribed, .school) { context in
    context.eachProgramme(
      proof: .shown { _, programme in
        (programme.kinds ?? []).map(\.label) + (programme.activities ?? []).map { $0.title }
      }
    ) { context, programme in
      let pair = context.portal[programme.pair]
      if programme.lacks(\.forms), pair?.form == nil {
        context.find(Message.lacks("формы наставничества"), at: programme.range(\.forms))
      }
      if programme.lacks(\.kinds), pair == nil {
        context.find(Message.lacks("виды наставничества"), at: programme.range(\.kinds))
      }
      if programme.lacks(\.directions), pair?.lacks(\.directions) ?? true {
        context.find(Message.lacks("направления"), at: programme.range(\.directions))
      }
      if pair == nil {
        context.find(
          Message.lacks("участники"), at: programme.range(\.pair), help: Message.namePair)
      }
      if programme.lacks(\.activities) {
        context.find(
          Message.lacks("перечень мероприятий"), at: programme.range(\.activities),
          help: Message.addActivity)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeIsDescribed = DiagnosticKind(
    "PRG-03", .error, "Программа описывает формы, виды, участников, направления и мероприятия",
    help: "Заполните forms, kinds и directions в программе или у её пары в pairs.yaml.",
    clause: Paragraph.regulation("1.3"),
    wrong: .init("programmes.yaml", "- {id: programma, pair: para, activities: []}\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  pair: para\n  activities: [{title: Взаимное посещение уроков}]\n"))
}

private enum Message {
  static let namePair = "В поле pair назовите код пары, у которой есть наставник и наставляемый."
  static let addActivity =
    "Добавьте в activities хотя бы одно мероприятие: title, from, to, status."

  static func lacks(_ what: String) -> String { "В программе не описаны: \(what)" }
}
