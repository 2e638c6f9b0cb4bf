import Diagnostics
import Text

extension Requirement {
  /// SEC-02: the section holds at least the regulation and the roadmap, by the profile's day.
  static let sectionDeadline = Requirement(.sectionDeadline, .school) { context in
    context.expect("regulation", called: "положения")
    context.expect("roadmap", called: "дорожной карты")
  }
}

extension RuleContext {
  fileprivate mutating func expect(_ type: String, called name: String) {
    let editions = portal[LegalDocument.self].filter { $0.type?.key == type && papers.isOwn($0) }
    guard let current = editions.first(where: { $0.archived != true }) else {
      return expectRoadmapRecord(type, called: name)
    }
    prove(current.called, by: current)
    // A new edition comes later than the deadline by right: the earliest one had to be in time.
    let first = editions.filter { $0.published != nil }
      .min { ($0.published ?? today) < ($1.published ?? today) }
    if let first, let day = first.published, let deadline = parameters.dates["section"],
      day > deadline
    {
      find(
        "Документ «\(first.title ?? "")» размещён \(day.dotted), позже срока \(deadline.dotted)",
        at: first.range(\.published), severity: .warning)
    }
  }

  private mutating func expectRoadmapRecord(_ type: String, called name: String) {
    if type == "roadmap", let roadmap = portal[Roadmap.self].first {
      prove("Дорожная карта", by: roadmap)
    } else {
      find("В разделе нет \(name)", at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let sectionDeadline = DiagnosticKind(
    "SEC-02", .error, "В разделе есть положение и дорожная карта",
    help: "Добавьте в documents.yaml записи с видом regulation (положение) и roadmap (дорожная "
      + "карта), положите файлы в папку files и напишите в поле published день размещения.",
    clause: "презентация ЦНППМ Волгоградской области «Региональная модель наставничества» "
      + "(институциональный уровень): положение и дорожная карта загружены до 30 апреля 2022 года")
}
