/// Writes a sheet of a workbook (ECMA-376, 18.3.1.99).
struct SheetWriter {
  private let sheet: SheetDraft
  private var xml = XMLText()

  init(_ sheet: SheetDraft) { self.sheet = sheet }

  /// - Parameter isFirst: Whether the sheet is the one a program shows when it opens the workbook.
  static func document(_ sheet: SheetDraft, isFirst: Bool) -> [UInt8] {
    var writer = SheetWriter(sheet)
    writer.write(isFirst: isFirst)
    return writer.xml.bytes
  }
}

extension SheetWriter {
  private mutating func write(isFirst: Bool) {
    xml.add(XMLText.head)
    xml.add(
      "<worksheet xmlns=\"\(Office.spreadsheet)\" xmlns:r=\"\(Office.references)\">"
        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\">"
    )
    if sheet.frozenRows > 0 {
      let first = "A\(sheet.frozenRows + 1)"
      xml.add(
        "<pane ySplit=\"\(sheet.frozenRows)\" topLeftCell=\"\(first)\" activePane=\"bottomLeft\" "
          + "state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"\(first)\" "
          + "sqref=\"\(first)\"/>")
    }
    xml.add("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
    writeWidths()
    xml.add("<sheetData>")
    for (index, row) in sheet.rows.enumerated() { write(row, number: index + 1) }
    xml.add("</sheetData>")
    writeRules()
    writeLinks()
    xml.add("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>")
    if !sheet.notes.isEmpty { xml.add("<legacyDrawing r:id=\"notes\"/>") }
    xml.add("</worksheet>")
  }

  private mutating func writeWidths() {
    guard !sheet.widths.isEmpty else { return }
    xml.add("<cols>")
    for (index, width) in sheet.widths.enumerated() {
      xml.add(
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>")
    }
    xml.add("</cols>")
  }

  private mutating func write(_ row: [CellDraft], number: Int) {
    guard row.contains(where: { $0.value != .empty }) else { return }
    let height = RowHeight.attributes(row.map(\.words), widths: sheet.widths)
    xml.add("<row r=\"\(number)\"\(height)>")
    for (column, cell) in row.enumerated() {
      let start = "<c r=\"\(CellName.letters(column))\(number)\" s=\"\(cell.look.rawValue)\""
      switch cell.value {
      case .empty: if cell.look != .plain { xml.add(start + "/>") }
      case .number(let number): xml.add(start + "><v>\(number)</v></c>")
      case .text(let text), .link(let text, _):
        xml.add(start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        xml.add(text: text)
        xml.add("</t></is></c>")
      }
    }
    xml.add("</row>")
  }

  private mutating func writeRules() {
    guard !sheet.rules.isEmpty else { return }
    xml.add("<dataValidations count=\"\(sheet.rules.count)\">")
    for rule in sheet.rules { write(rule) }
    xml.add("</dataValidations>")
  }

  private mutating func write(_ rule: CellRule) {
    let letters = CellName.letters(rule.column)
    let cells = "\(letters)\(rule.rows.lowerBound):\(letters)\(rule.rows.upperBound)"
    let words = XMLText.quoted(String(rule.prompt.prefix(Self.longestPrompt)))
    let message = "showInputMessage=\"1\" prompt=\"\(words)\" sqref=\"\(cells)\""
    let error = "showErrorMessage=\"1\" error=\"\(words)\" "
    switch rule.kind {
    case .list(let range, let isOpen):
      xml.add(
        "<dataValidation type=\"list\" allowBlank=\"1\" \(isOpen ? "" : error)\(message)>"
          + "<formula1>\(XMLText.escaped(range))</formula1></dataValidation>")
    case .date:
      xml.add(
        "<dataValidation type=\"date\" operator=\"between\" allowBlank=\"1\" \(error)\(message)>"
          + "<formula1>1</formula1><formula2>2958465</formula2></dataValidation>")
    case .whole(let range):
      xml.add(
        "<dataValidation type=\"whole\" operator=\"between\" allowBlank=\"1\" \(error)\(message)>"
          + "<formula1>\(range.lowerBound)</formula1><formula2>\(range.upperBound)</formula2>"
          + "</dataValidation>")
    }
  }

  /// The longest words a rule may say (ECMA-376 has no bound, Excel has).
  private static let longestPrompt = 220

  private mutating func writeLinks() {
    var links: [String] = []
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard case .link(_, let target) = cell.value else { continue }
        links.append(
          "<hyperlink ref=\"\(CellName.letters(column))\(row + 1)\" "
            + "location=\"\(XMLText.quoted(target))\"/>")
      }
    }
    if !links.isEmpty { xml.add("<hyperlinks>" + links.joined() + "</hyperlinks>") }
  }
}

extension CellDraft {
  /// What takes room in the cell; a title may reach over its neighbours.
  fileprivate var words: String {
    if look == .title { return "" }
    switch value {
    case .text(let text), .link(let text, _): return text
    case .empty, .number: return ""
    }
  }
}

/// How high a row must be to show its texts: not every program works it out when it opens a workbook.
enum RowHeight {
  /// The attributes of a row; empty for a row of one line.
  static func attributes(_ texts: [String], widths: [Int]) -> String {
    let lines =
      texts.enumerated().map { column, text in
        self.lines(text, width: column < widths.count ? widths[column] : standardWidth)
      }.max() ?? 1
    guard lines > 1 else { return "" }
    return " ht=\"\(min(lines, mostLines) * lineHeight)\" customHeight=\"1\""
  }

  /// A row with a long text shows its beginning.
  private static let mostLines = 12
  /// In points.
  private static let lineHeight = 15
  private static let standardWidth = 9

  /// Russian letters are a little wider than the digits that widths count.
  private static func lines(_ text: String, width: Int) -> Int {
    let fitting = max(1, width * 9 / 10)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.utf16.count + fitting - 1) / fitting) }
  }
}
