import Mentoring
import Rendering

/// The menus of a portal, by its level (at most seven entries) or as its settings say.
struct Menus {
  /// A menu entry: a section of the portal or a page of its own.
  struct Entry: Sendable {
    let title: String
    let path: String
    let section: Section?
  }

  let main: [Entry]
  let footer: [Entry]

  /// - Parameter pages: The portal's pages: the footer names only sections that have one.
  init(_ view: PortalView, _ pages: [PageSpec]) {
    let own = (view.portal.site.menu ?? []).compactMap { Self.entry($0, view) }
    main = own.isEmpty ? Self.standard(view) : own
    footer = Self.footer(view, Set(pages.map(\.path)))
  }

  private static func entry(_ entry: Record<MenuEntry>, _ view: PortalView) -> Entry? {
    guard let title = entry.title, let page = entry.page else { return nil }
    if let section = Section.all.first(where: { $0.key == page || $0.folder == page }) {
      return Entry(title: title, path: section.path, section: section)
    }
    return view.addresses.path(entity: Page.name, id: page)
      .map { Entry(title: title, path: $0, section: nil) }
  }

  private static func standard(_ view: PortalView) -> [Entry] {
    switch view.level {
    case .school:
      [
        named("Главная", .home), named("Документы", .documents), named("Наставники", .mentors),
        named("Программы", .programmes), named("Лучшие практики", .cases),
        named("Методическая копилка", .materials), named("Новости", .news),
      ]
    case .municipal:
      [
        named("О центре", .home), named("Организации", .organisations),
        named("Банк наставников", .mentors), named("Программы и практики", .programmes),
        named("Документы", .documents), named("Мероприятия и курсы", .events),
        named("Показатели", .indicators),
      ]
    case .regional:
      [
        named("Сообщество", .home), named("Найти наставника", .mentors),
        named("Муниципалитеты", .municipalities), named("Практики", .cases),
        named("Курсы и мероприятия", .events), named("Документы", .documents),
        named("Показатели", .indicators),
      ]
    }
  }

  private static func footer(_ view: PortalView, _ paths: Set<String>) -> [Entry] {
    let sections = [
      Section.roadmaps, .incentives, .monitoring, .faq, .glossary, .contacts, .passport,
    ].filter { paths.contains($0.path) }
    let pages = view.portal[Page.self].filter { $0.block == nil }
      .sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }
      .compactMap { page in
        view.addresses.path(entity: Page.name, id: page.id)
          .map { Entry(title: page.title ?? page.id, path: $0, section: nil) }
      }
    return sections.map { named($0.title, $0) } + pages
  }

  private static func named(_ title: String, _ section: Section) -> Entry {
    Entry(title: title, path: section.path, section: section)
  }
}

/// A menu as templates see it; pages that stand in no menu share that of their section.
struct MenuValues: Sendable {
  private let entries: [Menus.Entry]
  private let paths: Set<String>
  private let bySection: [Section?: TemplateValue]

  init(_ entries: [Menus.Entry]) {
    self.entries = entries
    paths = Set(entries.map(\.path))
    let sections = [nil] + Section.all.map { Section?.some($0) }
    bySection = Dictionary(
      uniqueKeysWithValues: sections.map { ($0, Self.value(entries, in: $0, on: nil)) })
  }

  /// The entries, with the page's own and those of its section marked.
  func value(on page: PageSpec) -> TemplateValue {
    guard !paths.contains(page.path), let shared = bySection[page.section] else {
      return Self.value(entries, in: page.section, on: page.path)
    }
    return shared
  }

  private static func value(
    _ entries: [Menus.Entry], in section: Section?, on path: String?
  ) -> TemplateValue {
    .list(
      entries.map { entry in
        let isCurrent = entry.path == path
        return [
          "title": .string(Typography.typeset(entry.title)), "url": .link(entry.path),
          "current": .bool(isCurrent),
          "open": .bool(isCurrent || entry.section != nil && entry.section == section),
        ]
      })
  }
}
