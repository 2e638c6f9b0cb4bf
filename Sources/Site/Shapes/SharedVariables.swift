import Mentoring
import Rendering
import Search
import Text

/// What every page's template is given, whatever its kind; beside it the theme's options.
enum SharedVariables {
  /// - Parameter options: What the theme's options are.
  static func shapes(options: Shape) -> [String: Shape] {
    PageKind.shapes(ofPortal).merging(PageKind.shapes(ofPage)) { $1 }
      .merging(["theme": options]) { $1 }
  }

  /// Equal on all pages; a kind of page may have its own in place of the last three.
  static let ofPortal: [Variable<Void>] = [
    .object("site", "портал", site),
    .maybe("coordinator") { planner, _ in planner.portal[Contact.self].first },
    .init("passport_summary", .optional(.passportSummary)) { planner, _ in
      planner.passport.summary(planner.view)
    },
    .init("intro", .list(.markup)) { _, _ in [] },
    .init("empty_note", .optional(.text)) { _, _ in .null },
    .init("pagination", .pagination) { _, _ in .null },
  ]

  /// A page that is being rendered.
  struct Rendered {
    let page: PageSpec
    let content: PageContent
    let renderer: PageRenderer
  }

  static let ofPage: [Variable<Rendered>] = [
    .object("page", "страница", page),
    .init("menu", .list(.menuEntry)) { $1.renderer.mainMenu.value(on: $1.page) },
    .init("footer_menu", .list(.menuGroup)) { $1.renderer.footerMenu.value(on: $1.page) },
  ]

  private static let site: [Variable<Void>] = [
    .words("title") { planner, _ in planner.portal.site.title },
    .init("tagline", .text) { planner, _ in .string(planner.view.typeset(planner.tagline)) },
    .init("level", .text) { planner, _ in .string(planner.view.level.rawValue) },
    .text("level_label") { planner, _ in planner.portal.site.level?.label },
    .text("region") { planner, _ in planner.portal.site.region },
    .words("notice") { planner, _ in planner.portal.site.notice },
    .init("language", .text) { _, _ in "ru" },
    .maybe("organisation") { planner, _ in planner.portal[planner.portal.site.org] },
    .init("today", .date) { planner, _ in planner.view.date(planner.view.today) },
    .init("updated", .date) { planner, _ in planner.view.date(planner.view.updated) },
    .init("section_title", .text) { planner, _ in
      planner.view.level == .school ? "Что есть в разделе" : "Что есть на портале"
    },
    .text("base_url") { planner, _ in planner.portal.site.baseURL },
    .link("home_url", Section.home.path), .link("search_url", Section.search.path),
    .link("search_index_url", SearchIndex.path),
    .link("sitemap_url", Section.sitemap.path), .link("low_vision_url", Section.lowVision.path),
    .link("favourites_url", Section.favourites.path),
    .link("mentors_url", Section.mentors.path), .link("events_url", Section.events.path),
    .link("cases_url", Section.cases.path), .link("news_url", Section.news.path),
    .link("feed_url", NewsFeed.path),
    .init("calendar_url", .optional(.link)) { planner, _ in
      EventCalendar.path(planner.view).map { .link($0) } ?? .null
    },
  ]

  private static let page: [Variable<Rendered>] = [
    .init("kind", .text) { .string($1.page.kind.name) },
    .init("title", .text) { .string($0.view.typeset($1.page.title)) },
    .words("lead") { $1.page.lead },
    .words("description") { $1.page.description ?? $1.content.description },
    .init("path", .text) { .string($1.page.path) },
    .init("url", .link) { .link($1.page.path) },
    .init("canonical", .text) { .string($1.renderer.address.full($1.page.path)) },
    .init("updated", .optional(.date)) { $0.view.date($1.page.updated) },
    .init("breadcrumbs", .list(.titledLink)) { .list($1.page.crumbs.map($0.entry)) },
    .init("previous", .optional(.titledLink)) { $1.page.previous.map($0.entry) ?? .null },
    .init("next", .optional(.titledLink)) { $1.page.next.map($0.entry) ?? .null },
    .init("toc", .list(.tocEntry)) { _, rendered in
      .list(rendered.content.outline.map(\.templateValue))
    },
    .init("json_ld", .markup) {
      .markup(JSONLinkedData($0.view, $1.page, $1.renderer.address).markup)
    },
    .init("og_type", .text) { .string($1.page.openGraphType) },
    // The picture that goes with a link to the page: its record's, or the theme's.
    .text("og_image") {
      ($1.page.picture ?? $0.view.theme.sharedPicture).map($1.renderer.address.full)
    },
    .init("hidden", .bool) { .bool($1.page.isHidden) },
    .text("report_url") { $0.report($1) },
  ]
}

extension Shape {
  static let tocEntry = fixed(
    "строка оглавления", ["title": .text, "anchor": .text, "level": .number])

  fileprivate static let menuEntry = fixed(
    "пункт меню", ["title": .text, "url": .link, "current": .bool, "open": .bool])

  fileprivate static let menuGroup = fixed(
    "часть меню", ["title": .text, "entries": .list(menuEntry)])
}

extension HeadingEntry {
  /// A line of contents, as `tocEntry` describes it.
  var templateValue: TemplateValue {
    ["title": .string(text), "anchor": .string(id), "level": .int(level)]
  }
}

extension Planner {
  fileprivate var tagline: String {
    let organisation = portal[portal.site.org]
    return organisation?.shortName ?? organisation?.name ?? portal.site.region ?? ""
  }

  /// A letter to the coordinator about a page, with its name and address in it.
  fileprivate func report(_ rendered: SharedVariables.Rendered) -> String? {
    guard let email = portal[Contact.self].first?.email else { return nil }
    let (page, address) = (rendered.page, rendered.renderer.address)
    let subject = PercentEncoding.encode("Ошибка на странице «\(page.title)»")
    let body = PercentEncoding.encode(address.full(page.path))
    return "mailto:\(email)?subject=\(subject)&body=\(body)"
  }

  fileprivate func entry(_ entry: (title: String, path: String)) -> TemplateValue {
    ["title": .string(view.typeset(entry.title)), "url": .link(entry.path)]
  }
}
