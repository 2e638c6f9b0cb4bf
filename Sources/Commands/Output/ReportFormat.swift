import Diagnostics

/// How the faults of a run are printed: for a person as they come, or for a program at its end.
enum ReportFormat {
  case text
  case machine(MachineFormat)

  init(_ arguments: Arguments) {
    self = arguments["format"].flatMap(MachineFormat.init).map { .machine($0) } ?? .text
  }

  static let option = CommandSyntax.Option(
    "format", "ВИД",
    "чем печатать замечания: text — для человека; json, sarif, github, gitlab, junit — для программ",
    choices: ["text"] + MachineFormat.allCases.map(\.rawValue))
}
