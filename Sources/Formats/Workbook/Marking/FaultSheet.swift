/// The sheet «Ошибки» of a marked workbook: all that was found, each with a link to its cell.
struct FaultSheet {
  let marks: [BookMark]
  /// The names of the workbook's own sheets.
  let names: [String]
  /// The number of the style whose text goes on in a second line.
  let wrap: Int

  /// What the sheet begins with: by it ours is known again.
  static let title = "Что исправить в книге"
  /// What the sheet is called; the second where the editor has a sheet of the first name.
  static let names = ["Ошибки", "Ошибки (проверка)"]

  static func freeName(among names: [String]) -> String {
    names.contains(Self.names[0]) ? Self.names[1] : Self.names[0]
  }

  var document: [UInt8] {
    var xml = XMLText()
    xml.add(XMLText.head)
    xml.add(
      "<worksheet xmlns=\"\(Office.spreadsheet)\"><sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"\(Self.heading)\" "
        + "topLeftCell=\"A\(Self.heading + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
    for (index, width) in Self.widths.enumerated() {
      let number = index + 1
      xml.add("<col min=\"\(number)\" max=\"\(number)\" width=\"\(width)\" customWidth=\"1\"/>")
    }
    xml.add("</cols><sheetData>")
    write([.bold(Self.title)], 1, &xml)
    write([.plain(summary)], 2, &xml)
    write(["Где", "Насколько", "Что не так", "Что сделать", "Правило"].map(Text.bold), 4, &xml)
    for (index, mark) in ordered.enumerated() {
      let place = target(of: mark) == nil ? Text.plain(place(of: mark)) : .link(place(of: mark))
      let words = [mark.isError ? "ошибка" : "предупреждение", mark.summary, mark.help, mark.id]
      write([place] + words.map(Text.plain), Self.heading + 1 + index, &xml)
    }
    xml.add("</sheetData>")
    writeLinks(&xml)
    xml.add("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
    return xml.bytes
  }

  /// The widths of the columns in letters.
  private static let widths = [34, 18, 60, 70, 14]
  /// The row of the headings.
  private static let heading = 4
}

extension FaultSheet {
  private enum Text {
    case plain(String)
    case bold(String)
    case link(String)

    var words: String {
      switch self {
      case .plain(let words), .bold(let words), .link(let words): words
      }
    }
  }

  /// By sheets and cells, in the order a person goes through the workbook; the rest behind.
  private var ordered: [BookMark] {
    marks.enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
      .map(\.element)
  }

  private func key(_ mark: BookMark, _ number: Int) -> (Int, Int, Int, Int) {
    let sheet = mark.sheet.flatMap { names.firstIndex(of: $0) } ?? names.count
    return (sheet, mark.cell?.row ?? 0, mark.cell?.column ?? 0, number)
  }

  private var summary: String {
    let errors = marks.count { $0.isError }
    if marks.isEmpty { return "Замечаний нет." }
    return
      "Ошибок: \(errors), предупреждений: \(marks.count - errors). Ячейки с замечаниями окрашены "
      + "(красным — ошибки, жёлтым — предупреждения), пояснение — в примечании к ячейке."
  }

  private func place(of mark: BookMark) -> String {
    guard let sheet = mark.sheet else { return mark.place }
    guard let cell = mark.cell else { return "лист «\(sheet)»" }
    return "лист «\(sheet)», \(CellName.letters(cell.column))\(cell.row)"
  }

  private func target(of mark: BookMark) -> String? {
    guard let sheet = mark.sheet, names.contains(sheet) else { return nil }
    let cell = mark.cell.map { "\(CellName.letters($0.column))\($0.row)" } ?? "A1"
    return
      "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!"
      + cell
  }

  private func write(_ texts: [Text], _ row: Int, _ xml: inout XMLText) {
    let height =
      row < Self.heading ? "" : RowHeight.attributes(texts.map(\.words), widths: Self.widths)
    xml.add("<row r=\"\(row)\"\(height)>")
    for (column, text) in texts.enumerated() {
      let style = row > Self.heading ? " s=\"\(wrap)\"" : ""
      xml.add("<c r=\"\(CellName.letters(column))\(row)\"\(style) t=\"inlineStr\"><is>")
      switch text {
      case .plain(let text): xml.add("<t xml:space=\"preserve\">\(XMLText.escaped(text))</t>")
      case .bold(let text): run("<b/>", text, &xml)
      case .link(let text): run("<color rgb=\"FF0B4F8A\"/><u/>", text, &xml)
      }
      xml.add("</is></c>")
    }
    xml.add("</row>")
  }

  private func run(_ look: String, _ text: String, _ xml: inout XMLText) {
    xml.add("<r><rPr>\(look)</rPr><t xml:space=\"preserve\">\(XMLText.escaped(text))</t></r>")
  }

  private func writeLinks(_ xml: inout XMLText) {
    let links = ordered.enumerated().compactMap { index, mark in
      target(of: mark).map {
        "<hyperlink ref=\"A\(Self.heading + 1 + index)\" location=\"\(XMLText.quoted($0))\"/>"
      }
    }
    if !links.isEmpty { xml.add("<hyperlinks>" + links.joined() + "</hyperlinks>") }
  }
}
