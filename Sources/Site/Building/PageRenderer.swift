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
  /// What partials have written on pages rendered so far.
  private let fragments = FragmentCache()
  let mainMenu: MenuValues
  let footerMenu: FooterValues

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
    footerMenu = FooterValues(plan.menus.footer)
    shared = Dictionary(
      uniqueKeysWithValues: PageKind.values(SharedVariables.ofPortal, plan.planner, ())
        + [("theme", view.theme.options)])
  }

  /// The page's bytes, or what is wrong with its template.
  func render(_ page: PageSpec) throws(TemplateFailure) -> [UInt8] {
    let result = PageContext.$current.withValue(.ofNewPage()) {
      Result { () throws(TemplateFailure) in try bytes(of: page) }
    }
    return try result.get()
  }

  private func bytes(of page: PageSpec) throws(TemplateFailure) -> [UInt8] {
    let location = location(of: page)
    var out = HTMLWriter(reserving: 32_768)
    try view.theme.templates.render(
      page.kind.name + ".html", globals: globals(of: page, on: location), page: location,
      sharing: fragments, into: &out)
    return out.bytes
  }

  /// Everything the page's template is given by name.
  func globals(of page: PageSpec, on location: PageLocation) -> [String: TemplateValue] {
    let content = page.variables(location)
    var globals = shared
    let rendered = SharedVariables.Rendered(page: page, content: content, renderer: self)
    for (name, value) in content.variables
      + PageKind.values(SharedVariables.ofPage, plan.planner, rendered)
    { globals[name] = value }
    return globals
  }

  func location(of page: PageSpec) -> PageLocation {
    page.isShownAnywhere && !explicitIndex
      ? PageLocation(page.path, root: WebAddress.path(baseURL))
      : PageLocation(page.path, explicitIndex: explicitIndex)
  }
}
