import Diagnostics
import Formats

/// A column of a table and the field its cells fill, through the groups its dotted heading names.
struct TableColumn {
  /// The index of the column's heading.
  let index: Int
  let path: TablePath
  let field: FieldDeclaration
  /// What the editor calls the column.
  let heading: String
  /// Nil where no cell is like another, or a value belongs to its place.
  private var memory: CellMemory?

  init(_ index: Int, _ heading: String, _ path: TablePath, _ field: FieldDeclaration) {
    self.index = index
    self.heading = heading
    self.path = path
    self.field = field
    memory = field.type.isRepeated ? CellMemory() : nil
  }

  /// Reads a cell; one in which a reader would see nothing is as if it were empty.
  mutating func read(
    _ cell: Place, of table: Table, into draft: inout RowDraft, _ report: inout Report
  ) {
    let faults = report.count
    let value = value(of: cell, table, &report)
    if value.isMissing {
      if report.count == faults { return }
      if isID { draft.refusedID = table.text(cell) }
    }
    draft.set(Slot(value, at: cell), path)
  }
}

extension TableColumn {
  private var isID: Bool { path.steps.count == 1 && field.key == "id" }

  private mutating func value(
    of cell: Place, _ table: Table, _ report: inout Report
  ) -> FieldValue {
    if let value = memory?.value(of: cell, in: table) { return value }
    let (faults, kept) = (report.count, report.diagnostics.count)
    let value = decode(table.text(cell), cell, table.file, &report)
    if field.isPrivate { report.keepSecret(from: kept, label: heading) }
    if report.count == faults { memory?.keep(Slot(value, at: cell), of: table) }
    return value
  }

  private func decode(
    _ text: String, _ cell: Place, _ file: SourceFile, _ report: inout Report
  ) -> FieldValue {
    if TextChecks.isBlank(text) { return .absent }
    let decoder = ScalarDecoder(file: file, label: heading, place: cell)
    guard case .list(let element) = field.type else {
      return decoder.decode(text, as: field.type, into: &report)
    }
    return .list(
      Self.parts(of: text, element)
        .map { Slot(decoder.decode($0, as: element, into: &report), at: cell) }
        .filter { !$0.value.isAbsent })
  }

  private static func parts(of text: String, _ element: FieldType) -> [String] {
    let parts = ListCell.parts(text, isText: element.isText)
    guard parts.count == 1, case .term(let vocabulary) = element,
      vocabulary.term(spelled: parts[0]) == nil
    else { return parts }
    // A comma parts words of a vocabulary only: in other texts it is a sign like any other.
    let words = parts[0].split(separator: ",").map(String.init)
    return words.allSatisfy { vocabulary.term(spelled: $0) != nil } ? words : parts
  }
}

extension FieldType {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  /// Whether many records have the same value, and it is the same wherever it stands.
  fileprivate var isRepeated: Bool {
    switch self {
    case .text(.slug), .markdown, .group, .keyed: false
    case .list(let element): element.isRepeated
    default: true
    }
  }
}
