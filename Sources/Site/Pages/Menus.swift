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

  /// Entries of the footer under a heading of their own.
  struct Group: Sendable {
    let title: String
    let entries: [Entry]
  }

  let main: [Entry]
  /// At most eleven entries: with the coordinator's phone and mail and the site of the organisation,
  /// a footer has no more than fourteen links. All other pages stand on the map.
  let footer: [Group]

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

  private static func footer(_ view: PortalView, _ paths: Set<String>) -> [Group] {
    let roles = [("molodomu-pedagogu", "Молодому педагогу"), ("nastavniku", "Наставнику")]
      .compactMap { page($0, titled: $1, view) }
    let start =
      [named(view.level == .school ? "Наставники" : "Найти наставника", .mentors)]
      + (roles.isEmpty ? [named(Section.materials.title, .materials)] : roles)
      + [named(Section.faq.title, .faq)]
    let papers = [Section.documents, .roadmaps, .passport].map { named($0.title, $0) }
    let portal =
      [named(Section.contacts.title, .contacts)]
      + [page("personalnye-dannye", titled: "Персональные данные", view)].compactMap { $0 }
      + [named("Для слабовидящих", .lowVision), named(Section.sitemap.title, .sitemap)]
    return [("Начать", start), ("Документы", papers), ("О разделе", portal)].map { title, entries in
      Group(
        title: title,
        entries: entries.filter { $0.section.map { paths.contains($0.path) } ?? true })
    }.filter { !$0.entries.isEmpty }
  }

  private static func page(_ id: String, titled title: String, _ view: PortalView) -> Entry? {
    view.addresses.path(entity: Page.name, id: id)
      .map { Entry(title: title, path: $0, section: nil) }
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

/// The footer's menu as templates see it.
struct FooterValues: Sendable {
  private let groups: [(title: String, menu: MenuValues)]

  init(_ groups: [Menus.Group]) { self.groups = groups.map { ($0.title, MenuValues($0.entries)) } }

  func value(on page: PageSpec) -> TemplateValue {
    .list(
      groups.map { group in
        ["title": .string(Typography.typeset(group.title)), "entries": group.menu.value(on: page)]
      })
  }
}
