/// Puts the parts of a workbook into its archive (ECMA-376, part 2).
struct BookWriter {
  private let book: BookDraft

  init(_ book: BookDraft) { self.book = book }

  var bytes: [UInt8] {
    var archive = ArchiveWriter()
    archive.add("[Content_Types].xml", types)
    archive.add(
      "_rels/.rels",
      XMLText.document(
        "<Relationships xmlns=\"\(Office.relations)\"><Relationship Id=\"book\" "
          + "Type=\"\(Office.references)/officeDocument\" Target=\"xl/workbook.xml\"/>"
          + "</Relationships>"))
    archive.add("xl/workbook.xml", workbook)
    archive.add("xl/_rels/workbook.xml.rels", relations)
    archive.add("xl/styles.xml", BookStyles.document)
    for (index, sheet) in book.sheets.enumerated() {
      archive.add(
        "xl/worksheets/sheet\(index + 1).xml", SheetWriter.document(sheet, isFirst: index == 0))
      guard !sheet.notes.isEmpty else { continue }
      archive.add("xl/worksheets/_rels/sheet\(index + 1).xml.rels", noteRelations(index + 1))
      archive.add("xl/comments\(index + 1).xml", NoteWriter.comments(sheet.notes))
      archive.add("xl/drawings/vmlDrawing\(index + 1).vml", NoteWriter.drawing(sheet.notes))
    }
    return archive.finished()
  }
}

extension BookWriter {
  private var types: [UInt8] {
    var parts = [
      "<Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
      "<Default Extension=\"vml\" ContentType=\"\(Office.drawingType)\"/>",
      part("workbook.xml", "sheet.main+xml"), part("styles.xml", "styles+xml"),
    ]
    for (index, sheet) in book.sheets.enumerated() {
      parts.append(part("worksheets/sheet\(index + 1).xml", "worksheet+xml"))
      if !sheet.notes.isEmpty { parts.append(part("comments\(index + 1).xml", "comments+xml")) }
    }
    return XMLText.document("<Types xmlns=\"\(Office.types)\">" + parts.joined() + "</Types>")
  }

  private func part(_ name: String, _ type: String) -> String {
    "<Override PartName=\"/xl/\(name)\" ContentType=\"\(Office.partType)\(type)\"/>"
  }

  private var workbook: [UInt8] {
    let sheets = book.sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(XMLText.quoted(sheet.name))\" sheetId=\"\(index + 1)\" "
        + "\(sheet.isHidden ? "state=\"hidden\" " : "")r:id=\"sheet\(index + 1)\"/>"
    }
    return XMLText.document(
      "<workbook xmlns=\"\(Office.spreadsheet)\" xmlns:r=\"\(Office.references)\">"
        + "<bookViews><workbookView activeTab=\"0\" tabRatio=\"850\"/></bookViews><sheets>"
        + sheets.joined() + "</sheets></workbook>")
  }

  private var relations: [UInt8] {
    let sheets = book.sheets.indices.map { index in
      "<Relationship Id=\"sheet\(index + 1)\" Type=\"\(Office.references)/worksheet\" "
        + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
    }
    return XMLText.document(
      "<Relationships xmlns=\"\(Office.relations)\">" + sheets.joined()
        + "<Relationship Id=\"styles\" Type=\"\(Office.references)/styles\" Target=\"styles.xml\"/>"
        + "</Relationships>")
  }

  private func noteRelations(_ number: Int) -> [UInt8] {
    XMLText.document(
      "<Relationships xmlns=\"\(Office.relations)\"><Relationship Id=\"notes\" "
        + "Type=\"\(Office.references)/vmlDrawing\" Target=\"../drawings/vmlDrawing\(number).vml\"/>"
        + "<Relationship Id=\"comments\" Type=\"\(Office.references)/comments\" "
        + "Target=\"../comments\(number).xml\"/></Relationships>")
  }
}
