import Diagnostics
import Glibc
import Mentoring
import Site
import Storage
import Text

/// Builds or checks portals one after another and reports what came of each.
struct PortalRun {
  private let console: Console
  private let format: ReportFormat
  private let isQuiet: Bool
  /// What looks ahead when that was asked for.
  private let lookout: Lookout?
  /// What marks the faults in copies of workbooks when that was asked for.
  private let annotator: Annotator?
  /// Whether the processors' time of each stage is printed.
  private let showsTimes: Bool
  /// Whether each fault is printed, however often it is met.
  private let showsAll: Bool
  /// Whether every change of the tree is told.
  private let showsChanges: Bool

  init(
    _ console: Console, _ arguments: Arguments, _ lookout: Lookout? = nil,
    _ annotator: Annotator? = nil
  ) {
    self.console = console
    format = ReportFormat(arguments)
    isQuiet = arguments.has("quiet")
    showsChanges = arguments.has("changes")
    showsTimes = arguments.has(Self.timings.name)
    showsAll = arguments.has(Self.all.name)
    self.lookout = lookout
    self.annotator = annotator
  }

  static let timings = CommandSyntax.Option(
    "timings", nil, "показать, на что ушло время процессора")

  static let all = CommandSyntax.Option(
    "all", nil, "печатать и те замечания, что повторяются больше трёх раз")

  /// The portal's folder as the person named it; by its name when it is the one they stand in.
  private func name(of project: Project) -> String {
    project.folder == PortalFolders.here
      ? PortalFolders.name(of: PortalFolders.here) : project.folder
  }

  /// The exit status: 1 when any portal has errors, 3 when the machine refused one.
  ///
  /// No portal stands in the way of another: what stops the run of one is told, and the next is begun
  /// with all memory that the last one took given back.
  func run(_ projects: [Project]) throws(Failure) -> Int32 {
    var status: Int32 = 0
    var kept = Kept()
    for project in projects {
      do throws(Failure) {
        status = max(status, try run(project, &kept))
      } catch {
        console.progress("")
        guard projects.count > 1 else { throw error }
        console.message("\(name(of: project)): \(error.message.visible)\n")
        status = max(status, error.status.rawValue)
      }
      if projects.count > 1 { FreedMemory.giveBack() }
    }
    if case .machine(let form) = format {
      console.result(form.print(kept.report.sorted(), version: Tool.version))
    }
    try lookout?.tell(kept.checked)
    return status
  }

  /// What is kept of all portals until the end, for those who ask for all of it together.
  private struct Kept {
    var report = Report()
    var checked: [(folder: String, portal: CheckedPortal?)] = []
  }

  private func run(_ project: Project, _ kept: inout Kept) throws(Failure) -> Int32 {
    let start = Stopwatch()
    console.progress("\(name(of: project)): читаю и проверяю …")
    let result = try Build(project).run()
    console.progress("")
    show(result)
    if case .machine = format { kept.report.add(contentsOf: result.report) }
    if lookout != nil { kept.checked.append((project.folder, result.portal)) }
    let failed = result.report.forbidsPublishing(strict: project.isStrict)
    if failed || !isQuiet { tell(project, result, failed, start.seconds) }
    if result.isWritten, showsChanges || !isQuiet {
      tell(ChangesText(isWhole: showsChanges).text(result.changes))
    }
    if showsTimes { tell(result.times) }
    try annotator?.write(project, result.report)
    return failed ? 1 : 0
  }

  /// For a person the faults of a portal come before its last line; a program gets all at the end.
  private func show(_ result: BuildResult) {
    if case .machine = format { return }
    guard !result.report.isEmpty else { return }
    let printer = TerminalReport(colour: console.isInteractive, showsAll: showsAll)
    console.message(printer.print(result.report, unchecked: result.unchecked) + "\n")
  }

  /// A line that reports success: a result, unless the results are a document for programs.
  private func tell(_ line: String) {
    if format.isDocument { console.message(line) } else { console.result(line) }
  }

  /// A line for each stage, with its seconds to the right.
  private func tell(_ times: [StageTime]) {
    let width = times.map(\.stage.label.count).max() ?? 0
    for time in times {
      let space = String(repeating: " ", count: width - time.stage.label.count)
      tell("  \(time.stage.label)\(space)  \(Stopwatch.words(time.seconds)) с\n")
    }
  }

  private func tell(_ project: Project, _ result: BuildResult, _ failed: Bool, _ seconds: String) {
    let faults = Counting.faults(result.report) + withheld(result.portal)
    if failed {
      let kept = project.output.map { " " + TreeWords.kept($0, result) } ?? ""
      console.message(
        "\(name(of: project)): \(faults).\(kept)\(EndedConsentWords.text(result.stillShown))"
          + "\(day(result.portal))\n")
    } else if let output = project.output {
      let written =
        "\(Counting.pages(result.pages)), \(Counting.files(result.files)), \(Counting.size(result.bytes))"
      tell(
        "\(name(of: project)) → \(output): \(written), \(faults)\(leftOut(result.portal)), "
          + "\(seconds) с\(day(result.portal))\n"
      )
      if let words = TreeWords.foreign(result, in: output) { console.message(words + "\n") }
      tell(wayToOpen(project, output))
    } else {
      tell(
        "\(name(of: project)): \(Counting.pages(result.pages)), \(faults), \(seconds) с\(day(result.portal))\n"
      )
    }
  }

  /// How to see the portal: links of one that was built for a host name folders, which a browser lists
  /// when it opens them from a disk.
  private func wayToOpen(_ project: Project, _ output: String) -> String {
    guard project.explicitIndex, let path = FileSystem.resolved(output + "/index.html") else {
      let folder = project.folder == PortalFolders.here ? "" : " " + project.folder
      return "Посмотреть в браузере: nastavnik serve\(folder)\n"
    }
    return "Открыть в браузере: file://\(PercentEncoding.encode(path, keepsSlash: true))\n"
  }

  /// What is left out so that the end of consents could be published.
  private func leftOut(_ judgement: CheckedPortal?) -> String {
    guard let counts = judgement?.leftOut else { return "" }
    return ", не вошло по отзыву согласия: \(Counting.leftOut(counts))"
  }

  /// How many people are left out for want of a consent.
  private func withheld(_ judgement: CheckedPortal?) -> String {
    guard let count = judgement?.withheld, count > 0 else { return "" }
    return ", скрыто без согласия: \(count)"
  }

  /// What is to be known when a day asked for prolongs consents.
  private func day(_ judgement: CheckedPortal?) -> String {
    guard let judgement, judgement.judgesPastConsents else { return "" }
    return " (согласия — на \(judgement.today.dotted) по ключу --today, этот день прошёл)"
  }
}
