import Diagnostics

/// The school has the people mentoring cannot do without: a head and a psychologist (CUR-04).
///
/// The curator and the mentors, whom п. 5.1 names too, are checked by CUR-01 and SEC-05.
enum StaffIsComplete {
  static let requirement = Requirement(.staffIsComplete, .school) { context in
    guard let organisation = context.facts.ownOrganisation else { return }
    let lacksPsychologist = organisation.lacks(\.psychologist)
    if organisation.lacks(\.head) {
      context.find(
        lacksPsychologist ? Message.nobody : Message.noHead, at: organisation.range(\.head),
        help: lacksPsychologist ? Message.addBoth : Message.addHead)
    } else if lacksPsychologist {
      context.find(
        Message.noPsychologist, at: organisation.range(\.psychologist), severity: .warning)
    }
    context.prove(
      "Руководитель, педагог-психолог", by: organisation,
      shows: [organisation.head, organisation.psychologist])
  }
}

extension DiagnosticKind {
  fileprivate static let staffIsComplete = DiagnosticKind(
    "CUR-04", .error, "Названы руководитель, куратор, наставники и педагог-психолог",
    help: "В organisations.yaml у своей организации заполните psychologist: имя или «1 ставка». "
      + "Если психолога нет, напишите, кто его заменяет.",
    clause: Paragraph.regulation("5.1"),
    wrong: .init("organisations.yaml", "- id: shkola\n  head: Петрова Анна Ивановна\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  head: Петрова Анна Ивановна\n  psychologist: 1 ставка\n"))
}

private enum Message {
  static let noHead = "Не назван руководитель организации"
  static let addHead =
    "В organisations.yaml у своей организации заполните head (фамилия, имя, отчество) и head_position."
  static let nobody = "Не названы руководитель организации и педагог-психолог"
  static let addBoth =
    addHead + " Педагога-психолога впишите в psychologist: имя или «1 ставка»."
  static let noPsychologist = "Не назван педагог-психолог"
}
