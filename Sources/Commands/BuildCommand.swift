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
      .init("drafts", nil, "показать и черновики"),
      .init("explicit-index", nil, "ссылки с index.html, чтобы открывать портал с диска"),
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("strict", nil, "считать предупреждения ошибками"),
      ReportFormat.option,
      PortalRun.timings,
      .init("quiet", nil, "печатать только ошибки и предупреждения"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let folders = try PortalFolders(arguments.operands).portals
    try requireDistinct(folders)
    var projects: [Project] = []
    for portal in folders {
      projects.append(
        try ProjectOptions.project(
          portal.folder, output: output(of: portal, among: folders, arguments), arguments, console))
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
    let folder = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
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
