import Diagnostics
import Text

/// A pair has a curator and an order that is not later than its first day (PAR-06).
///
/// A pair that is still being formed needs no order yet. That the participants agreed is the matter
/// of DOC-15 and DOC-16.
enum PairIsApproved {
  static let requirement = Requirement(.pairIsApproved, .school) { context in
    context.eachPair(proof: .searched) { context, pair in
      if context.portal[pair.curator] == nil {
        context.find(Message.noCurator, at: pair.range(\.curator))
      }
      if pair.status?.is("planned") ?? false { return }
      checkOrder(&context, pair)
    }
    context.provePairs("Пары и группы с приказом", of: { $0.order != nil }) { facts, pair in
      [facts[pair.order]?.requisites]
    }
  }

  private static func checkOrder(_ context: inout RuleContext, _ pair: Record<Pair>) {
    guard let order = context.portal[pair.order] else {
      return context.find(Message.noOrder, at: pair.range(\.order))
    }
    guard let day = order.date, let start = pair.start, day > start else { return }
    context.find(
      Message.late(day), at: pair.range(\.start), help: Message.mendDates,
      notes: [.init("дата приказа", at: order.range(\.date))])
  }
}

extension DiagnosticKind {
  fileprivate static let pairIsApproved = DiagnosticKind(
    "PAR-06", .error,
    "Пара сформирована с участием куратора и утверждена приказом не позже начала работы",
    help:
      "В pairs.yaml укажите curator (код из curators.yaml) и order (код приказа о закреплении пар "
      + "из documents.yaml).", clause: "\(Paragraph.sample("6.2")); \(Paragraph.regulation("1.4"))",
    wrong: .init(
      "pairs.yaml",
      "- {id: para, start: 2026-09-14, status: active}\n"),
    right: .init(
      "pairs.yaml",
      "- {id: para, curator: kurator-petrova, order: prikaz-pary, start: 2026-09-14, "
        + "status: active}\n"))
}

private enum Message {
  static let noCurator = "Не указан куратор пары"
  static let noOrder = "Нет приказа о закреплении пары"
  static let mendDates =
    "Начало пары не может быть раньше приказа: поправьте start в pairs.yaml или date приказа."

  static func late(_ day: CalendarDate) -> String {
    "Пара начала работу раньше приказа от \(day.dotted)"
  }
}
