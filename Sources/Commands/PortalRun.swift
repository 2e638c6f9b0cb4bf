import Diagnostics
import Glibc
import Site

/// Builds or checks portals one after another and tells what came of each.
struct PortalRun {
  private let console: Console
  private let format: ReportFormat
  private let isQuiet: Bool
  /// What looks ahead when that was asked for.
  private let lookout: Lookout?
  /// Whether the processors' time of each stage is told.
  private let showsTimes: Bool

  init(_ console: Console, _ arguments: Arguments, _ lookout: Lookout? = nil) {
    self.console = console
    format = ReportFormat(arguments)
    isQuiet = arguments.has("quiet")
    showsTimes = arguments.has(Self.timings.name)
    self.lookout = lookout
  }

  static let timings = CommandSyntax.Option(
    "timings", nil, "показать, на что ушло время процессора")

  /// The exit status: 1 when any portal has errors.
  func run(_ projects: [Project]) throws(Failure) -> Int32 {
    var status: Int32 = 0
    var whole = Report()
    var judged: [(folder: String, judgement: Judgement?)] = []
    for project in projects {
      let start = Stopwatch()
      console.progress("\(project.folder): читаю и проверяю …")
      let result = try Build(project).run()
      console.progress("")
      show(result.report)
      whole.add(contentsOf: result.report)
      if lookout != nil { judged.append((project.folder, result.judgement)) }
      let failed = result.report.forbidsPublishing(strict: project.isStrict)
      if failed { status = 1 }
      if failed || !isQuiet { tell(project, result, failed, start.seconds) }
      if showsTimes { tell(result.times) }
    }
    if case .machine(let form) = format {
      console.result(form.print(whole.sorted(), version: Tool.version))
    }
    try lookout?.tell(judged)
    return status
  }

  /// For a person the faults of a portal come before its last line; a program gets all at the end.
  private func show(_ report: Report) {
    if case .machine = format { return }
    guard !report.isEmpty else { return }
    console.message(TerminalPrinter(colour: console.isInteractive).print(report) + "\n")
  }

  /// A line that tells of success: a result, unless the results are a document for programs.
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
    let faults = Counting.faults(result.report)
    if failed {
      let kept = project.output.map { " Портал «\($0)» остался прежним." } ?? ""
      console.message("\(project.folder): \(faults).\(kept)\n")
    } else if let output = project.output {
      let written =
        "\(Counting.pages(result.pages)), \(Counting.files(result.files)), \(Counting.size(result.bytes))"
      tell("\(project.folder) → \(output): \(written), \(faults), \(seconds) с\n")
    } else {
      tell("\(project.folder): \(Counting.pages(result.pages)), \(faults), \(seconds) с\n")
    }
  }
}
