/// Writes the notes of a sheet: their texts, and the boxes that programs show them in (ECMA-376, 18.7;
/// the boxes in VML, part 4, 19.4).
enum NoteWriter {
  /// Who is said to have written our notes: by this name they are found again.
  static let author = "nastavnik"

  static func comments(_ notes: [CellNote]) -> [UInt8] {
    XMLText.document(
      "<comments xmlns=\"\(Office.spreadsheet)\"><authors><author>\(author)</author></authors>"
        + "<commentList>" + notes.map { comment($0, author: 0) }.joined()
        + "</commentList></comments>")
  }

  /// - Parameters:
  ///   - author: The author's number in the list of authors.
  ///   - prefix: What stands before the names of elements, with its colon.
  static func comment(_ note: CellNote, author: Int, prefix: String = "") -> String {
    "<\(prefix)comment ref=\"\(CellName.letters(note.column))\(note.row)\" authorId=\"\(author)\">"
      + "<\(prefix)text>" + run(note.text, prefix: prefix) + "</\(prefix)text></\(prefix)comment>"
  }

  /// A stretch of a note's text.
  static func run(_ text: String, prefix: String = "") -> String {
    "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(XMLText.escaped(text))</\(prefix)t></\(prefix)r>"
  }

  /// A drawing without boxes.
  static var emptyDrawing: String { head + end }

  private static let end = "</xml>"

  static func drawing(_ notes: [CellNote]) -> [UInt8] {
    let boxes = notes.enumerated().map { box($1, id: "_x0000_s\(1025 + $0)") }
    return Array((head + boxes.joined() + end).utf8)
  }

  /// The box of a note, behind its cell to the right.
  ///
  /// - Parameter isAlone: Whether the box names its vocabularies itself.
  static func box(_ note: CellNote, id: String, isAlone: Bool = false) -> String {
    let lines = max(3, min(18, note.text.count / 38 + note.text.count { $0 == "\n" } + 2))
    let anchor =
      "\(note.column + 1), 15, \(max(0, note.row - 2)), 4, \(note.column + 4), 60, "
      + "\(max(0, note.row - 2) + lines), 4"
    return
      "<v:shape \(isAlone ? vocabularies + " " : "")id=\"\(id)\" type=\"#\(shapeType)\" style=\"position:absolute;"
      + "margin-left:80pt;margin-top:5pt;width:260pt;height:\(lines * 15)pt;z-index:1;"
      + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
      + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
      + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
      + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
      + "<x:Anchor>\(anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>"
      + "<x:Row>\(note.row - 1)</x:Row><x:Column>\(note.column)</x:Column></x:ClientData></v:shape>"
  }

  /// What kind of shape all boxes are.
  static let shapeType = "_x0000_t202"

  static let shapeTypeElement =
    "<v:shapetype \(vocabularies) id=\"\(shapeType)\" coordsize=\"21600,21600\" o:spt=\"202\" "
    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  private static let vocabularies =
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\""

  private static let head =
    "<xml \(vocabularies)><o:shapelayout v:ext=\"edit\">"
    + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>" + shapeTypeElement
}
