import Diagnostics
import Site
import Storage

/// `nastavnik theme`: which themes there are, and whether they are in order.
struct ThemeCommand: Command {
  let syntax = CommandSyntax(
    "theme", operands: "check [ТЕМА …] | list", limit: .max,
    "Показать темы или проверить их целиком, без портала",
    [
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("quiet", nil, "печатать только ошибки и предупреждения"),
    ])

  private static let actions = ["check", "list"]

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let library = ThemeLibrary(folder: try ProjectOptions.themes(arguments))
    let rest = Array(arguments.operands.dropFirst())
    switch arguments.operands.first {
    case "check": return try check(rest, library, console, isQuiet: arguments.has("quiet"))
    case "list" where rest.isEmpty: return try list(library, console)
    case "list": throw Failure(.usage, "Лишнее слово «\(rest[0])» в команде «theme list».")
    case let word: throw unknown(word)
    }
  }
}

extension ThemeCommand {
  private func list(_ library: ThemeLibrary, _ console: Console) throws(Failure) -> Int32 {
    let themes = try library.summaries()
    let width = themes.map(\.name.count).max() ?? 0
    for theme in themes {
      let name = theme.name + String(repeating: " ", count: width - theme.name.count + 2)
      let origin = theme.isOwn ? "из папки" : "встроенная"
      let parent = theme.parent.map { ", на основе \($0)" } ?? ""
      console.result("\(name)\(theme.title ?? theme.name) (\(origin)\(parent))\n")
      if let about = theme.about {
        console.result(String(repeating: " ", count: width + 2) + about + "\n")
      }
    }
    return 0
  }

  private func check(
    _ wanted: [String], _ library: ThemeLibrary, _ console: Console, isQuiet: Bool
  ) throws(Failure) -> Int32 {
    var status: Int32 = 0
    for name in wanted.isEmpty ? try library.names() : wanted {
      let inspection = try inspect(name, library)
      if !inspection.report.isEmpty {
        let printer = TerminalPrinter(colour: console.isInteractive)
        console.message(printer.print(inspection.report) + "\n")
      }
      if inspection.report.errors > 0 { status = 1 }
      if !isQuiet || inspection.report.errors > 0 { tell(inspection, console) }
    }
    return status
  }

  /// A name of the library, or else the folder of a theme.
  private func inspect(
    _ name: String, _ library: ThemeLibrary
  ) throws(Failure) -> ThemeInspection {
    if try !library.names().contains(name), FileSystem.isFolder(name) {
      return try ThemeInspection(folder: name, in: library)
    }
    return try ThemeInspection(named: name, in: library)
  }

  private func tell(_ inspection: ThemeInspection, _ console: Console) {
    let counted = Counting.templates(inspection.count)
    let words = "Тема «\(inspection.name)»: \(counted), \(Counting.faults(inspection.report))\n"
    if inspection.report.errors > 0 { console.message(words) } else { console.result(words) }
  }

  private func unknown(_ word: String?) -> Failure {
    guard let word else {
      return Failure(
        .usage, "Что сделать с темами? nastavnik theme check или nastavnik theme list.")
    }
    let hint = Suggestion.hint(to: word, among: Self.actions)
    return Failure(.usage, "Команды «theme \(word)» нет.\(hint) Есть: theme check, theme list.")
  }
}
