import Diagnostics
import Mentoring
import Rendering
import Text

/// Renders the pages of a plan, each on its own.
struct PageRenderer: Sendable {
  let view: PortalView
  let plan: Plan
  let passport: Passport
  let address: SiteAddress
  private let baseURL: String
  let explicitIndex: Bool
  private let shared: [String: TemplateValue]
  private let mainMenu: MenuValues
  private let footerMenu: MenuValues

  init(
    _ view: PortalView, _ plan: Plan, _ passport: Passport, explicitIndex: Bool = false
  ) {
    self.view = view
    self.plan = plan
    self.passport = passport
    baseURL = view.portal.site.baseURL ?? ""
    address = SiteAddress(baseURL)
    self.explicitIndex = explicitIndex
    mainMenu = MenuValues(plan.menus.main)
    footerMenu = MenuValues(plan.menus.footer)
    shared = [
      "site": SiteValue(view).value, "theme": view.theme.options,
      "coordinator": view.portal[Contact.self].first.map { view.object($0) } ?? .null,
      "passport_summary": PassportView(passport).summary(view),
      "low_vision_url": .link(Section.lowVision.path), "intro": [], "pagination": .null,
    ]
  }

  /// The page's bytes, or what is wrong with its template.
  func render(_ page: PageSpec) throws(TemplateFailure) -> [UInt8] {
    let result = LinkedTerms.$page.withValue(LinkedTerms()) {
      Result { () throws(TemplateFailure) in try bytes(of: page) }
    }
    return try result.get()
  }

  private func bytes(of page: PageSpec) throws(TemplateFailure) -> [UInt8] {
    let location = location(of: page)
    var out = HTMLWriter(reserving: 32_768)
    try view.theme.templates.render(
      page.template, globals: globals(of: page, on: location), page: location, into: &out)
    return out.bytes
  }

  /// Everything the page's template is given by name.
  func globals(of page: PageSpec, on location: PageLocation) -> [String: TemplateValue] {
    let content = page.variables(location)
    var globals = shared
    for (name, value) in content.variables { globals[name] = value }
    globals["page"] = value(of: page, content)
    globals["menu"] = mainMenu.value(on: page)
    globals["footer_menu"] = footerMenu.value(on: page)
    return globals
  }

  func location(of page: PageSpec) -> PageLocation {
    page.kind == "404" && !explicitIndex
      ? PageLocation(page.path, root: WebAddress.path(baseURL))
      : PageLocation(page.path, explicitIndex: explicitIndex)
  }
}

extension PageRenderer {
  private func value(of page: PageSpec, _ content: PageContent) -> TemplateValue {
    let description = page.description ?? content.description
    return [
      "kind": .string(page.kind), "title": .string(view.typeset(page.title)),
      "description": ComputedMembers.words(description, view),
      "lead": ComputedMembers.words(page.lead, view),
      "path": .string(page.path), "url": .link(page.path),
      "canonical": .string(address.full(page.path)), "updated": view.date(page.updated),
      "breadcrumbs": .list(page.crumbs.map(entry)), "previous": page.previous.map(entry) ?? .null,
      "next": page.next.map(entry) ?? .null,
      "toc": .list(
        content.outline.map {
          ["title": .string($0.text), "anchor": .string($0.id), "level": .int($0.level)]
        }),
      "hidden": .bool(page.isHidden), "og_type": page.kind == "news-item" ? "article" : "website",
      "og_image": ComputedMembers.text(shared(of: page)), "print_note": .null,
      "json_ld": .markup(JSONLinkedData(view, page, address).markup),
    ]
  }

  /// The picture that goes with a link to the page: its record's, or the theme's.
  private func shared(of page: PageSpec) -> String? {
    (page.picture(in: view) ?? view.theme.sharedPicture).map(address.full)
  }

  private func entry(_ entry: (title: String, path: String)) -> TemplateValue {
    ["title": .string(view.typeset(entry.title)), "url": .link(entry.path)]
  }
}

/// What templates are told of the portal as a whole.
struct SiteValue {
  private let view: PortalView

  init(_ view: PortalView) { self.view = view }

  var value: TemplateValue {
    let site = view.portal.site
    return [
      "title": ComputedMembers.words(site.title, view),
      "section_title": view.level == .school ? "Что есть в разделе" : "Что есть на портале",
      "level": .string(view.level.rawValue), "level_label": ComputedMembers.text(site.level?.label),
      "tagline": .string(view.typeset(tagline)), "region": ComputedMembers.text(site.region),
      "notice": ComputedMembers.words(site.notice, view), "demo": false, "language": "ru",
      "organisation": ComputedMembers.organisation(site.org, view), "today": view.date(view.today),
      "updated": view.date(view.updated), "home_url": .link(Section.home.path),
      "search_url": .link(Section.search.path), "sitemap_url": .link(Section.sitemap.path),
      "low_vision_url": .link(Section.lowVision.path), "feed_url": .link(NewsFeed.path),
      "calendar_url": EventCalendar.path(view).map { .link($0) } ?? .null,
      "mentors_url": .link(Section.mentors.path), "events_url": .link(Section.events.path),
      "cases_url": .link(Section.cases.path), "news_url": .link(Section.news.path),
      "base_url": ComputedMembers.text(site.baseURL),
    ]
  }

  private var tagline: String {
    let organisation = view.portal[view.portal.site.org]
    return organisation?.shortName ?? organisation?.name ?? view.portal.site.region ?? ""
  }
}
