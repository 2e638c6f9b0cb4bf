import Diagnostics
import Formats
import Mentoring
import Site

/// `nastavnik export`: all lists of a portal as a workbook, from which the same records are read.
struct ExportCommand: Command {
  let syntax = CommandSyntax(
    "export", operands: "[ПАПКА] --xlsx ФАЙЛ", limit: 1,
    "Записать всё, что есть в списках портала, книгой Excel",
    [.init("xlsx", "ФАЙЛ", "новая книга; существующая не изменится")])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let path = arguments["xlsx"] else {
      throw Failure(.usage, "Назовите книгу: nastavnik export ПАПКА --xlsx ФАЙЛ.")
    }
    try NewFile.requireWorkbook(path)
    try NewFile.requireAbsent(path)
    let portals = try PortalFolders(arguments.operands).portals
    guard portals.count == 1, let folder = portals.first?.folder else {
      let folders = portals.map { "«\($0.folder)»" }.joined(separator: ", ")
      throw Failure(.usage, "Порталов несколько: \(folders). Назовите один.")
    }
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
