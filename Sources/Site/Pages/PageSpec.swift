import Mentoring
import Rendering
import Text

/// A page to be rendered: where it stands, what it is called, and what its template is given.
struct PageSpec: Sendable {
  /// The file from the portal's root.
  var path: String
  /// What kind of page it is, as themes name it: `mentor`, `documents`.
  var kind: String
  var title: String
  /// The template; by default the kind's own.
  var template: String
  var description: String?
  var lead: String?
  var updated: CalendarDate?
  /// The section whose menu entry is marked as the current one.
  var section: Section?
  /// The pages above, from the home page on.
  var crumbs: [(title: String, path: String)]
  /// Whether search engines and the site map should pass over the page.
  var isHidden = false
  /// The number of the page within a list that has several.
  var part = 1
  /// The record whose page it is.
  var record: RecordData?
  var previous: (title: String, path: String)?
  var next: (title: String, path: String)?
  /// The page's own variables, made when the page is rendered.
  var variables: @Sendable (PageLocation) -> PageContent

  init(
    _ path: String, _ kind: String, _ title: String, section: Section?,
    crumbs: [(title: String, path: String)] = [],
    _ variables: @escaping @Sendable (PageLocation) -> PageContent
  ) {
    self.path = path
    self.kind = kind
    self.title = title
    self.section = section
    self.crumbs = crumbs
    self.variables = variables
    template = kind + ".html"
  }
}

extension PageSpec {
  /// The file of the picture that stands for the page's record, if it has one.
  func picture(in view: PortalView) -> String? {
    guard let record else { return nil }
    return switch record.schema.name {
    case NewsItem.name: Record<NewsItem>(record).images?.first?.file
    case Mentor.name: view.portal[Record<Mentor>(record).person]?.photo?.file
    default: nil
    }
  }
}

/// A page's variables and what its text has taught about it.
struct PageContent {
  var variables: [(String, TemplateValue)] = []
  var outline: [HeadingEntry] = []
  var description: String?

  init(_ variables: [(String, TemplateValue)]) { self.variables = variables }

  /// A page with a main text, which gives it its outline and description.
  init(
    _ variables: [(String, TemplateValue)], body: MarkdownBody?, on page: PageLocation,
    as name: String
  ) {
    self.variables = variables
    guard let body else {
      self.variables.append((name, .null))
      return
    }
    let (html, facts) = body.render(for: page)
    self.variables.append((name, .markup(Markup(trusted: String(decoding: html, as: UTF8.self)))))
    outline = facts.outline
    description = facts.firstParagraph.isEmpty ? nil : facts.firstParagraph
  }
}
