import Diagnostics
import Text

/// A pair's typed state agrees with its first and last day (COMPUTED-06).
enum PairFollowsDates {
  static let figure = Requirement(.pairFollowsDates, .everywhere) { context in
    for pair in context.portal[Pair.self] {
      guard let status = pair.status, !pair.isBackwards else { continue }
      checkStart(&context, pair, status)
      checkEnd(&context, pair, status)
    }
  }

  private static func checkStart(
    _ context: inout RuleContext, _ pair: Record<Pair>, _ status: Term
  ) {
    guard let start = pair.start else { return }
    if status.is("planned"), start <= context.today {
      context.find(
        Message.begun(status, start), at: pair.range(\.status), suggestion: "active",
        notes: [.init("начало", at: pair.range(\.start))])
    } else if status.is("active"), start > context.today {
      context.find(
        Message.ahead(status, start), at: pair.range(\.status), suggestion: "planned",
        notes: [.init("начало", at: pair.range(\.start))])
    }
  }

  private static func checkEnd(
    _ context: inout RuleContext, _ pair: Record<Pair>, _ status: Term
  ) {
    guard let end = pair.end else { return }
    if status.is("active"), end < context.today {
      context.find(
        Message.over(status, end), at: pair.range(\.status), suggestion: "completed",
        notes: [.init("конец", at: pair.range(\.end))])
    } else if status.is("completed", "terminated"), end > context.today {
      context.find(
        Message.lasting(status, end), at: pair.range(\.status), help: Message.mendEnd,
        notes: [.init("конец", at: pair.range(\.end))])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairFollowsDates = DiagnosticKind(
    "COMPUTED-06", .warning, "Статус пары сходится с её днями",
    help: "Поправьте status пары или её дни start и end.",
    clause: Paragraph.sample("6–7"),
    wrong: .init("pairs.yaml", "- id: para\n  end: 2024-05-31\n  status: active\n"),
    right: .init("pairs.yaml", "- id: para\n  end: 2024-05-31\n  status: completed\n"))
}

private enum Message {
  static let mendEnd =
    "Впишите в end день, когда пара закончила работу. Если она ещё работает, верните status: active."

  static func begun(_ status: Term, _ start: CalendarDate) -> String {
    "Пара работает с \(start.dotted), а отмечена «\(status.label)»"
  }

  static func ahead(_ status: Term, _ start: CalendarDate) -> String {
    "Пара начнёт работу \(start.dotted), а отмечена «\(status.label)»"
  }

  static func over(_ status: Term, _ end: CalendarDate) -> String {
    "Срок пары истёк \(end.dotted), а отмечена «\(status.label)»"
  }

  static func lasting(_ status: Term, _ end: CalendarDate) -> String {
    "Срок пары – до \(end.dotted), а отмечена «\(status.label)»"
  }
}

extension Record<Pair> {
  /// Whether the pair ends before it begins, which is told by COMPUTED-12.
  fileprivate var isBackwards: Bool {
    guard let start = self.start, let end = self.end else { return false }
    return end < start
  }
}
