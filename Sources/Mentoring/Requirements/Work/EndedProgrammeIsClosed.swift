import Diagnostics
import Text

/// A programme whose last day is past is no longer called active (PRG-11).
enum EndedProgrammeIsClosed {
  static let requirement = Requirement(.endedProgrammeIsClosed, .school) { context in
    let open = context.portal[Programme.self].filter(\.isUnderWay)
    context.each(
      open, none: "Реализуемых программ нет",
      proof: .searched
    ) { context, programme in
      guard let last = programme.lastDay, last < context.today else { return }
      context.find(
        Message.over(last), at: programme.range(\.status),
        notes: [
          .init("последний день", at: programme.extended?.range(\.newEnd) ?? programme.range(\.end))
        ])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let endedProgrammeIsClosed = DiagnosticKind(
    "PRG-11", .warning, "Программа, срок которой прошёл, завершена или продлена",
    help: "Поставьте программе «status: completed» и finish (или terminated), "
      + "либо запишите продление в extension.", clause: Paragraph.sample("7.1–7.2"),
    wrong: .init(
      "programmes.yaml",
      "- {id: programma, end: 2027-05-28, status: active}\n"),
    right: .init(
      "programmes.yaml",
      "- {id: programma, end: 2027-06-25, status: active}\n"))
}

private enum Message {
  static func over(_ last: CalendarDate) -> String {
    "Срок программы истёк \(last.dotted), а она числится действующей"
  }
}
