import Diagnostics
import Mentoring
import Site

/// `nastavnik check`: the same checks as a build, and no portal is written; with `--until` also
/// what will fall due or go stale.
struct CheckCommand: Command {
  let syntax = CommandSyntax(
    "check", operands: "[ПАПКА …] [ключи]", limit: .max,
    "Проверить содержание, ничего не записывая",
    [
      .init("today", "ДАТА", "проверить на этот день"),
      .init("until", "ДАТА", "перечислить, что устареет и чему подойдёт срок по этот день"),
      .init(
        "annotate", "КНИГА.xlsx",
        "отметить замечания в копии книги Excel; где книг несколько, в папке копий"),
      .init("base-url", "АДРЕС", "адрес портала вместо base_url из site.yaml"),
      ProjectOptions.privateFolder,
      .init(
        "public-repository", nil, "репозиторий открыт: в нём нет закрытых полей и скрытых людей"),
      .init("drafts", nil, "проверить и черновики"),
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("strict", nil, "считать предупреждения ошибками"),
      ReportFormat.optionWithCalendar,
      PortalRun.timings,
      PortalRun.all,
      .init("quiet", nil, "печатать только ошибки и предупреждения"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let until = try ProjectOptions.date("until", arguments, example: "2027-06-30")
    let format = ReportFormat(arguments)
    if case .calendar = format, until == nil {
      throw Failure(
        .usage, "Для календаря нужен последний день: --until 2027-06-30 --format ics.")
    }
    var projects: [Project] = []
    for portal in try PortalFolders(arguments.operands).portals {
      var project = try ProjectOptions.project(portal.folder, output: nil, arguments, console)
      project.isRepositoryPublic = arguments.has("public-repository")
      projects.append(project)
    }
    let lookout = until.map { Lookout(until: $0, format, console) }
    let annotator = arguments["annotate"].map { Annotator(target: $0, console: console) }
    try annotator?.require(projects)
    return try PortalRun(console, arguments, lookout, annotator).run(projects)
  }
}
