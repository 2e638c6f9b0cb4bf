package import Diagnostics
import Mentoring
import Rendering

/// Every page of a portal, once, in the order of their paths.
struct Plan: Sendable {
  let pages: [PageSpec]
  let menus: Menus

  init(_ view: PortalView, _ passport: PassportView, into report: inout Report) {
    menus = Menus(view)
    let planner = Planner(view, passport)
    var pages = planner.homePages + planner.bankPages + planner.workPages + planner.paperPages
    pages += planner.timePages + planner.territoryPages + planner.servicePages
    pages.append(planner.sitemap(of: pages))
    self.pages = Self.unique(pages, besides: view.downloads.paths, into: &report)
      .sorted { $0.path < $1.path }
  }

  /// The pages without those whose path another page or a file to be copied has, which are reported.
  private static func unique(
    _ pages: [PageSpec], besides files: [String], into report: inout Report
  ) -> [PageSpec] {
    var seen = Dictionary(files.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    return pages.filter { page in
      guard let first = seen.updateValue(page.title, forKey: page.path) else { return true }
      report.add(.repeatedPath(page, first: first))
      return false
    }
  }
}

/// What the pages are planned from; each theme of pages has an extension of its own.
struct Planner: Sendable {
  let view: PortalView
  let passport: PassportView
  let bank: MentorBank

  init(_ view: PortalView, _ passport: PassportView) {
    self.view = view
    self.passport = passport
    bank = MentorBank(view)
  }

  var portal: PublishedPortal { view.portal }

  /// The crumbs of a page that stands directly below a section.
  func crumbs(_ sections: Section...) -> [(title: String, path: String)] {
    ([.home] + sections).map { ($0.title, $0.path) }
  }

  /// A list page of a section.
  func list(
    _ section: Section, _ kind: String,
    _ variables: @escaping @Sendable (PageLocation) -> PageContent
  ) -> PageSpec {
    PageSpec(section.path, kind, section.title, section: section, crumbs: crumbs()) { page in
      var content = variables(page)
      content.variables.append(("intro", intro(of: section, on: page)))
      return content
    }
  }

  /// What editors write above a list: the bodies of the pages whose block the list shows.
  private func intro(of section: Section, on page: PageLocation) -> TemplateValue {
    let pages = portal[Page.self].filter { page in
      page.block.map { Blocks.path($0.key) == section.path } ?? false
    }
    return .list(
      pages.compactMap { page in
        page.body.map { .writable(MarkdownBody($0, of: page.data, view)) }
      })
  }

  /// The pages of records, each with the one before and after it.
  func records<Of: Entity>(
    _ records: [Record<Of>], _ kind: String, in section: Section,
    title: (Record<Of>) -> String,
    _ variables: @escaping @Sendable (Record<Of>, PageLocation) -> PageContent
  ) -> [PageSpec] {
    var pages = records.compactMap { record -> PageSpec? in
      guard let path = view.addresses.path(entity: Of.name, id: record.id), !path.contains("#")
      else {
        return nil
      }
      var page = PageSpec(
        path, kind, title(record), section: section, crumbs: crumbs(section)
      ) { variables(record, $0) }
      page.record = record.data
      page.description = view.summary(of: record.data)
      return page
    }
    for index in pages.indices.dropFirst() {
      pages[index].previous = (pages[index - 1].title, pages[index - 1].path)
      pages[index - 1].next = (pages[index].title, pages[index].path)
    }
    return pages
  }

  func emptyNote(_ block: String) -> TemplateValue { Blocks(view).emptyNote(block) }
}

extension Diagnostic {
  fileprivate static func repeatedPath(_ page: PageSpec, first: String) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.repeatedPath,
      "Страницы «\(first)» и «\(page.title)» попадают на один адрес «\(page.path)»", at: nil)
  }
}

/// What can be wrong with the pages as a whole.
package enum SiteDiagnostics {
  package static let all = [repeatedPath]

  static let repeatedPath = DiagnosticKind(
    "PAGE-01", .error, "У каждой страницы свой адрес", help: "Дайте одной из записей другой код.")
}
