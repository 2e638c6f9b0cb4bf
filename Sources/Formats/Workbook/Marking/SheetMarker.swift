import Diagnostics

/// Colours the cells of one sheet that have faults, and puts notes on them.
///
/// The colours are a conditional format that always holds: no cell and no style of a cell is touched, and
/// the format is found again by its formula, whatever program has saved the workbook since.
struct SheetMarker {
  private let part: String
  private let archive: Archive
  /// The parts that were changed or are new.
  private(set) var parts: [String: [UInt8]] = [:]

  init(_ part: String, of archive: Archive) {
    self.part = part
    self.archive = archive
  }

  /// - Parameters:
  ///   - styles: The numbers of the colours.
  ///   - types: The list of content types, which grows by those of new parts.
  mutating func mark(
    _ marks: [BookMark], _ styles: MarkStyles, types: inout XMLPatch
  ) throws(WorkbookFault) {
    var sheet = try XMLPatch(part, of: archive)
    Self.colour(marks, styles, &sheet)
    var notes = try NoteMarker(on: sheet.root, part: part, of: archive)
    try notes.replace(by: Self.notes(marks), in: &sheet, types: &types)
    parts = notes.parts
    if sheet.isChanged { parts[part] = sheet.result }
  }

  /// One note for each cell with faults, by rows.
  private static func notes(_ marks: [BookMark]) -> [CellNote] {
    let cells = Dictionary(grouping: marks) { MarkedCell($0) }
    return cells.keys.sorted().map { cell in
      CellNote(column: cell.column, row: cell.row, BookMark.note(cells[cell] ?? []))
    }
  }
}

extension SheetMarker {
  /// A formula that is always true and holds our name.
  private static let formula = "N(\"nastavnik\")=0"

  private static func colour(_ marks: [BookMark], _ styles: MarkStyles, _ sheet: inout XMLPatch) {
    let root = sheet.root
    var priority = 0
    for format in root.all("conditionalFormatting") {
      let rules = format.all("cfRule")
      let own = rules.filter { $0.wholeText.contains("nastavnik") }
      for rule in rules where !own.contains(where: { $0 === rule }) {
        priority = max(priority, rule.attributes["priority"].flatMap { Int($0) } ?? 0)
      }
      if !own.isEmpty, own.count == rules.count {
        sheet.remove(format.range)
      } else {
        for rule in own { sheet.remove(rule.range) }
      }
    }
    let errors = Set(marks.filter(\.isError).map(MarkedCell.init))
    let warnings = Set(marks.map(MarkedCell.init)).subtracting(errors)
    for (cells, style) in [(errors, styles.error), (warnings, styles.warning)] where !cells.isEmpty
    {
      priority += 1
      let prefix = root.prefix
      sheet.insert(
        "<\(prefix)conditionalFormatting sqref=\"\(MarkedCell.ranges(cells))\">"
          + "<\(prefix)cfRule type=\"expression\" dxfId=\"\(style)\" priority=\"\(priority)\">"
          + "<\(prefix)formula>\(formula)</\(prefix)formula></\(prefix)cfRule>"
          + "</\(prefix)conditionalFormatting>", "conditionalFormatting", into: root, order: order)
    }
  }

  /// The order of what stands in a sheet (ECMA-376, 18.3.1.99).
  static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls",
    "webPublishItems", "tableParts", "extLst",
  ]
}

/// A cell with faults.
struct MarkedCell: Hashable, Comparable {
  let column: Int
  let row: Int

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  init(_ mark: BookMark) {
    self.init(column: mark.cell?.column ?? 0, row: mark.cell?.row ?? 1)
  }

  static func < (left: MarkedCell, right: MarkedCell) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// The cells as ranges, those of a column that follow each other joined: `B2:B9 D4`.
  static func ranges(_ cells: Set<MarkedCell>) -> String {
    var ranges: [(first: MarkedCell, last: Int)] = []
    for cell in cells.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
      if let last = ranges.last, last.first.column == cell.column, last.last + 1 == cell.row {
        ranges[ranges.count - 1].last = cell.row
      } else {
        ranges.append((cell, cell.row))
      }
    }
    return ranges.map { range in
      let letters = CellName.letters(range.first.column)
      let first = "\(letters)\(range.first.row)"
      return range.last == range.first.row ? first : "\(first):\(letters)\(range.last)"
    }.joined(separator: " ")
  }
}
