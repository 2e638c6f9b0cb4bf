import Diagnostics
import Formats
import Mentoring
import Site
import Storage

/// `nastavnik new --xlsx`: a workbook to fill in, of one list or of all that a level keeps.
struct NewBook {
  private let path: String
  private let arguments: Arguments
  private let console: Console

  init(_ path: String, _ arguments: Arguments, _ console: Console) {
    self.path = path
    self.arguments = arguments
    self.console = console
  }

  func write() throws(Failure) -> Int32 {
    for option in ["csv"] where arguments.has(option) { throw Self.excess("--" + option) }
    if arguments["to"] != nil { throw Self.excess("--to") }
    if arguments.operands.count > 1 { throw Self.excess(arguments.operands[1]) }
    try NewFile.requireWorkbook(path)
    try NewFile.requireAbsent(path)
    let portal = try portal()
    let book = PortalBook(toFillIn: try schemas(portal), of: portal)
    try NewFile.write(path, book.draft.bytes)
    console.result(
      "Записана книга \(path): \(Counting.lists(book.lists.count)). Заполните её, положите в папку "
        + "портала рядом с site.yaml и запустите: nastavnik check.\n")
    return 0
  }

  private static func excess(_ word: String) -> Failure {
    Failure(.usage, "Книге Excel слово «\(word)» не нужно: nastavnik new СПИСОК --xlsx ФАЙЛ.")
  }

  /// The portal whose people can be chosen: the one named, or the one the program was started in.
  private func portal() throws(Failure) -> Portal? {
    let named = arguments["portal"]
    let here = try Self.here
    guard let folder = named ?? here else { return nil }
    var report = Report()
    let project = Project(folder: folder, output: nil, themes: "Themes")
    let portal = try project.portal(into: &report)
    if named != nil, portal == nil {
      throw Failure(.content, "Портал «\(folder)» не читается: nastavnik check \(folder).")
    }
    return portal
  }

  private static var here: String? {
    get throws(Failure) { try FileSystem.kind(of: "site.yaml") == .file ? "." : nil }
  }

  private func schemas(_ portal: Portal?) throws(Failure) -> [Schema] {
    if let name = arguments.operands.first {
      let schema = try EntityName.schema(name)
      guard !schema.plural.isEmpty else {
        throw Failure(.usage, "«\(schema.label)» не бывают таблицей: это один файл site.yaml.")
      }
      return [schema]
    }
    guard let level = arguments["level"].flatMap(InitCommand.level) ?? portal?.level else {
      throw Failure(
        .usage, "Скажите, чей портал: --level school, municipality или region, или назовите список."
      )
    }
    return level.tables
  }
}
