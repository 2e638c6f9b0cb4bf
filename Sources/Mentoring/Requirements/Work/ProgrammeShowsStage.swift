import Diagnostics

/// A started programme says which of the five stages of the mechanism it is at (PRG-17).
enum ProgrammeShowsStage {
  static let requirement = Requirement(.programmeShowsStage, .school) { context in
    let started = context.portal[Programme.self].filter { $0.isRunning || $0.isCompleted }
    context.each(
      started, none: "Начатых программ нет",
      proof: .shown { _, programme in [programme.mechStage?.label] }
    ) { context, programme in
      guard let stage = programme.mechStage else {
        return context.find(Message.none, at: programme.range(\.mechStage))
      }
      if programme.isCompleted, !stage.is("reflective", "result") {
        context.find(Message.early(stage), at: programme.range(\.mechStage))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeShowsStage = DiagnosticKind(
    "PRG-17", .warning, "У программы указан этап механизма реализации",
    help: "Укажите mech_stage: preparatory, design, implementation, reflective, result.",
    clause: Paragraph.targetModel("V"),
    wrong: .init("programmes.yaml", "- id: programma\n  status: active\n"),
    right: .init(
      "programmes.yaml", "- id: programma\n  status: active\n  mech_stage: implementation\n"))
}

private enum Message {
  static let none = "Не указан этап механизма, на котором программа"

  static func early(_ stage: Term) -> String {
    "Программа завершена, а этап – «\(stage.label)»"
  }
}
