import Diagnostics
import Mentoring
import Site

/// `nastavnik build`: content in, portals out.
struct BuildCommand: Command {
  let syntax = CommandSyntax(
    "build", operands: "[ПАПКА …] [ключи]", limit: .max, "Проверить содержание и собрать порталы",
    [
      .init("output", "ПАПКА", "куда писать; без ключа _site/<портал>"),
      .init("base-url", "АДРЕС", "адрес портала вместо base_url из site.yaml"),
      .init("today", "ДАТА", "собрать на этот день, чтобы результат повторялся"),
      ProjectOptions.privateFolder,
      .init("drafts", nil, "показать и черновики"),
      .init("explicit-index", nil, "ссылки с index.html, чтобы открывать портал с диска"),
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("strict", nil, "считать предупреждения ошибками"),
      .init("withdraw", nil, "опубликовать отзыв согласия сразу, без мест, где человек ещё назван"),
      .init("changes", nil, "перечислить все страницы и файлы, которые пришли, изменились и ушли"),
      .init(
        "against", "ПАПКА",
        "сравнить с этой папкой или списком (--manifest), а не с прежним порталом"),
      .init("manifest", "ФАЙЛ", "записать список файлов портала, чтобы потом сравнить с ним"),
      ReportFormat.option,
      PortalRun.timings,
      PortalRun.all,
      .init("quiet", nil, "печатать только ошибки и предупреждения"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let folders = try PortalFolders(arguments.operands).portals
    try requireDistinct(folders)
    guard !arguments.has("withdraw") || !arguments.has("strict") else {
      throw Failure(
        .usage,
        "Ключ --withdraw публикует портал с предупреждениями, --strict это запрещает. Уберите один."
      )
    }
    for option in ["against", "manifest"] where arguments[option] != nil && folders.count > 1 {
      throw Failure(.usage, "Ключ --\(option) – для одного портала, а названо несколько.")
    }
    var projects: [Project] = []
    for portal in folders {
      var project = try ProjectOptions.project(
        portal.folder, output: output(of: portal, among: folders, arguments), arguments, console)
      project.withdraws = arguments.has("withdraw")
      project.against = arguments["against"]
      project.manifest = arguments["manifest"]
      projects.append(project)
    }
    return try PortalRun(console, arguments).run(projects)
  }

  private func output(
    of portal: PortalFolders.Portal, among all: [PortalFolders.Portal], _ arguments: Arguments
  ) -> String {
    guard let given = arguments["output"] else {
      // In its own folder a portal has no neighbours.
      return portal.folder == PortalFolders.here ? "_site" : "_site/" + portal.name
    }
    var folder = given
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return all.count == 1 ? folder : folder + "/" + portal.name
  }

  private func requireDistinct(_ portals: [PortalFolders.Portal]) throws(Failure) {
    var seen: [String: String] = [:]
    for portal in portals {
      if let first = seen.updateValue(portal.folder, forKey: portal.name) {
        throw Failure(
          .usage,
          "Порталы «\(first)» и «\(portal.folder)» попали бы в одну папку. Соберите их отдельно, с ключом --output."
        )
      }
    }
  }
}
