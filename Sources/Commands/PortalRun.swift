import Diagnostics
import Glibc
import Site

/// Builds or checks portals one after another and tells what came of each.
struct PortalRun {
  private let console: Console
  private let isQuiet: Bool

  init(_ console: Console, isQuiet: Bool) {
    self.console = console
    self.isQuiet = isQuiet
  }

  /// The exit status: 1 when any portal has errors.
  func run(_ projects: [Project]) throws(Failure) -> Int32 {
    var status: Int32 = 0
    for project in projects {
      let start = Stopwatch()
      console.progress("\(project.folder): читаю и проверяю …")
      let result = try Build(project).run()
      console.progress("")
      if !result.report.isEmpty {
        console.message(TerminalPrinter(colour: console.isInteractive).print(result.report) + "\n")
      }
      let failed = result.report.forbidsPublishing(strict: project.isStrict)
      if failed { status = 1 }
      if failed || !isQuiet { tell(project, result, failed, start.seconds) }
    }
    return status
  }

  private func tell(_ project: Project, _ result: BuildResult, _ failed: Bool, _ seconds: String) {
    let faults = Counting.faults(result.report)
    if failed {
      let kept = project.output.map { " Портал «\($0)» остался прежним." } ?? ""
      console.message("\(project.folder): \(faults).\(kept)\n")
    } else if let output = project.output {
      let written = "\(Counting.pages(result.pages)), \(Counting.files(result.files)), \(Counting.size(result.bytes))"
      console.result("\(project.folder) → \(output): \(written), \(faults), \(seconds) с\n")
    } else {
      console.result("\(project.folder): \(Counting.pages(result.pages)), \(faults), \(seconds) с\n")
    }
  }
}

/// Time since it was made, by a clock that never goes back.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Seconds with two digits and a comma.
  var seconds: String {
    let parts = start.duration(to: .now).components
    let hundredths = parts.seconds * 100 + parts.attoseconds / 10_000_000_000_000_000
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }
}
