import Diagnostics
import Text

extension Requirement {
  /// SEC-07: each stage of the roadmap that has begun is told of in the news or events.
  static let coverageOfStages = Requirement(.coverageOfStages, .school) { context in
    let begun = context.begunStages()
    if begun.isEmpty { return context.notApplicable("ни один этап дорожной карты не начат") }
    for (roadmap, stage) in begun { context.judgeCoverage(of: stage, in: roadmap) }
  }
}

extension RuleContext {
  /// The stages of roadmaps of now that have begun; the seventh is the coverage itself.
  fileprivate func begunStages() -> [(Record<Roadmap>, Record<RoadmapStage>)] {
    portal[Roadmap.self].filter { $0.covers(today) }.flatMap { roadmap in
      (roadmap.stages ?? []).filter { stage in
        stage.key?.is("info") == false
          && (stage.activities ?? []).contains { $0.hasBegun(by: today) }
      }.map { (roadmap, $0) }
    }
  }

  fileprivate mutating func judgeCoverage(
    of stage: Record<RoadmapStage>, in roadmap: Record<Roadmap>
  ) {
    guard let key = stage.key else { return }
    let news = portal[NewsItem.self].filter { $0.stage == key && roadmap.covers($0.date) }
    let events = portal[Event.self].filter { event in
      event.stage == key && roadmap.covers(event.start) && event.status?.is("cancelled") != true
    }
    if let item = news.first {
      prove("\(key.label): «\(item.title ?? "")»", by: item)
    } else if let event = events.first {
      prove("\(key.label): «\(event.title ?? "")»", by: event)
    } else {
      find("Этап «\(key.label)» начат, а новостей о нём нет", at: stage.range(\.key))
    }
  }
}

extension Record<Roadmap> {
  /// Whether a day lies in the roadmap's period, as far as the period is told by days.
  func covers(_ day: CalendarDate?) -> Bool {
    guard let day else { return true }
    if let from = self.period?.from, day < from { return false }
    if let to = self.period?.to, day > to { return false }
    return true
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
  fileprivate static let coverageOfStages = DiagnosticKind(
    "SEC-07", .warning, "О каждом начатом этапе дорожной карты рассказано",
    help: "Напишите новость в папке news и поставьте в ней поле stage с кодом этапа, например "
      + "«stage: selection».",
    clause: "этап 7 приложения 2 к Положению, приказ № 25 от 21.03.2022: мероприятия освещаются "
      + "«на всех этапах»")
}
