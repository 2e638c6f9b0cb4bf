package import Diagnostics
import Formats
package import Media
import Mentoring
import Rendering
package import Storage
import Synchronization

/// One run over one portal, from its files to its tree.
package struct Build: Sendable {
  package let project: Project

  package init(_ project: Project) { self.project = project }

  /// Builds the portal, or only checks it when the project has no output.
  ///
  /// Faults of the content are in the result's report, and then nothing was written.
  ///
  /// - Throws: What the machine refused.
  package func run() throws(Failure) -> BuildResult {
    try project.requireApart()
    let isPutBack = try project.output.map { path throws(Failure) in
      try OutputStage.putRight(path)
    }
    var omission = Omission()
    while true {
      var result = try round(leavingOut: omission)
      result.isPutBack = isPutBack ?? false
      // Each round leaves out more of a finite portal, or it is the last.
      if !omission.add(result.omitted) { return result }
    }
  }

  /// One run, without what earlier ones have found to name people whose consents have ended.
  private func round(leavingOut omission: Omission) throws(Failure) -> BuildResult {
    var report = Report()
    let clock = StageClock()
    let read = try clock.measureWhole(.content) { () throws(Failure) in
      try project.check(leavingOut: omission, into: &report)
    }
    guard let checked = read else { return BuildResult(report) }
    let prepared = try clock.measureWhole(.plan) { () throws(Failure) in
      try prepare(checked, clock, into: &report)
    }
    guard let (renderer, secrets) = prepared else { return BuildResult(report) }
    var result = try Writer(project, checked, renderer, secrets).write(report)
    result.portal = checked
    if !result.isWritten, result.omitted.isEmpty {
      result.stillShown = try checked.endedConsents(shownIn: project.output, secrets)
    }
    result.times = clock.times
    return result
  }

  /// All that pages are made with; nil when there is no theme to show them in.
  private func prepare(
    _ checked: CheckedPortal, _ clock: StageClock, into report: inout Report
  ) throws(Failure) -> (PageRenderer, LeakSearch)? {
    guard let theme = try theme(of: checked.published.site, checked.sources, into: &report) else {
      return nil
    }
    let passport = checked.passport(for: .everyone)
    var downloads = checked.sources.downloads
    downloads.pages = checked.desk.pageCounts
    downloads.widths = checked.makesPictures ? theme.pictureWidths : []
    let view = PortalView(
      checked.published, checked.results.shown, theme: theme, downloads: downloads,
      files: checked.files, schools: passport.schools, folder: project.folder, clock: clock)
    let plan = Plan(view, PassportView(passport), into: &report)
    let renderer = PageRenderer(view, plan, passport, explicitIndex: project.explicitIndex)
    let secrets = try clock.measureWhole(.secrets) { () throws(Failure) in
      try checked.searchForSecrets(plan, into: &report)
    }
    return (renderer, secrets)
  }

  private func theme(
    of site: Record<SiteSettings>, _ sources: ContentReader.Sources, into report: inout Report
  ) throws(Failure) -> Theme? {
    let name =
      site.theme ?? (site.level?.is("regional") == true ? "community" : "school")
    let theme = try Theme.load(
      name, from: ThemeLibrary(folder: project.themes), for: PortalTheme(site, sources),
      at: site.theme.map { _ in site.range(\.theme) }, into: &report)
    if let theme, sources.theme.contains(where: \.isTemplate) {
      report.add(contentsOf: theme.check())
    }
    return theme
  }
}

/// What came of a run.
package struct BuildResult: Sendable {
  package var report: Report
  package var pages = 0
  package var files = 0
  package var bytes = 0
  /// Files that were already there with the same bytes.
  package var kept = 0
  /// What is to be left out in another round, which makes this one void.
  var omitted: [Omission.Item] = []
  /// Those whose consents have ended and whom the tree that stayed still names.
  package var stillShown: [StillShown] = []
  /// What the run was about; nil when the portal could not be put together.
  package var portal: CheckedPortal?
  /// What the new tree does to the one it was compared with; nil when there was none.
  package var changes: TreeChanges?
  /// Whether the tree was put in place; false for a check and after an error.
  package var isWritten = false
  /// Whether the old tree had to be put back first: an earlier run was killed while it exchanged them.
  package var isPutBack = false
  /// What stood in the old tree and was not put there by the program; it stands in the new one too.
  package var foreign: [String] = []
  /// How many picture files were made, and how many were kept from an earlier build.
  package var pictures = PictureMaker.Counts()
  /// The tree in memory, where that was asked for and nothing forbids publishing it.
  package var preview: PreviewTree?
  /// What each stage cost; empty when the portal could not be put together.
  package var times: [StageTime] = []

  /// How many rules wait for lists that could not be read whole.
  package var unchecked: Int { portal?.results.outcomes.count(where: \.isWithheld) ?? 0 }

  init(_ report: Report) { self.report = report.sorted() }
}
