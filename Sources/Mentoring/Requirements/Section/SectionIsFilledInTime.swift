import Diagnostics
import Text

/// The section holds at least the regulation and the roadmap, by the profile's day (SEC-02).
enum SectionIsFilledInTime {
  static let requirement = Requirement(.sectionIsFilledInTime, .school) { context in
    expect(&context, "regulation", called: "положения")
    expect(&context, "roadmap", called: "дорожной карты")
  }

  private static func expect(_ context: inout RuleContext, _ type: String, called name: String) {
    let editions = context.portal[LegalDocument.self].filter {
      $0.type?.key == type && context.facts.isOwn($0)
    }
    guard let current = editions.first(where: context.facts.isInForce) else {
      return expectRoadmapRecord(&context, type, called: name)
    }
    context.prove(current.requisites, by: current)
    // A new edition comes later than the deadline by right: the earliest one had to be in time.
    let first = editions.filter { $0.published != nil }
      .min { ($0.published ?? context.today) < ($1.published ?? context.today) }
    if let first, let day = first.published, let deadline = context.parameters.dates["section"],
      day > deadline
    {
      context.find(
        Message.late(first, day, deadline), at: first.range(\.published), severity: .warning)
    }
  }

  private static func expectRoadmapRecord(
    _ context: inout RuleContext, _ type: String, called name: String
  ) {
    if type == "roadmap", let roadmap = context.portal[Roadmap.self].first {
      context.prove("Дорожная карта", by: roadmap)
    } else {
      let hasOrder = !context.facts.ownDocuments("order-regulation").isEmpty
      // The missing order is asked for with what it approves.
      context.find(
        Message.none(name), at: nil,
        impliedBy: type == "regulation" && !hasOrder ? ["DOC-01"] : [])
    }
  }
}

extension DiagnosticKind {
  fileprivate static let sectionIsFilledInTime = DiagnosticKind(
    "SEC-02", .error, "В разделе есть положение и дорожная карта",
    help: "Добавьте в documents.yaml записи с видом regulation (положение) и roadmap (дорожная "
      + "карта), положите файлы в папку files и напишите в поле published день размещения.",
    clause: "\(Paragraph.slides("институциональный уровень"))"
      + ": положение и дорожная карта загружены до 30 апреля 2022 года",
    wrong: .init(
      "documents.yaml",
      "- id: polozhenie\n  type: regulation\n  archived: да\n"),
    right: .init(
      "documents.yaml",
      "- id: polozhenie\n  type: regulation\n"))
}

private enum Message {
  static func late(_ first: Record<LegalDocument>, _ day: CalendarDate, _ deadline: CalendarDate)
    -> String
  {
    "Документ «\(first.title ?? "")» размещён \(day.dotted), позже срока \(deadline.dotted)"
  }

  static func none(_ name: String) -> String { "В разделе нет \(name)" }
}
