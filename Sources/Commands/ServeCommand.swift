import Diagnostics
import Preview
import Site
import Storage
import Text

/// `nastavnik serve`: shows a portal in the browser while it is written.
struct ServeCommand: Command {
  let syntax = CommandSyntax(
    "serve", operands: "[ПАПКА] [ключи]", limit: 1,
    "Показать портал в браузере и обновлять страницы, пока его правят",
    [
      .init("port", "ЧИСЛО", "порт; без ключа первый свободный с 4680, 0 – любой свободный"),
      .init("open", nil, "открыть браузер"),
      .init("base-url", "АДРЕС", "адрес портала вместо base_url из site.yaml"),
      .init("today", "ДАТА", "показать, каким портал будет в этот день"),
      .init("drafts", nil, "показать и черновики"),
      .init("themes", "ПАПКА", "где лежат свои темы; без ключа Themes"),
      .init("strict", nil, "считать предупреждения ошибками"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let portals = try PortalFolders(arguments.operands).portals
    guard let portal = portals.first, portals.count == 1 else {
      throw Failure(
        .usage,
        "Показать можно один портал, а здесь их несколько: "
          + portals.map { "nastavnik serve \($0.folder)" }.joined(separator: ", ") + ".")
    }
    let port = try port(arguments)
    var project = try ProjectOptions.project(portal.folder, output: nil, arguments, console)
    let temporary = project.cache == nil ? try TemporaryCache() : nil
    defer { temporary?.remove() }
    // A check clears away what it did not use: it must not find what is made for the preview.
    project.cache = temporary?.path ?? project.cache.map { $0 + "-preview" }
    let strict = project.isStrict
    let run = try PreviewRun(project, port: port) { event in
      Self.tell(event, console, isStrict: strict)
    }
    console.progress("\(portal.name): читаю и проверяю …")
    try run.run { () throws(Failure) in
      console.progress("")
      console.result(run.server.address + "\n")
      console.message("Портал показан по этому адресу. Остановить: Ctrl-C.\n")
      if arguments.has("open"), !Browser.open(run.server.address) {
        console.message("Браузер открыть нечем: откройте адрес сами.\n")
      }
    }
    return 0
  }

  private func port(_ arguments: Arguments) throws(Failure) -> Int? {
    guard let text = arguments["port"] else { return nil }
    guard let port = Int(text), (0...65_535).contains(port) else {
      throw Failure(.usage, "«\(text)» — не порт. Порт — число до 65535, например --port 8080.")
    }
    return port
  }
}

extension ServeCommand {
  private static func tell(_ event: PreviewRun.Event, _ console: Console, isStrict: Bool) {
    switch event {
    case .built(let result, let isOther) where isOther: tell(result, console, isStrict)
    case .built: break
    case .failed(let failure): console.message(failure.message.visible + "\n")
    case .watching(let files, let folders, let hasEvents):
      console.message(
        hasEvents
          ? "Слежу за изменениями: \(Counting.files(files)), папок \(folders).\n"
          : "Система не сообщает, когда файлы меняются: смотрю сам раз в секунду "
            + "(\(Counting.files(files))).\n")
    }
  }

  private static func tell(_ result: BuildResult, _ console: Console, _ isStrict: Bool) {
    console.progress("")
    if !result.report.isEmpty {
      let printer = TerminalReport(colour: console.isInteractive, showsAll: false)
      console.message(printer.print(result.report, unchecked: result.unchecked) + "\n")
    }
    let isShown = !result.report.forbidsPublishing(strict: isStrict)
    let faults = Counting.faults(result.report)
    console.message(
      isShown
        ? "Показано: \(Counting.pages(result.pages)), \(faults).\n"
        : "\(faults). Показан портал, каким он был до ошибок.\n")
  }
}
