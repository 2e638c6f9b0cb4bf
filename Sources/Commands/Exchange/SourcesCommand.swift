import Diagnostics
import Mentoring
import Site
import Text

/// `nastavnik sources`: what each source has sent and what was taken of it; keeps the last good
/// packages, or prints what `curl` needs to fetch new ones.
struct SourcesCommand: Command {
  let syntax = CommandSyntax(
    "sources", operands: "[ПАПКА] [ключи]", limit: 1,
    "Показать, что прислали источники портала, и запомнить годные пакеты",
    [
      .init("curl", nil, "напечатать настройки для curl: программа сама в сеть не ходит"),
      .init("keep", nil, "записать годные пакеты и журнал на склад, без отозванных записей"),
      .init("today", "ДАТА", "судить на этот день"),
      .init("format", "text|json", "вид отчёта; имён людей в нём нет", choices: ["text", "json"]),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let folder = try PortalFolders.one(arguments.operands)
    let project = try ProjectOptions.project(folder, output: nil, arguments, console)
    var report = Report()
    guard let reading = try project.sources(into: &report, reads: !arguments.has("curl")) else {
      _ = console.show(report)
      return 1
    }
    if arguments.has("curl") {
      console.result(CurlConfiguration(reading.portal.site, folder).text)
      return 0
    }
    guard !(reading.portal.site.sources ?? []).isEmpty else {
      throw Failure(
        .content, "У портала нет источников. Назовите их в site.yaml: sources: [{org: …, from: …}]."
      )
    }
    report.add(contentsOf: reading.outcome.report)
    report.add(contentsOf: reading.outcome.joining.report)
    if arguments.has("keep") { try reading.keep() }
    let table = try SourceTable(reading.outcome, reading.ledger(), on: reading.day)
    if arguments["format"] == "json" {
      console.result(table.json.text)
    } else {
      console.result(table.text)
      if !report.isEmpty { _ = console.show(report) }
    }
    return report.errors > 0 ? 1 : 0
  }
}

/// What tells `curl` to fetch the packages: `curl --config -` reads it.
struct CurlConfiguration {
  private let site: Record<SiteSettings>
  private let folder: String

  init(_ site: Record<SiteSettings>, _ folder: String) {
    self.site = site
    self.folder = folder
  }

  /// A file that could not be fetched is not touched, so that the last one stays.
  var text: String {
    var lines = [
      "# nastavnik sources --curl | curl --config -", "fail", "location", "create-dirs",
      "remove-on-error", "proto = \"=http,https\"", "retry = 2", "connect-timeout = 20",
      "max-time = 300", "max-filesize = 67108864",
    ]
    for source in site.sources ?? [] {
      guard let url = source.url, let from = source.from else { continue }
      let path = from.hasPrefix("/") ? from : folder + "/" + from
      lines += ["", "url = \(Self.quoted(url))", "output = \(Self.quoted(path))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    let plain = text.filter { !$0.isNewline }
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// What a round came to, a line for each source: numbers and names of organisations, no people.
struct SourceTable {
  private let outcome: SourceDesk.Outcome
  private let ledger: SourceLedger
  private let day: CalendarDate

  init(_ outcome: SourceDesk.Outcome, _ ledger: SourceLedger, on day: CalendarDate) {
    self.outcome = outcome
    self.ledger = ledger
    self.day = day
  }

  var text: String {
    outcome.states.map { line($0) + "\n" }.joined()
  }

  private func line(_ state: SourceState) -> String {
    guard let package = state.package else { return "\(state.name): пакета нет" }
    var parts = [
      "\(state.name): пакет № \(package.serial) от \(package.date.dotted), годен до "
        + package.expires.dotted,
      "взято \(Counting.records(taken(state)))", "не взято \(Counting.records(dropped(state)))",
    ]
    if state.isLastGood { parts.append("по прежнему пакету") }
    if state.isExpired { parts.append("срок вышел, остались числа") }
    if let answered = ledger[state.id].answered { parts.append("ответил \(answered.dotted)") }
    if let changed = ledger[state.id].changed { parts.append("изменился \(changed.dotted)") }
    if !package.missing.isEmpty {
      parts.append("не хватает: " + package.missing.map(\.id).joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }

  var json: JSONValue {
    [
      "date": .string(day.description),
      "sources": .list(
        outcome.states.map { state in
          [
            "org": .string(state.id), "name": .string(state.name),
            "state": .string(Self.word(state)),
            "serial": state.package.map { .int($0.serial) } ?? .null,
            "date": JSONValue(state.package?.date.description),
            "expires": JSONValue(state.package?.expires.description),
            "taken": .int(taken(state)), "dropped": .int(dropped(state)),
            "answered": JSONValue(ledger[state.id].answered?.description),
            "changed": JSONValue(ledger[state.id].changed?.description),
            "missing": .list((state.package?.missing ?? []).map { .string($0.id) }),
          ]
        }),
    ]
  }

  private static func word(_ state: SourceState) -> String {
    if state.package == nil { return "absent" }
    if state.isExpired { return "expired" }
    return state.isLastGood ? "last-good" : "taken"
  }

  private func dropped(_ state: SourceState) -> Int {
    outcome.joining.gone[state.id]?.count ?? 0
  }

  private func taken(_ state: SourceState) -> Int {
    max(0, state.records.count - dropped(state))
  }
}
