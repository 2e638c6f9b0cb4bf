/// The parts of a document that hardly depend on its text.
enum WordParts {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let mime = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  static let contentTypes =
    head + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(mime)document.main+xml\"/>"
    + "<Override PartName=\"/word/numbering.xml\" ContentType=\"\(mime)numbering+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(mime)styles+xml\"/>"
    + "<Override PartName=\"/docProps/core.xml\" "
    + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"

  static let relations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
    + "Target=\"docProps/core.xml\"/></Relationships>"

  static let documentRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(office)/numbering\" Target=\"numbering.xml\"/>"
    + "</Relationships>"

  /// A4, with the margins of ГОСТ Р 7.0.97 (20 mm at least on the left, 10 on the right) in twentieths
  /// of a point.
  static func document(_ body: String) -> String {
    head + "<w:document \(main)><w:body>\(body)<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
      + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" "
      + "w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  static func core(_ title: String) -> String {
    head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(escaped(title))</dc:title>"
      + "<dc:language>ru-RU</dc:language></cp:coreProperties>"
  }

  /// Two ways to mark items, and each list as one of them, counted anew.
  static func numbering(_ lists: [WordBody.Numbering]) -> String {
    let dots = levels { _ in ("bullet", "–") }
    let numbers = levels { ("decimal", "%\($0 + 1).") }
    let entries = lists.enumerated().map { index, list in
      let start = list.start.map {
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"\($0)\"/></w:lvlOverride>"
      }
      return
        "<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"\(list.start == nil ? 0 : 1)\"/>"
        + (start ?? "") + "</w:num>"
    }
    return head
      + "<w:numbering \(main)><w:abstractNum w:abstractNumId=\"0\">\(dots)</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\">\(numbers)</w:abstractNum>"
      + entries.joined() + "</w:numbering>"
  }

  private static func levels(_ mark: (Int) -> (format: String, text: String)) -> String {
    (0...8).map { depth in
      let (format, text) = mark(depth)
      return "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
        + "<w:ind w:left=\"\(360 * (depth + 1))\" w:hanging=\"360\"/></w:pPr></w:lvl>"
    }.joined()
  }

  static let styles =
    head + "<w:styles \(main)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
    + "<w:sz w:val=\"28\"/><w:lang w:val=\"ru-RU\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    + "<w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    + heading("Title", "Title", level: nil, size: 32, centred: true)
    + heading("Heading1", "heading 1", level: 0, size: 30, centred: false)
    + heading("Heading2", "heading 2", level: 1, size: 28, centred: false)
    + heading("Heading3", "heading 3", level: 2, size: 28, centred: false) + "</w:styles>"

  private static func heading(
    _ id: String, _ name: String, level: Int?, size: Int, centred: Bool
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/>"
      + "<w:spacing w:before=\"240\" w:after=\"120\"/>"
      + (centred ? "<w:jc w:val=\"center\"/>" : "")
      + (level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? "")
      + "</w:pPr><w:rPr><w:b/><w:sz w:val=\"\(size)\"/></w:rPr></w:style>"
  }

  /// A text between tags; signs that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
