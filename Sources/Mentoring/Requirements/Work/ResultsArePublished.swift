import Diagnostics
import Text

/// A completed programme has its results published within thirty days (PRG-10).
enum ResultsArePublished {
  static let requirement = Requirement(.resultsArePublished, .school) { context in
    let completed = context.portal[Programme.self].filter(\.isCompleted)
    let limit = context.parameters.number("results_days", default: 30)
    context.each(
      completed, none: "Завершённых программ нет",
      proof: .shown { _, _ in [] }
    ) { context, programme in
      guard programme.lacks(\.results), let day = programme.finish?.date ?? programme.lastDay,
        context.today.days(since: day) > limit
      else { return }
      context.find(
        Message.late(context.today.days(since: day), limit), at: programme.range(\.results))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let resultsArePublished = DiagnosticKind(
    "PRG-10", .warning, "Результаты завершённой программы опубликованы в срок",
    help: "Напишите в программе results: чего достигла пара, без имён и затруднений, "
      + "и results_date – день публикации. Срок меняется в site.yaml: limits, results_days.",
    clause: Paragraph.sample("8.2"),
    wrong: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: completed\n"),
    right: .init(
      "programmes.yaml",
      "- id: proshlaya\n  status: completed\n  results: Проведён открытый урок\n"
        + "  results_date: 2026-06-10\n"))
}

private enum Message {
  static func late(_ days: Int, _ limit: Int) -> String {
    "Программа завершена, а результатов нет: прошло дней \(days), срок \(limit)"
  }
}
