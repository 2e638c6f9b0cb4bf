import Mentoring
import Rendering

/// What every page's template is given, whatever its kind.
enum SharedShapes {
  /// - Parameter options: What the theme's options are.
  static func all(options: Shape) -> [String: Shape] {
    [
      "site": site, "theme": options, "page": page, "menu": .list(menuEntry),
      "footer_menu": .list(menuEntry), "coordinator": .maybe(Contact.self),
      "passport_summary": .optional(.passportSummary),
      "intro": .list(.markup), "empty_note": .optional(.text), "pagination": .pagination,
    ]
  }

  private static let site = Shape.fixed(
    "портал",
    [
      "title": .text, "tagline": .text, "level": .text, "level_label": .text, "region": .text,
      "notice": .optional(.text), "language": .text, "organisation": .maybe(Organisation.self),
      "today": .date, "updated": .date, "section_title": .text,
      "base_url": .optional(.text), "home_url": .link, "search_url": .link, "sitemap_url": .link,
      "low_vision_url": .link, "mentors_url": .optional(.link), "events_url": .optional(.link),
      "cases_url": .optional(.link), "news_url": .optional(.link), "feed_url": .optional(.link),
      "calendar_url": .optional(.link),
    ])

  private static let page = Shape.fixed(
    "страница",
    [
      "kind": .text, "title": .text, "lead": .optional(.text), "description": .optional(.text),
      "path": .text, "url": .link, "canonical": .text, "updated": .optional(.date),
      "breadcrumbs": .list(.titledLink), "previous": .optional(.titledLink),
      "next": .optional(.titledLink), "toc": .list(tocEntry), "json_ld": .markup, "og_type": .text,
      "og_image": .optional(.text), "hidden": .bool,
    ])

  private static let tocEntry = Shape.fixed(
    "строка оглавления", ["title": .text, "anchor": .text, "level": .number])

  private static let menuEntry = Shape.fixed(
    "пункт меню", ["title": .text, "url": .link, "current": .bool, "open": .bool])
}
