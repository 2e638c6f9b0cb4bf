import Diagnostics
import Site

/// `nastavnik check`: the same checks as a build, and nothing is written.
struct CheckCommand: Command {
  let syntax = CommandSyntax(
    "check", operands: "[ПАПКА …] [ключи]", limit: .max,
    "Проверить содержание, ничего не записывая",
    [
      .init("today", "ДАТА", "проверить на этот день"),
      .init("drafts", nil, "проверить и черновики"),
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("strict", nil, "считать предупреждения ошибками"),
      ReportFormat.option,
      .init("quiet", nil, "печатать только ошибки и предупреждения"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    var projects: [Project] = []
    for portal in try PortalFolders(arguments.operands).portals {
      projects.append(try ProjectOptions.project(portal.folder, output: nil, arguments))
    }
    return try PortalRun(console, ReportFormat(arguments), isQuiet: arguments.has("quiet")).run(
      projects)
  }
}
