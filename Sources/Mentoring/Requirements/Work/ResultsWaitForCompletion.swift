import Diagnostics
import Text

/// Results of a programme are there only after its completion (PRG-09).
enum ResultsWaitForCompletion {
  static let requirement = Requirement(.resultsWaitForCompletion, .everywhere) { context in
    context.eachProgramme(
      proof: .searched
    ) { context, programme in
      if !programme.isCompleted {
        if !programme.lacks(\.results) {
          context.find(Message.early, at: programme.range(\.results))
        } else if !programme.lacks(\.resultsDate) {
          context.find(Message.early, at: programme.range(\.resultsDate))
        }
      } else if !programme.lacks(\.results) {
        checkDates(&context, programme)
      }
    }
  }

  private static func checkDates(_ context: inout RuleContext, _ programme: Record<Programme>) {
    guard let finish = programme.finish, let finished = finish.date else { return }
    if finished > context.today {
      context.find(Message.future, at: finish.range(\.date), help: Message.mendFinish)
    }
    if let published = programme.resultsDate, published < finished {
      context.find(
        Message.before(finished), at: programme.range(\.resultsDate), help: Message.mendFinish,
        notes: [.init("дата завершения", at: finish.range(\.date))])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let resultsWaitForCompletion = DiagnosticKind(
    "PRG-09", .error, "Результаты программы публикуются только после её завершения",
    help: "Уберите из программы results и results_date или, если она завершена, поставьте "
      + "«status: completed» и запишите finish.", clause: Paragraph.sample("8.2"),
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  status: active\n  results: План выполнен полностью\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  status: active\n"))
}

private enum Message {
  static let early = "Результаты незавершённой программы"
  static let future = "Программа с результатами завершена будущим днём"
  static let mendFinish =
    "Поправьте день завершения (finish, date) или день публикации (results_date)."

  static func before(_ finished: CalendarDate) -> String {
    "Результаты размещены раньше завершения программы \(finished.dotted)"
  }
}
