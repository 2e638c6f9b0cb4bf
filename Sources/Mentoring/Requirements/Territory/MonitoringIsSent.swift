import Diagnostics
import Text

/// The incoming and the final monitoring were sent to the regional centre (MUN-06).
///
/// Asked of the school year that goes on and the one before it: a final monitoring comes in May.
enum MonitoringIsSent {
  static let requirement = Requirement(.monitoringIsSent, .municipal) { context in
    guard let lastYear = SchoolYear(closedBefore: context.today) else { return }
    let days = lastYear.days.lowerBound...max(context.today, lastYear.days.upperBound)
    let recent = context.portal[MonitoringAct.self].filter {
      $0.date.map(days.contains) ?? false
    }
    var missing: [String] = []
    for kind in [Vocabulary.monitoringKind["incoming"], Vocabulary.monitoringKind["final"]] {
      let acts = recent.filter { $0.kind == kind }
      if acts.isEmpty, let kind { missing.append("«\(kind.label)»") }
      for act in acts {
        if act.lacks(\.sentTo) {
          context.find(Message.unsent, at: act.range(\.sentTo))
        } else {
          context.prove(
            "\(kind?.label ?? "") \(act.date?.dotted ?? "")", by: act, shows: [act.sentTo])
        }
      }
    }
    if !missing.isEmpty { context.find(Message.none(missing), at: nil) }
  }
}

extension DiagnosticKind {
  fileprivate static let monitoringIsSent = DiagnosticKind(
    "MUN-06", .warning, "Входной и итоговый мониторинг направлены в региональный центр",
    help:
      "В monitoring_acts.yaml внесите мониторинг: kind (incoming или final), org, date и sent_to – "
      + "куда и когда направлен.",
    clause: Paragraph.municipal("3.4–3.5"),
    wrong: .init("monitoring_acts.yaml", "- {id: vhodnoy, kind: incoming, date: 2026-10-15}\n"),
    right: .init(
      "monitoring_acts.yaml",
      "- {id: vhodnoy, kind: incoming, date: 2026-10-15, sent_to: \"КРИРПО, 19.10.2026\"}\n"))
}

private enum Message {
  static let unsent = "Не указано, куда направлен мониторинг"

  static func none(_ kinds: [String]) -> String {
    "Нет записи о мониторинге \(kinds.listed()) за этот и прошлый учебный год"
  }
}
