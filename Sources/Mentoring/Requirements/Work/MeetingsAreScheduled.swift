import Diagnostics
import Text

/// Short-term mentoring has a dated schedule, and a single meeting is no programme (PAR-10).
enum MeetingsAreScheduled {
  static let requirement = Requirement(.meetingsAreScheduled, .school) { context in
    let pairs = context.facts.pairs.filter { pair in
      (pair.kinds ?? []).contains { $0.is("short-term", "speed") }
    }
    context.each(
      pairs, none: "Краткосрочных и скоростных пар нет",
      proof: .kept
    ) { context, pair in
      let kinds = pair.kinds ?? []
      if kinds.allSatisfy({ $0.is("speed") }) {
        context.find(Message.onlySpeed, at: pair.range(\.kinds), help: Message.addKind)
      }
      if kinds.contains(where: { $0.is("short-term") }), pair.lacks(\.meetings) {
        context.find(Message.noSchedule, at: pair.range(\.meetings))
      }
    }
    context.provePairs("Пары с графиком встреч", of: { !$0.lacks(\.meetings) }) { _, pair in
      (pair.meetings ?? []).map { $0.inWords }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let meetingsAreScheduled = DiagnosticKind(
    "PAR-10", .warning,
    "У краткосрочной пары есть график встреч, а скоростной вид – не единственный",
    help: "В pairs.yaml добавьте meetings: даты встреч по графику.",
    clause: Paragraph.regulation("3.1"),
    wrong: .init("pairs.yaml", "- {id: para, kinds: [short-term]}\n"),
    right: .init(
      "pairs.yaml", "- {id: para, kinds: [short-term], meetings: [2026-10-05, 2026-11-09]}\n"))
}

private enum Message {
  static let onlySpeed = "Скоростное наставничество указано единственным видом"
  static let addKind =
    "Скоростное наставничество – одна встреча, а программа длится от трёх месяцев: добавьте в kinds "
    + "другой вид."
  static let noSchedule = "У краткосрочной пары нет графика встреч"
}
