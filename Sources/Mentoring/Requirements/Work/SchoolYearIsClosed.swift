import Diagnostics

/// The last school year ended with a survey, a conference, a round table and new materials (PRG-14).
///
/// Only a year in which a programme ended is asked about.
enum SchoolYearIsClosed {
  static let requirement = Requirement(.schoolYearIsClosed, .school) { context in
    guard let year = SchoolYear(closedBefore: context.today), hasFinished(year, context)
    else {
      return context.notApplicable("В прошлом учебном году программы не завершались")
    }
    if !wasSurveyed(year, context) { context.find(Message.noSurvey(year), at: nil) }
    prove(&context, year, Message.noConference(year)) { $0.is("conference", "seminar") }
    prove(&context, year, Message.noRoundTable(year)) { $0.is("round-table") }
    if !wasToppedUp(year, context) { context.find(Message.noMaterial(year), at: nil) }
  }

  private static func hasFinished(_ year: SchoolYear, _ context: RuleContext) -> Bool {
    context.portal[Programme.self].contains {
      $0.isOver && year.contains($0.finish?.date ?? $0.lastDay)
    }
  }

  private static func wasSurveyed(_ year: SchoolYear, _ context: RuleContext) -> Bool {
    let portal = context.portal
    return portal[MonitoringAct.self].contains {
      $0.kind?.is("incoming") != true && year.contains($0.date)
    }
      || portal[Programme.self].contains { programme in
        (programme.monitoring ?? []).contains {
          $0.moment?.is("after") ?? false && year.contains($0.date)
        }
      }
  }

  /// The methodical collection grew by a material or a described practice.
  private static func wasToppedUp(_ year: SchoolYear, _ context: RuleContext) -> Bool {
    context.portal[Material.self].contains { year.contains($0.published) }
      || context.portal[PracticeCase.self].contains { year.contains($0.published) }
  }

  private static func prove(
    _ context: inout RuleContext, _ year: SchoolYear, _ missing: String,
    _ isWanted: (Term) -> Bool
  ) {
    let event = context.portal[Event.self].first { event in
      event.type.map(isWanted) ?? false && event.status?.is("cancelled") != true
        && year.contains(event.start)
    }
    guard let event else { return context.find(missing, at: nil) }
    context.prove(event.title ?? event.id, by: event)
  }
}

extension DiagnosticKind {
  fileprivate static let schoolYearIsClosed = DiagnosticKind(
    "PRG-14", .warning,
    "Учебный год завершён анкетированием, конференцией или семинаром, круглым столом и пополнением копилки",
    help: "Внесите прошедшее в events.yaml (type: seminar, conference, round-table), "
      + "мониторинг – в monitoring_acts.yaml, новый материал – в папку materials с датой published.",
    clause: Paragraph.stage("6"),
    wrong: .init(
      "events.yaml",
      "- {id: stol-2026, title: Круглый стол, start: 2026-05-25, status: cancelled}\n"),
    right: .init(
      "events.yaml",
      "- {id: stol-2026, title: Круглый стол, start: 2026-05-25, status: held}\n"))
}

private enum Message {
  static func noSurvey(_ year: SchoolYear) -> String {
    "Нет итогового мониторинга (анкетирования) за \(year.label) учебный год"
  }

  static func noConference(_ year: SchoolYear) -> String {
    "Нет конференции или семинара за \(year.label) учебный год"
  }

  static func noRoundTable(_ year: SchoolYear) -> String {
    "Нет круглого стола за \(year.label) учебный год"
  }

  static func noMaterial(_ year: SchoolYear) -> String {
    "Методическая копилка не пополнилась за \(year.label) учебный год"
  }
}
