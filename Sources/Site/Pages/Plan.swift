package import Diagnostics
import Mentoring
import Rendering

/// Every page of a portal, once, in the order of their paths.
struct Plan: Sendable {
  let pages: [PageSpec]
  let menus: Menus
  let planner: Planner

  init(_ view: PortalView, _ passport: PassportView, into report: inout Report) {
    planner = Planner(view, passport)
    let pages = planner.pages
    menus = Menus(view, pages)
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

extension Plan {
  /// The number of each page among results of equal worth: pages follow their paths, and mentors among
  /// themselves the order of the bank.
  var searchNumbers: [Int] {
    var numbers = Array(pages.indices)
    let mentors = pages.indices.compactMap { index -> (index: Int, place: Int)? in
      guard let record = pages[index].record, record.schema.name == Mentor.name else { return nil }
      return planner.choice.places[record.id].map { (index, $0) }
    }
    for (index, mentor) in zip(mentors.map(\.index), mentors.sorted { $0.place < $1.place }) {
      numbers[mentor.index] = index
    }
    return numbers
  }
}

/// What pages are planned from, and their variables made of.
struct Planner: Sendable {
  let view: PortalView
  let passport: PassportView
  let bank: MentorBank
  let choice: MentorChoice
  /// What the map lists; empty for every other page.
  private(set) var planned: [PageSpec] = []

  init(_ view: PortalView, _ passport: PassportView) {
    self.view = view
    self.passport = passport
    bank = MentorBank(view)
    choice = MentorChoice(bank, view)
  }

  var portal: PublishedPortal { view.portal }

  /// The pages of every kind.
  fileprivate var pages: [PageSpec] {
    var last = self
    last.planned = PageKind.all.dropLast().flatMap { $0.pages(self) }
    return last.planned + (PageKind.all.last?.pages(last) ?? [])
  }

  /// The crumbs of a page that stands directly below a section.
  func crumbs(_ sections: Section...) -> [(title: String, path: String)] {
    ([.home] + sections).map { ($0.title, $0.path) }
  }

  /// What editors write above a list: the bodies of the pages whose block the list shows.
  func intro(of section: Section) -> TemplateValue { intro(at: section.path) }

  /// What editors write above a block that is a part of a page.
  func intro(at path: String) -> TemplateValue {
    .list(
      view.facts.pages(aboveListAt: path).compactMap { page in
        page.body.map { .writable(MarkdownBody($0, of: page.data, view)) }
      })
  }

  /// What editors say of a list that is empty; null where the section is none of the nine blocks.
  func emptyNote(_ section: Section?) -> TemplateValue {
    let block = Vocabulary.block.terms.first { view.facts.path(ofBlock: $0.key) == section?.path }
    return ComputedMembers.text(block.flatMap { view.facts.emptyNote(ofBlock: $0.key) })
  }
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
