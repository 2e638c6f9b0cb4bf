import Diagnostics
import Mentoring
import Rendering
import Text

/// A page to be rendered: where it stands, what it is called, and what its template is given.
struct PageSpec: Sendable {
  /// The file from the portal's root.
  var path: String
  let kind: PageKind
  var title: String
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
  /// The file of the picture that stands for the record, if it has one.
  var picture: String?
  /// What the record is to search engines, as scripts in schema.org's words.
  var linkedData: @Sendable (JSONLinkedData) -> [String?] = { _ in [] }
  /// What social networks take the page for (Open Graph).
  var openGraphType = "website"
  /// Words that the search page holds for more important than the rest.
  var keywords: [String] = []
  /// Lines that the search shows under the title: where a mentor works and whether there are places.
  var facts: [String] = []
  /// What a list of chosen ones shows besides the title and `facts`.
  var card: JSONValue?
  /// Whether the page may be shown at any address, so that its links start from the site's root.
  var isShownAnywhere = false
  /// Whether only those who keep the portal read it: the search passes over it.
  var isForEditors = false
  /// Whether the search finds the page; of a list in several pages only the first.
  var isFound: Bool { !isHidden && !isForEditors && part == 1 }
  var previous: (title: String, path: String)?
  var next: (title: String, path: String)?
  /// The page's own variables, made when the page is rendered.
  var variables: @Sendable (PageLocation) -> PageContent

  init(
    _ kind: PageKind, _ path: String, _ title: String, crumbs: [(title: String, path: String)],
    _ variables: @escaping @Sendable (PageLocation) -> PageContent
  ) {
    self.kind = kind
    self.path = path
    self.title = title
    self.crumbs = crumbs
    self.variables = variables
    section = kind.section
  }
}

/// A page's variables and what its text has taught about it.
struct PageContent {
  var variables: [(String, TemplateValue)] = []
  var outline: [HeadingEntry] = []
  var description: String?

  init(_ variables: [(String, TemplateValue)]) { self.variables = variables }

  /// A page with a main text, the variable `body`, which gives it its outline and description.
  init(body: MarkdownBody, on page: PageLocation) {
    let (html, facts) = body.render(for: page)
    variables = [("body", .markup(Markup(trusted: String(decoding: html, as: UTF8.self))))]
    outline = facts.outline
    description = facts.firstParagraph.isEmpty ? nil : facts.firstParagraph
  }
}
