import Diagnostics

/// Reads the parts of a workbook out of its archive.
struct WorkbookReader {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  init(_ bytes: [UInt8]) throws(WorkbookFault) { self.init(try Self.archive(of: bytes)) }

  static func archive(of bytes: [UInt8]) throws(WorkbookFault) -> Archive {
    if let fault = CompoundFile.fault(of: bytes) { throw fault }
    do { return try Archive(bytes) } catch { throw fault(error) }
  }

  func read(path: String) throws(WorkbookFault) -> Workbook {
    let bookPath = try self.bookPath()
    let folder = BookPaths.folder(of: bookPath)
    let book = BookReader()
    try parse(bookPath, book)
    let relations = RelationReader(folder: folder)
    try parse(BookPaths.relations(of: bookPath), relations)
    let texts = SharedTextReader()
    if let part = relations.byType["sharedStrings"] { try parse(part, texts) }
    let styles = StyleReader()
    if let part = relations.byType["styles"] { try parse(part, styles) }
    let context = SheetReader.Context(
      texts: texts.texts, formats: styles.formats, since1904: book.since1904)
    var sheets: [Workbook.Sheet] = []
    if book.sheets.count > Limits.sheets { throw .tooManySheets }
    for sheet in book.sheets {
      guard let part = relations.byID[sheet.relation] else { throw .broken(sheet.name) }
      let reader = SheetReader(context)
      try parse(part, reader)
      sheets.append(
        Workbook.Sheet(
          name: sheet.name, isHidden: sheet.isHidden, isCut: reader.isCut, cells: reader.sheet))
    }
    return Workbook(path: path, sheets: sheets)
  }

  /// The part that lists the sheets: the one the archive's root refers to.
  func bookPath() throws(WorkbookFault) -> String {
    guard archive.contains("_rels/.rels") else {
      throw archive.contains("mimetype") ? .otherFormat : .notAWorkbook
    }
    let relations = RelationReader(folder: "")
    try parse("_rels/.rels", relations)
    guard let path = relations.byType["officeDocument"], archive.contains(path) else {
      throw .notAWorkbook
    }
    // A document of Word is an archive of the same kind.
    if !path.hasPrefix("xl/"), path.hasPrefix("word/") || path.hasPrefix("ppt/") {
      throw .notAWorkbook
    }
    return path
  }

  func parse(_ name: String, _ visitor: XMLVisitor) throws(WorkbookFault) {
    do {
      try XMLReader.read(name, of: archive, visitor)
    } catch {
      switch error {
      case .archive(let fault): throw Self.fault(fault)
      case .malformed(let name): throw .broken(name)
      }
    }
  }

  private static func fault(_ fault: Archive.Fault) -> WorkbookFault {
    switch fault {
    case .notAnArchive: .notAWorkbook
    case .encrypted: .password
    case .tooManyEntries, .tooLarge: .tooLarge
    case .broken(let name): .broken(name)
    }
  }
}

/// The container that old workbooks and encrypted new ones are kept in ([MS-CFB]).
enum CompoundFile {
  /// What is wrong with a workbook that is such a container; nil when it is none.
  static func fault(of bytes: [UInt8]) -> WorkbookFault? {
    guard bytes.starts(with: signature) else { return nil }
    return holds("EncryptedPackage", bytes) ? .password : .oldFormat
  }

  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether the directory names a stream; names are UTF-16, and entries begin at every 128 bytes.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    var wanted: [UInt8] = []
    for byte in name.utf8 { wanted += [byte, 0] }
    for entry in stride(from: 512, to: bytes.count - wanted.count, by: 128)
    where bytes[entry..<entry + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }
}
