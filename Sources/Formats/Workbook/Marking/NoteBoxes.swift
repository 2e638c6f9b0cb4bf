/// The boxes that programs show a sheet's notes in: VML, which is not always well-formed XML, so that it
/// is changed as a text.
struct NoteBoxes {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// Takes away the boxes of notes on these cells.
  mutating func remove(_ cells: [MarkedCell]) {
    guard !cells.isEmpty else { return }
    let wanted = Set(cells)
    for box in boxes.reversed() {
      if let cell = Self.cell(of: text[box]), wanted.contains(cell) { text.removeSubrange(box) }
    }
  }

  /// Draws a box for each note.
  mutating func add(_ notes: [CellNote]) {
    guard !notes.isEmpty, let end = text.ranges(of: "</xml>").last else { return }
    let first = max(1024, (numbers.max() ?? 0)) + 1
    var shapes = text.contains("\"\(NoteWriter.shapeType)\"") ? "" : NoteWriter.shapeTypeElement
    for (index, note) in notes.enumerated() {
      shapes += NoteWriter.box(note, id: "_x0000_s\(first + index)", isAlone: true)
    }
    text.insert(contentsOf: shapes, at: end.lowerBound)
  }

  /// The boxes of notes, whatever prefix their names have.
  private var boxes: [Range<String.Index>] {
    text.ranges(of: "ObjectType=\"Note\"").compactMap { note in
      guard let name = text[..<note.lowerBound].ranges(of: ":shape ").last,
        let start = text[..<name.lowerBound].lastIndex(of: "<")
      else { return nil }
      let prefix = text[text.index(after: start)..<name.lowerBound]
      let close = "</\(prefix):shape>"
      return text[note.upperBound...].firstRange(of: close).map { start..<$0.upperBound }
    }
  }

  private static func cell(of box: Substring) -> MarkedCell? {
    guard let row = number("Row", in: box), let column = number("Column", in: box) else {
      return nil
    }
    return MarkedCell(column: column, row: row + 1)
  }

  private static func number(_ name: String, in box: Substring) -> Int? {
    box.firstRange(of: ":\(name)>").flatMap { Int(box[$0.upperBound...].prefix { $0 != "<" }) }
  }

  /// The numbers in the names of all shapes.
  private var numbers: [Int] {
    text.ranges(of: "_x0000_s").compactMap { name in
      Int(text[name.upperBound...].prefix(while: \.isNumber))
    }
  }
}
