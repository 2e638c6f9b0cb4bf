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
  private let searchNumbers: [Int]
  private var clock: StageClock { renderer.view.clock }

  init(
    _ project: Project, _ checked: CheckedPortal, _ renderer: PageRenderer, _ secrets: LeakSearch
  ) {
    self.project = project
    self.checked = checked
    self.renderer = renderer
    self.secrets = secrets
    books = SearchBooks(pages: renderer.plan.pages.count)
    searchNumbers = renderer.plan.searchNumbers
  }

  func write(_ found: Report) throws(Failure) -> BuildResult {
    var report = found
    let isHopeless = report.forbidsPublishing(strict: project.isStrict)
    let stage =
      isHopeless
      ? nil : try project.output.map { path throws(Failure) in try OutputStage(replacing: path) }
    let memory = project.isPreviewed && !isHopeless ? MemoryTree() : nil
    let tree: (any NewTree)? = stage ?? memory
    do {
      // The theme's check has already named the faults of templates that pages run into.
      report.add(contentsOf: try renderPages(into: tree).without(placesIn: report))
      try clock.measureWhole(.feeds) { () throws(Failure) in try writeFeeds(into: tree) }
      report.add(contentsOf: try writePackages(into: tree))
      report.add(contentsOf: renderer.view.faults)
      let maker = (project.makesTree ? checked.kept : nil)
        .map { PictureMaker(keptIn: $0, tools: project.tools) }
      var omitted = checked.omitted + secrets.known.omitted
      try clock.measureWhole(.files) { () throws(Failure) in
        omitted += try publishFiles(maker, into: tree, &report)
      }
      if let tree {
        try clock.measureWhole(.feeds) { () throws(Failure) in try writeSearchIndex(into: tree) }
      }
      let leaks = secrets.outcome
      report.add(contentsOf: leaks.report)
      omitted += leaks.omitted
      // A check speaks of the portal: that its own cache cannot be cleared away is no fault.
      if !project.makesTree { try? checked.kept?.forgetUnused() }
      guard let tree, omitted.isEmpty, !report.forbidsPublishing(strict: project.isStrict) else {
        try stage?.discard()
        var result = result(report)
        result.omitted = omitted
        return result
      }
      try clock.measureWhole(.feeds) { () throws(Failure) in try copyAssets(into: tree) }
      guard let stage else {
        try? checked.kept?.forgetUnused()
        var result = result(report)
        result.preview = memory.map { PreviewTree($0, renderer) }
        return result
      }
      var changes: TreeChanges?
      let foreign = try clock.measureWhole(.feeds) { () throws(Failure) in
        let (made, foreign) = try commit(stage)
        changes = made
        return foreign
      }
      try forgetKept(stage.path)
      var result = result(report, stage)
      result.changes = changes
      result.pictures = maker?.counts ?? PictureMaker.Counts()
      result.foreign = foreign
      return result
    } catch {
      throw giveUp(stage, because: error)
    }
  }
}

extension Writer {
  /// Removes what was written, and says why nothing came of it.
  private func giveUp(_ stage: OutputStage?, because error: Failure) -> Failure {
    do throws(Failure) {
      try stage?.discard()
      return error
    } catch let second {
      var both = error
      both.message += " Черновик портала остался, его уберёт следующая сборка. \(second.message)"
      return both
    }
  }

  /// Clears away what was kept for a portal that needs it no more. The portal is in its place by then.
  private func forgetKept(_ output: String) throws(Failure) {
    do throws(Failure) {
      try checked.kept?.forgetUnused()
    } catch {
      throw Failure(
        error.status,
        "Портал «\(output)» обновлён, но лишнее из запаса не убрано. \(error.message)")
    }
  }
}

extension Writer {
  private func renderPages(into tree: (any NewTree)?) throws(Failure) -> Report {
    let pages = renderer.plan.pages
    let outcomes = parallelMap(Array(pages.indices)) { number in
      Result { () throws(Failure) in try renderPage(pages[number], number, into: tree) }
    }
    var report = Report()
    for outcome in outcomes { report.add(contentsOf: try outcome.get()) }
    return report
  }

  /// Puts the tree in place.
  ///
  /// - Returns: What that changes, nil when there is nothing to compare with; and what of others stands
  ///   in the tree.
  private func commit(
    _ stage: OutputStage
  ) throws(Failure) -> (changes: TreeChanges?, foreign: [String]) {
    let isListed = project.manifest != nil || project.against != nil
    let manifest = isListed ? try stage.manifest() : nil
    var changes: TreeChanges?
    if let against = project.against, let manifest {
      changes = TreeChanges(from: try ComparedTree.manifest(at: against), to: manifest)
    } else {
      changes = try stage.changes()
    }
    let foreign = try stage.commit()
    if let path = project.manifest { try manifest?.write(to: path) }
    return (changes?.keeping(foreign), foreign)
  }

  private func renderPage(
    _ page: PageSpec, _ number: Int, into tree: (any NewTree)?
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
    if tree != nil, page.isFound {
      clock.measure(.feeds) {
        books.read(searchPage(page, bytes), number: searchNumbers[number])
      }
    }
    try clock.measure(.files) { () throws(Failure) in try tree?.write(page.path, bytes) }
    return report
  }

  /// Looks into the files that texts lead to, judges all that are named together, and writes them.
  ///
  /// - Returns: What is to be left out instead, as people are in it whose consents have ended.
  private func publishFiles(
    _ maker: PictureMaker?, into tree: (any NewTree)?, _ report: inout Report
  ) throws(Failure) -> [Omission.Item] {
    let uses = renderer.view.files
    let checks = FileChecks(sources)
    let looked = try checked.desk.look(at: uses, checked.withdrawal)
    let withheld = checks.withheld(checked.portal, checked.published, uses, checked.withdrawal)
    let named = try searchFiles(uses)
    for found in [looked.report, withheld.report, named.report, named.namesakeReport] {
      report.add(contentsOf: found)
    }
    report.add(contentsOf: try checks.duplicates(uses))
    report.add(contentsOf: checks.leftOut(uses, checked.portal, sources.litter))
    let files = PublishedFiles(uses, renderer.view.downloads, sources.tree)
    var omitted = looked.omitted + withheld.omitted + named.omitted
    if checked.withdrawal.isOn {
      omitted += files.unmakable(by: maker).map { .uninspected($0, at: uses.range(of: $0)) }
    }
    guard omitted.isEmpty, !report.forbidsPublishing(strict: project.isStrict) else {
      return omitted
    }
    report.add(contentsOf: try files.write(maker, into: tree))
    return []
  }

  /// Searches the files that only texts lead to, as those that fields name were searched.
  private func searchFiles(_ uses: FileUses) throws(Failure) -> SecretFindings {
    let known = Set(checked.files.paths)
    var found = secrets.known.emptied
    let late = uses.paths.filter { !known.contains($0) }
    secrets.search.search(
      try sources.publishedFiles(uses, late, inspectedBy: checked.desk), into: &found)
    return found
  }

  private func copyAssets(into tree: any NewTree) throws(Failure) {
    for (name, bytes) in renderer.view.theme.assets.files.sorted(by: { $0.key < $1.key }) {
      try tree.write("assets/" + name, bytes)
    }
  }

  /// What other programs read; it is searched for secrets like any page.
  private func writeFeeds(into tree: (any NewTree)?) throws(Failure) {
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
      try tree?.write(path, bytes)
    }
  }

  /// What is handed to other portals: searched for secrets like any feed, besides the search for those
  /// who are not to be named at the address it goes to.
  private func writePackages(into tree: (any NewTree)?) throws(Failure) -> Report {
    var report = Report()
    let packages = clock.measureWhole(.feeds) { PackageDesk(checked).publicFiles(into: &report) }
    for (path, bytes) in packages {
      secrets.search(bytes, page: path)
      try tree?.write(path, bytes)
    }
    return report
  }

  /// The page as the search takes it.
  private func searchPage(_ page: PageSpec, _ bytes: [UInt8]) -> SearchPage {
    let root = PageLocation("index.html", explicitIndex: renderer.explicitIndex)
    return SearchPage(
      title: page.title, kind: page.kind.label, address: root.relative(to: page.path),
      keys: (page.keywords + page.facts).joined(separator: " "),
      facts: page.facts.isEmpty && page.record != nil
        ? [page.description].compactMap(\.self) : page.facts,
      parts: PageText.parts(of: bytes), card: page.card)
  }

  /// Texts of the index are searched for secrets like any page; its stems are those of pages that were.
  private func writeSearchIndex(into tree: any NewTree) throws(Failure) {
    for file in SearchIndex(books, choice: renderer.plan.planner.choice.search).files {
      if file.holdsTexts { secrets.search(file.bytes, page: file.path) }
      try tree.write(file.path, file.bytes)
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
