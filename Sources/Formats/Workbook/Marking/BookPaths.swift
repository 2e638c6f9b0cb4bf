import Diagnostics

/// Where the parts of a workbook lie in its archive.
struct BookPaths {
  struct Sheet {
    let name: String
    let part: String
  }

  /// The part that lists the sheets, and the folder it lies in, with a slash behind it.
  let book: String
  let folder: String
  let relations: String
  let styles: String?
  let sheets: [Sheet]
  private let texts: String?

  init(_ archive: Archive) throws(WorkbookFault) {
    let reader = WorkbookReader(archive)
    book = try reader.bookPath()
    folder = Self.folder(of: book)
    relations = Self.relations(of: book)
    let list = BookReader()
    try reader.parse(book, list)
    let found = RelationReader(folder: folder)
    try reader.parse(relations, found)
    styles = found.byType["styles"]
    texts = found.byType["sharedStrings"]
    var sheets: [Sheet] = []
    for sheet in list.sheets {
      guard let part = found.byID[sheet.relation] else { throw .broken(sheet.name) }
      sheets.append(Sheet(name: sheet.name, part: part))
    }
    self.sheets = sheets
  }

  /// What stands in the first filled cell of a sheet.
  func firstCell(of sheet: Sheet, in archive: Archive) throws(WorkbookFault) -> String {
    let reader = WorkbookReader(archive)
    let shared = SharedTextReader()
    if let texts { try reader.parse(texts, shared) }
    let cells = SheetReader(.init(texts: shared.texts, formats: [], since1904: false))
    try reader.parse(sheet.part, cells)
    return cells.sheet.cells.first.map {
      String(decoding: cells.sheet.bytes[$0.place.offsets], as: UTF8.self)
    } ?? ""
  }

  /// Where the relations of a part lie.
  static func relations(of part: String) -> String {
    let folder = folder(of: part)
    return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
