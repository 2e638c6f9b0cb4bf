import Diagnostics
import Media
import Mentoring
import Parallel
import Rendering
import Search
import Storage
import Synchronization

/// Renders all pages, searches them for secrets, and puts the tree in place when nothing is wrong.
struct Writer {
  private let project: Project
  private let checked: CheckedPortal
  private var sources: ContentReader.Sources { checked.sources }
  private let renderer: PageRenderer
  private let secrets: LeakSearch
  private let books: SearchBooks
  private var clock: StageClock { renderer.view.clock }

  init(
    _ project: Project, _ checked: CheckedPortal, _ renderer: PageRenderer, _ secrets: LeakSearch
  ) {
    self.project = project
    self.checked = checked
    self.renderer = renderer
    self.secrets = secrets
    books = SearchBooks(pages: renderer.plan.pages.count)
  }

  func write(_ found: Report) throws(Failure) -> BuildResult {
    var report = found
    let isHopeless = report.forbidsPublishing(strict: project.isStrict)
    let stage =
      isHopeless
      ? nil : try project.output.map { path throws(Failure) in try OutputStage(replacing: path) }
    do {
      // The theme's check has already named the faults of templates that pages run into.
      report.add(contentsOf: try renderPages(into: stage).without(placesIn: report))
      try clock.measureWhole(.feeds) { () throws(Failure) in try writeFeeds(into: stage) }
      report.add(contentsOf: renderer.view.faults)
      let maker = project.output.flatMap { _ in checked.kept }
        .map { PictureMaker(keptIn: $0, tools: project.tools) }
      try clock.measureWhole(.files) { () throws(Failure) in
        try publishFiles(maker, into: stage, &report)
      }
      if let stage {
        try clock.measureWhole(.feeds) { () throws(Failure) in try writeSearchIndex(into: stage) }
      }
      report.add(contentsOf: secrets.report)
      // A check speaks of the portal: that its own cache cannot be cleared away is no fault.
      if project.output == nil { try? checked.kept?.forgetUnused() }
      guard let stage, !report.forbidsPublishing(strict: project.isStrict) else {
        try stage?.discard()
        return result(report)
      }
      try clock.measureWhole(.feeds) { () throws(Failure) in
        try copyAssets(into: stage)
        try stage.commit()
        try checked.kept?.forgetUnused()
      }
      var result = result(report, stage)
      result.pictures = maker?.counts ?? PictureMaker.Counts()
      return result
    } catch {
      try stage?.discard()
      throw error
    }
  }
}

extension Writer {
  private func renderPages(into stage: OutputStage?) throws(Failure) -> Report {
    let pages = renderer.plan.pages
    let outcomes = parallelMap(Array(pages.indices)) { number in
      Result { () throws(Failure) in try renderPage(pages[number], number, into: stage) }
    }
    var report = Report()
    for outcome in outcomes { report.add(contentsOf: try outcome.get()) }
    return report
  }

  private func renderPage(
    _ page: PageSpec, _ number: Int, into stage: OutputStage?
  ) throws(Failure) -> Report {
    var report = Report()
    let bytes: [UInt8]
    do {
      bytes = try clock.measure(.theme) { () throws(TemplateFailure) in
        try renderer.render(page)
      }
    } catch {
      report.add(error.diagnostic)
      return report
    }
    clock.measure(.secrets) { secrets.search(bytes, page: page.path, of: page.record) }
    if stage != nil, page.isFound {
      clock.measure(.feeds) { books.read(searchPage(page, bytes), number: number) }
    }
    try clock.measure(.files) { () throws(Failure) in try stage?.write(page.path, bytes) }
    return report
  }

  /// Looks into the files that texts lead to, judges all that are named together, and writes them.
  private func publishFiles(
    _ maker: PictureMaker?, into stage: OutputStage?, _ report: inout Report
  ) throws(Failure) {
    let uses = renderer.view.files
    let checks = FileChecks(sources)
    report.add(contentsOf: try checked.desk.look(at: uses))
    report.add(contentsOf: checks.withheld(checked.portal, checked.published, uses))
    report.add(contentsOf: try checks.duplicates(uses))
    report.add(contentsOf: checks.leftOut(uses, checked.portal.site, sources.litter))
    searchFiles(uses)
    if report.forbidsPublishing(strict: project.isStrict) { return }
    let files = PublishedFiles(uses, renderer.view.downloads, sources.tree)
    report.add(contentsOf: try files.write(maker, into: stage))
  }

  /// Searches the names and texts of published files for secrets, like any page.
  private func searchFiles(_ uses: FileUses) {
    for path in uses.paths where sources.downloads.size(of: path) != nil {
      secrets.search(Array(path.utf8), page: path)
      for text in checked.desk.inspection(of: path)?.pages ?? [] {
        secrets.search(Array(text.utf8), page: path)
      }
    }
  }

  private func copyAssets(into stage: OutputStage) throws(Failure) {
    for (name, bytes) in renderer.view.theme.assets.files.sorted(by: { $0.key < $1.key }) {
      try stage.write("assets/" + name, bytes)
    }
  }

  /// What other programs read; it is searched for secrets like any page.
  private func writeFeeds(into stage: OutputStage?) throws(Failure) {
    let view = renderer.view
    let pages = renderer.plan.pages
    let passport = PassportFile(
      renderer.passport, view.addresses, explicitIndex: renderer.explicitIndex)
    let feeds: [(path: String, bytes: [UInt8])] =
      [
        (NewsFeed.path, NewsFeed(view, renderer.address).bytes),
        (Sitemap.path, Sitemap(pages, renderer.address).bytes),
        (ExportPackage.path, ExportPackage(view, renderer.address).bytes),
        (PassportFile.path, passport.bytes),
      ] + EventCalendar(view, renderer.address).files
    for (path, bytes) in feeds {
      secrets.search(bytes, page: path)
      try stage?.write(path, bytes)
    }
  }

  /// The page as the search takes it.
  private func searchPage(_ page: PageSpec, _ bytes: [UInt8]) -> SearchPage {
    let root = PageLocation("index.html", explicitIndex: renderer.explicitIndex)
    return SearchPage(
      title: page.title, kind: page.kind.label, address: root.relative(to: page.path),
      keys: (page.keywords + page.facts).joined(separator: " "),
      facts: page.facts.isEmpty && page.record != nil
        ? [page.description].compactMap(\.self) : page.facts,
      parts: PageText.parts(of: bytes))
  }

  /// Texts of the index are searched for secrets like any page; its stems are those of pages that were.
  private func writeSearchIndex(into stage: OutputStage) throws(Failure) {
    for file in SearchIndex(books).files {
      if file.holdsTexts { secrets.search(file.bytes, page: file.path) }
      try stage.write(file.path, file.bytes)
    }
  }

  private func result(_ report: Report, _ stage: OutputStage? = nil) -> BuildResult {
    var result = BuildResult(report)
    result.pages = renderer.plan.pages.count
    if let totals = stage?.totals {
      (result.files, result.bytes, result.kept) = totals
      result.isWritten = true
    }
    return result
  }
}
