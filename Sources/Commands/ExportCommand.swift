import Diagnostics
import Formats
import Mentoring
import Site

/// `nastavnik export`: all lists of a portal as a workbook, from which the same records are read, or
/// what it hands to another portal as a package.
struct ExportCommand: Command {
  let syntax = CommandSyntax(
    "export", operands: "[ПАПКА] --xlsx ФАЙЛ | --for АДРЕС [--output ФАЙЛ]", limit: 1,
    "Записать списки портала книгой Excel или то, что он передаёт другому порталу, пакетом",
    [
      .init("xlsx", "ФАЙЛ", "новая книга; существующая не изменится"),
      .init("for", "АДРЕС", "пакет для портала с этим адресом: все, кто согласился на него"),
      .init("output", "ФАЙЛ", "куда записать пакет; существующий файл не изменится"),
      .init("today", "ДАТА", "пакет на этот день, чтобы результат повторялся"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    if let address = arguments["for"] {
      guard arguments["xlsx"] == nil else {
        throw Failure(.usage, "Книга и пакет – два файла: наберите команду дважды.")
      }
      return try PackageExport(address, arguments, console).run()
    }
    guard let path = arguments["xlsx"] else {
      throw Failure(
        .usage,
        "Назовите книгу (nastavnik export ПАПКА --xlsx ФАЙЛ) или получателя пакета "
          + "(nastavnik export ПАПКА --for АДРЕС).")
    }
    try NewFile.requireWorkbook(path)
    try NewFile.requireAbsent(path)
    let folder = try PortalFolders.one(arguments.operands)
    var report = Report()
    let project = Project(folder: folder, output: nil, themes: "Themes")
    guard let portal = try project.portal(into: &report), report.errors == 0 else {
      _ = console.show(report)
      throw Failure(
        .content,
        "\(folder): \(Counting.faults(report)). Книга не записана: неверное в неё не попало бы.")
    }
    let book = PortalBook(of: portal, folder: folder)
    guard book.losses.isEmpty else {
      throw Failure(
        .content,
        "Книга не записана, в неё не всё помещается. \(book.losses.joined(separator: "; ")).")
    }
    try NewFile.write(path, book.draft.bytes)
    tell(book, path, console)
    return 0
  }

  private func tell(_ book: PortalBook, _ path: String, _ console: Console) {
    let records = book.lists.map(\.count).reduce(0, +)
    console.result(
      "Записана книга \(path): \(Counting.lists(book.lists.count)), \(Counting.records(records)).\n"
    )
    guard !book.closed.isEmpty else { return }
    let labels = book.closed.map { "«\($0)»" }.joined(separator: ", ")
    console.message(
      "В книге закрытые сведения о людях: \(labels). Не пересылайте её посторонним и не кладите в "
        + "открытое хранилище.\n")
  }
}
