import Diagnostics
import Site
import Text

/// `nastavnik fix`: shows what a machine can mend in a portal, and with `--write` mends it.
struct FixCommand: Command {
  let syntax = CommandSyntax(
    "fix", operands: "[ПАПКА …] [--write]", limit: .max,
    "Исправить то, что исправляется само: даты, лишние пробелы, чужие буквы, коды, имена файлов",
    [.init("write", nil, "записать исправления; без ключа они только показываются")])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    var count = 0
    var books: [String] = []
    for portal in try PortalFolders(arguments.operands).portals {
      let mending = try PortalMending(folder: portal.folder)
      for change in mending.changes { console.result(LineDiff.text(change)) }
      if arguments.has("write") { try mending.write() }
      count += mending.changes.count
      books += mending.workbooks
    }
    console.message(Self.summary(count, isWritten: arguments.has("write")))
    if !books.isEmpty { console.message(Self.words(of: books)) }
    return 0
  }

  /// A workbook is the editor's own, with formulas and looks that no other program keeps whole.
  private static func words(of books: [String]) -> String {
    "Книги Excel программа не меняет (\(books.map(\.visible).joined(separator: ", "))): откройте книгу и "
      + "исправьте ячейку, которую называет «nastavnik check».\n"
  }

  private static func summary(_ count: Int, isWritten: Bool) -> String {
    if count == 0 { return "Исправлять нечего.\n" }
    let files = Counting.files(count)
    return isWritten
      ? "Исправлено: \(files).\n"
      : "Ничего не записано: \(files) можно исправить. Чтобы записать: nastavnik fix … --write\n"
  }
}
