import Diagnostics
import Text

/// Each stage of the roadmap that has begun is reported in the news or events (SEC-07).
enum BegunStagesAreCovered {
  static let requirement = Requirement(.begunStagesAreCovered, .school) { context in
    let begun = begunStages(context)
    if begun.isEmpty { return context.notApplicable("Ни один этап дорожной карты не начат") }
    for (roadmap, stage) in begun { checkCoverage(&context, of: stage, in: roadmap) }
  }

  /// The stages of roadmaps of now that have begun; the seventh is the coverage itself.
  private static func begunStages(_ context: RuleContext) -> [(
    Record<Roadmap>, Record<RoadmapStage>
  )] {
    context.portal[Roadmap.self].filter { $0.covers(context.today) }.flatMap { roadmap in
      (roadmap.stages ?? []).filter { stage in
        stage.key?.is("info") == false
          && (stage.activities ?? []).contains { $0.hasBegun(by: context.today) }
      }.map { (roadmap, $0) }
    }
  }

  private static func checkCoverage(
    _ context: inout RuleContext, of stage: Record<RoadmapStage>, in roadmap: Record<Roadmap>
  ) {
    guard let key = stage.key else { return }
    let news = context.portal[NewsItem.self].filter { $0.stage == key && roadmap.covers($0.date) }
    let events = context.portal[Event.self].filter { event in
      event.stage == key && roadmap.covers(event.start) && event.status?.is("cancelled") != true
    }
    if let item = news.first {
      context.prove("\(key.label): «\(item.title ?? "")»", by: item)
    } else if let event = events.first {
      context.prove("\(key.label): «\(event.title ?? "")»", by: event)
    } else {
      context.find(Message.silent(key), at: stage.range(\.key))
    }
  }
}

extension Record<RoadmapActivity> {
  fileprivate func hasBegun(by day: CalendarDate) -> Bool {
    if let status = self.status, status.is("in-progress", "done") { return true }
    if let status = self.status, status.is("cancelled") { return false }
    return self.due.map { $0 <= day } ?? false
  }
}

extension DiagnosticKind {
  fileprivate static let begunStagesAreCovered = DiagnosticKind(
    "SEC-07", .warning, "О каждом начатом этапе дорожной карты рассказано",
    help: "Напишите новость в папке news и поставьте в ней поле stage с кодом этапа, например "
      + "«stage: selection».",
    clause: "\(Paragraph.ofOrder("этап 7 приложения 2 к Положению"))"
      + ": мероприятия освещаются «на всех этапах»",
    wrong: .init(
      "news.yaml",
      "- {id: n-4, title: Установочная сессия, date: 2026-09-11}\n"),
    right: .init(
      "news.yaml",
      "- {id: n-4, title: Установочная сессия, date: 2026-09-11, stage: selection}\n"))
}

private enum Message {
  static func silent(_ key: Term) -> String { "Этап «\(key.label)» начат, а новостей о нём нет" }
}
