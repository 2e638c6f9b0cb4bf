/// The styles of workbooks we make: one for each look of a cell (ECMA-376, 18.8).
enum BookStyles {
  static let document = XMLText.document(
    "<styleSheet xmlns=\"\(Office.spreadsheet)\">" + numbers + fonts + fills + borders
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs>" + cells
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "<dxfs count=\"0\"/></styleSheet>")

  /// Days as they are written in Russia.
  private static let dayFormat = 164

  private static let numbers =
    "<numFmts count=\"1\"><numFmt numFmtId=\"\(dayFormat)\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"

  private static let fonts = list(
    "fonts",
    [
      "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
      "<font><b/><sz val=\"16\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
      "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
      "<font><b/><sz val=\"11\"/><color rgb=\"FF12324F\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
      "<font><i/><sz val=\"11\"/><color rgb=\"FF6B6B6B\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
      "<font><u/><sz val=\"11\"/><color rgb=\"FF0B4F8A\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
    ])

  private static let fills = list(
    "fills",
    [
      "<fill><patternFill patternType=\"none\"/></fill>",
      "<fill><patternFill patternType=\"gray125\"/></fill>",
      solid("FF0B4F8A"), solid("FFD6E6F5"), solid("FFE3E3E3"), solid("FFF5F5F5"),
    ])

  private static let borders = list(
    "borders",
    [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      "<border>" + side("left") + side("right") + side("top") + side("bottom")
        + "<diagonal/></border>",
    ])

  private static let cells = list("cellXfs", CellLook.allCases.map(style))

  private static func style(_ look: CellLook) -> String {
    switch look {
    case .plain: cell(align: "vertical=\"top\" wrapText=\"1\"")
    case .date: cell(format: dayFormat, align: "vertical=\"top\" horizontal=\"left\"")
    case .title: cell(font: 1)
    case .text: cell(align: "vertical=\"top\" wrapText=\"1\"")
    case .link: cell(font: 5, align: "vertical=\"top\"")
    case .required: cell(font: 2, fill: 2, border: 1, align: heading)
    case .optional: cell(font: 3, fill: 3, border: 1, align: heading)
    case .closed: cell(font: 3, fill: 4, border: 1, align: heading)
    case .example: cell(font: 4, fill: 5, align: "vertical=\"top\" wrapText=\"1\"")
    case .exampleDate:
      cell(format: dayFormat, font: 4, fill: 5, align: "vertical=\"top\" horizontal=\"left\"")
    }
  }

  private static let heading = "vertical=\"center\" horizontal=\"left\" wrapText=\"1\""

  private static func cell(
    format: Int = 0, font: Int = 0, fill: Int = 0, border: Int = 0, align: String? = nil
  ) -> String {
    let start =
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" "
      + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
    return align.map { start + " applyAlignment=\"1\"><alignment \($0)/></xf>" } ?? start + "/>"
  }

  private static func solid(_ colour: String) -> String {
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/><bgColor indexed=\"64\"/>"
      + "</patternFill></fill>"
  }

  private static func side(_ name: String) -> String {
    "<\(name) style=\"thin\"><color rgb=\"FFFFFFFF\"/></\(name)>"
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    "<\(name) count=\"\(items.count)\">" + items.joined() + "</\(name)>"
  }
}

/// The names that Office Open XML gives to its vocabularies (ECMA-376, part 1 and 2).
enum Office {
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  /// What the type of each part begins with.
  static let partType = "application/vnd.openxmlformats-officedocument.spreadsheetml."
  static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"
}
