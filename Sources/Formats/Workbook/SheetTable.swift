package import Diagnostics

extension Workbook {
  /// The table on a sheet, or nothing, reported, when there is none.
  ///
  /// - Parameter isKnown: Whether a text names a column of what is read; by it the heading is found.
  package func table(
    of sheet: Sheet, isKnown: @escaping (String) -> Bool, into report: inout Report
  ) -> Table? {
    let filled = MergedCells.filled(sheet.cells)
    var layout = Self.layout(filled)
    layout.sheet = sheet.name
    let maker = TableMaker(
      path: path, bytes: filled.bytes, layout, merges: filled.merges, isKnown: isKnown)
    guard let table = maker.table(into: &report) else { return nil }
    for doubt in filled.doubts where table.has(doubt) {
      report.add(.doubtfulCell(doubt, doubt.place.range(in: table.file)))
    }
    let start = SourceRange(file: table.file, 0..<0)
    if !filled.hiddenRows.isEmpty { report.add(.hiddenRows(filled.hiddenRows, at: start)) }
    if sheet.isCut { report.add(.cutSheet(sheet.name, at: start)) }
    return table
  }

  /// The cells in rows without gaps, as tables have them; a gap is an empty cell where the next one
  /// begins.
  private static func layout(_ sheet: SheetCells) -> TableLayout {
    var layout = TableLayout()
    layout.isQuoted = false
    layout.cells.reserveCapacity(sheet.cells.count)
    for row in sheet.rows {
      let first = layout.cells.count
      for cell in sheet.cells(of: row) {
        let start = Int(cell.place.start)
        while layout.cells.count - first < cell.column { layout.cells.append(Place(start, start)) }
        // A cell written twice, which only a damaged sheet has, counts the first time.
        if layout.cells.count - first == cell.column { layout.cells.append(cell.place) }
      }
      layout.records.append(
        .init(
          first: UInt32(first), count: UInt32(layout.cells.count - first),
          number: UInt32(row.number)))
    }
    return layout
  }
}

extension Table {
  /// Whether a doubtful cell stands in a row and under a heading of the table.
  fileprivate func has(_ doubt: SheetCells.Doubt) -> Bool {
    headings.contains { $0.column == doubt.column }
      && recordIndices.first.map { Int(layout.records[$0].number) <= doubt.row } ?? false
  }
}

/// What is meant by cells joined over several rows: the value of the upper one holds for all.
///
/// Cells joined over columns only are titles or wide values and stay as they are.
enum MergedCells {
  /// The cells with the value of a joined one in each row it covers that holds anything else.
  static func filled(_ sheet: SheetCells) -> SheetCells {
    let tall = sheet.merges.filter { $0.rows.count > 1 }
    guard !tall.isEmpty else { return sheet }
    let values = values(tall, of: sheet)
    var filled = sheet
    filled.bytes = []
    filled.rows = []
    filled.cells = []
    filled.bytes.reserveCapacity(sheet.bytes.count)
    for row in sheet.rows { copy(row, of: sheet, adding: values[row.number] ?? [], to: &filled) }
    filled.doubts = sheet.doubts.map { doubt in
      var doubt = doubt
      doubt.place = filled.place(row: doubt.row, column: doubt.column) ?? doubt.place
      return doubt
    }
    return filled
  }

  private static func values(
    _ merges: [MergedRange], of sheet: SheetCells
  ) -> [Int: [SheetCells.Cell]] {
    let rows = Dictionary(
      sheet.rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var values: [Int: [SheetCells.Cell]] = [:]
    for merge in merges {
      guard let top = rows[merge.rows.lowerBound],
        let cell = sheet.cells(of: top).first(where: { $0.column == merge.columns.lowerBound })
      else { continue }
      for number in merge.rows.dropFirst() where rows[number] != nil {
        values[number, default: []].append(cell)
      }
    }
    return values
  }

  private static func copy(
    _ row: SheetCells.Row, of sheet: SheetCells, adding values: [SheetCells.Cell],
    to filled: inout SheetCells
  ) {
    let own = sheet.cells(of: row)
    let taken = Set(own.map(\.column))
    let all = (own + values.filter { !taken.contains($0.column) }).sorted { $0.column < $1.column }
    let first = filled.cells.count
    for cell in all where filled.bytes.count < Limits.sheetText {
      let start = filled.bytes.count
      filled.bytes += sheet.bytes[cell.place.offsets]
      filled.cells.append(.init(column: cell.column, place: Place(start, filled.bytes.count)))
      filled.bytes.append(0x09)
    }
    filled.bytes.append(0x0A)
    filled.rows.append(.init(number: row.number, first: first, count: filled.cells.count - first))
  }
}

extension SheetCells {
  fileprivate func place(row number: Int, column: Int) -> Place? {
    rows.first { $0.number == number }.flatMap { row in
      cells(of: row).first { $0.column == column }?.place
    }
  }
}
