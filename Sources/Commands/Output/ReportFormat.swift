import Diagnostics

/// How the faults of a run are printed: for a person as they come, or for a program at its end.
enum ReportFormat {
  case text
  case machine(MachineFormat)
  /// The deadlines ahead as a calendar; faults are printed as for a person.
  case calendar

  init(_ arguments: Arguments) {
    switch arguments["format"] {
    case "ics": self = .calendar
    case let name: self = name.flatMap(MachineFormat.init).map { .machine($0) } ?? .text
    }
  }

  /// Whether results are a document for programs, so that a person's lines go elsewhere.
  var isDocument: Bool { if case .text = self { false } else { true } }

  private static let names = ["text"] + MachineFormat.allCases.map(\.rawValue)

  private static let words = "вид замечаний: " + names.joined(separator: ", ")

  static let option = CommandSyntax.Option("format", "ВИД", words, choices: names)

  /// For a command that also looks ahead.
  static let optionWithCalendar = CommandSyntax.Option(
    "format", "ВИД", words + "; ics — календарь", choices: names + ["ics"])
}
