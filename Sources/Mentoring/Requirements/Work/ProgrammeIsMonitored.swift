import Diagnostics
import Text

/// A programme is measured before entry and after, and its process is watched (PRG-13).
///
/// A running programme needs the measurement before entry; a completed one all three.
enum ProgrammeIsMonitored {
  static let requirement = Requirement(.programmeIsMonitored, .schoolAndMunicipal) { context in
    let started = context.portal[Programme.self].filter { $0.isRunning || $0.isCompleted }
    context.each(
      started, none: "Начатых программ нет",
      proof: .shown { _, programme in (programme.monitoring ?? []).map { $0.tool } }
    ) { context, programme in
      checkEntry(&context, programme)
      if programme.isCompleted { checkOutcome(&context, programme) }
    }
  }

  private static func checkEntry(_ context: inout RuleContext, _ programme: Record<Programme>) {
    let before = (programme.monitoring ?? []).filter { $0.moment?.is("before") ?? false }
    guard let start = programme.start, let first = before.compactMap(\.date).min() else {
      return context.find(Message.noEntry, at: programme.range(\.monitoring))
    }
    if first > start {
      context.find(Message.late(first, start), at: before.first?.range(\.date))
    }
  }

  private static func checkOutcome(_ context: inout RuleContext, _ programme: Record<Programme>) {
    let monitoring = programme.monitoring ?? []
    if !monitoring.contains(where: { $0.moment?.is("after") ?? false }) {
      context.find(Message.noOutcome, at: programme.range(\.monitoring))
    }
    if !monitoring.contains(where: { $0.stage?.is("process") ?? false }) {
      context.find(Message.noProcess, at: programme.range(\.monitoring))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let programmeIsMonitored = DiagnosticKind(
    "PRG-13", .warning, "Программа измерена до входа и по итогам, за её ходом наблюдали",
    help: "Добавьте в monitoring замер: stage (process – ход программы, influence – влияние "
      + "на участников), moment (before или after), date, tool.",
    clause:
      "\(Paragraph.targetModel("VII")); \(Paragraph.municipal("3.4–3.5")); \(Paragraph.stage("6, п. 1"))",
    wrong: .init("programmes.yaml", "- id: programma\n  status: active\n  monitoring: []\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  status: active\n"
        + "  monitoring: [{stage: influence, moment: before, date: 2026-09-11}]\n"))
}

private enum Message {
  static let noEntry = "Нет замера до входа в программу"
  static let noOutcome = "Нет замера по итогам программы"
  static let noProcess = "Нет наблюдения за ходом программы"

  static func late(_ day: CalendarDate, _ start: CalendarDate) -> String {
    "Замер до входа в программу \(day.dotted) – после её начала \(start.dotted)"
  }
}
