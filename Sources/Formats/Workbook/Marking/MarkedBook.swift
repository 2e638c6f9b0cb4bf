/// Marks faults in a copy of a workbook: a colour and a note at each cell, and a sheet that lists all.
///
/// Only the parts that must change are written anew, and in them only the places that must; every other
/// entry of the archive stays equal to the byte. So what other tools lose, such as the lists that Excel
/// keeps in its extensions, is kept. Marks of an earlier check go first.
package struct MarkedBook {
  private let raw: RawArchive
  private let archive: Archive
  private let paths: BookPaths
  private var parts: [String: [UInt8]] = [:]

  /// The workbook with the marks and no older ones.
  ///
  /// - Throws: When the workbook cannot be read, or is written in a form that cannot be changed.
  package static func bytes(
    of source: [UInt8], marks: [BookMark]
  ) throws(BookUnmarkable) -> [UInt8] {
    do throws(WorkbookFault) {
      var book = try MarkedBook(source)
      try book.mark(marks)
      return book.raw.replacing(book.parts)
    } catch { throw BookUnmarkable(words: error.words.summary) }
  }

  /// What the sheet may be called that lists the faults: it is no list of records.
  package static var sheetNames: [String] { FaultSheet.names }

  /// Whether a file is a workbook with the sheet of our marks.
  package static func isMarked(_ bytes: [UInt8]) -> Bool {
    guard let book = try? MarkedBook(bytes) else { return false }
    return (try? book.ownSheet()) != nil
  }

  private init(_ source: [UInt8]) throws(WorkbookFault) {
    raw = try RawArchive(source)
    archive = try WorkbookReader.archive(of: source)
    paths = try BookPaths(archive)
  }
}

/// Why a workbook cannot be marked, in words.
package struct BookUnmarkable: Error {
  package let words: String
}

extension MarkedBook {
  private mutating func mark(_ marks: [BookMark]) throws(WorkbookFault) {
    var types = try XMLPatch("[Content_Types].xml", of: archive)
    var relations = try XMLPatch(paths.relations, of: archive)
    let styles = try markStyles(&types, &relations)
    let list = try listSheet(&types, &relations)
    for sheet in paths.sheets where sheet.part != list {
      let own = marks.filter { $0.sheet == sheet.name && $0.cell != nil }
      var marker = SheetMarker(sheet.part, of: archive)
      try marker.mark(own, styles, types: &types)
      parts.merge(marker.parts) { $1 }
    }
    if relations.isChanged { parts[paths.relations] = relations.result }
    let names = paths.sheets.filter { $0.part != list }.map(\.name)
    parts[list] = FaultSheet(marks: marks, names: names, wrap: styles.wrap).document
    if types.isChanged { parts["[Content_Types].xml"] = types.result }
  }

  /// The styles of marks: those that are there already are taken again.
  private mutating func markStyles(
    _ types: inout XMLPatch, _ relations: inout XMLPatch
  ) throws(WorkbookFault) -> MarkStyles {
    var patch: XMLPatch
    let part = paths.styles ?? paths.folder + "styles.xml"
    if paths.styles == nil {
      types.addPart(part, "styles+xml")
      relations.addRelation("nastavnikStyles", "styles", target: "styles.xml")
      patch = try XMLPatch(bytes: BookStyles.document, part)
    } else {
      patch = try XMLPatch(part, of: archive)
    }
    let styles = MarkStyles(adding: &patch)
    if patch.isChanged { parts[part] = patch.result }
    return styles
  }

  /// The part of the sheet that lists the faults: ours of an earlier check, or a new first one.
  private mutating func listSheet(
    _ types: inout XMLPatch, _ relations: inout XMLPatch
  ) throws(WorkbookFault) -> String {
    if let own = try ownSheet() { return own.part }
    let part = paths.folder + "worksheets/nastavnik.xml"
    types.addPart(part, "worksheet+xml")
    relations.addRelation("nastavnikList", "worksheet", target: "worksheets/nastavnik.xml")
    var book = try XMLPatch(paths.book, of: archive)
    book.addFirstSheet(
      FaultSheet.freeName(among: paths.sheets.map(\.name)), relation: "nastavnikList")
    parts[paths.book] = book.result
    return part
  }

  /// Our sheet of an earlier check, known by its name and its title.
  private func ownSheet() throws(WorkbookFault) -> BookPaths.Sheet? {
    for sheet in paths.sheets where FaultSheet.names.contains(sheet.name) {
      if try paths.firstCell(of: sheet, in: archive) == FaultSheet.title { return sheet }
    }
    return nil
  }
}
