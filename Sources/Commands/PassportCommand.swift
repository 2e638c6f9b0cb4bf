import Diagnostics
import Mentoring
import Site

/// `nastavnik passport`: what is demanded of a portal, how it stands, and what proves it.
struct PassportCommand: Command {
  let syntax = CommandSyntax(
    "passport", operands: "[ПАПКА] [ключи]", limit: 1,
    "Напечатать паспорт раздела: требования, их состояние, чем подтверждены и что сделать",
    [
      .init(
        "format", "ВИД", "text, json или csv (таблица для Excel)", choices: ["text", "json", "csv"]),
      .init("schools", nil, "вместо требований таблица организаций муниципалитета или региона"),
      .init("today", "ДАТА", "паспорт на этот день"),
      .init("base-url", "АДРЕС", "адрес портала вместо base_url из site.yaml"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let portals = try PortalFolders(arguments.operands).portals
    let format = arguments["format"] ?? "text"
    if portals.count > 1, format != "text" { throw Message.several(portals, format) }
    var status: Int32 = 0
    for (number, portal) in portals.enumerated() {
      let project = try ProjectOptions.project(portal.folder, output: nil, arguments, console)
      var report = Report()
      let checked = try project.check(into: &report)
      show(report, console)
      if report.errors > 0 { status = 1 }
      guard let checked else { continue }
      if number > 0 { console.result("\n") }
      let bytes = try document(of: checked, portal.folder, as: format, arguments)
      console.result(String(decoding: bytes, as: UTF8.self))
    }
    return status
  }

  /// Shows what is wrong beside the rules, whose findings are in the passport itself.
  private func show(_ report: Report, _ console: Console) {
    var others = Report()
    for fault in report.sorted().diagnostics where RequirementCatalogue[fault.id] == nil {
      others.add(fault)
    }
    _ = console.show(others)
  }
}

extension PassportCommand {
  private func document(
    of checked: CheckedPortal, _ folder: String, as format: String, _ arguments: Arguments
  ) throws(Failure) -> [UInt8] {
    let passport = checked.passport(for: .editor)
    guard arguments.has("schools") else { return rules(passport, checked.links, format) }
    guard let schools = passport.schools else { throw Message.noSchools(folder) }
    return self.schools(schools, format)
  }

  private func rules(_ passport: Passport, _ links: PassportLinks, _ format: String) -> [UInt8] {
    switch format {
    case "json": PassportJSON.bytes(passport, links: links)
    case "csv": PassportCSV.bytes(passport, links: links)
    default: PassportText.bytes(passport, links: links)
    }
  }

  private func schools(_ table: SchoolTable, _ format: String) -> [UInt8] {
    switch format {
    case "json": PassportJSON.schools(table)
    case "csv": PassportCSV.schools(table)
    default: PassportText.schools(table)
    }
  }
}

private enum Message {
  static func several(_ portals: [PortalFolders.Portal], _ format: String) -> Failure {
    let folders = portals.map { "«\($0.folder)»" }.joined(separator: ", ")
    return Failure(
      .usage, "Порталов несколько: \(folders). Для вида \(format) назовите один.")
  }

  static func noSchools(_ folder: String) -> Failure {
    Failure(
      .usage,
      "«\(folder)» — портал школы, таблицы организаций у него нет. Уберите ключ --schools.")
  }
}
