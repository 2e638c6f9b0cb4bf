package import Diagnostics
package import Formats

/// Reads records out of the rows of a spreadsheet: each heading is bound to a field once.
package struct TableDecoder {
  /// A column and the field its cells fill, through the groups its dotted heading names.
  private struct Column {
    let index: Int
    /// Slots from the record down to the field: one, or several for `согласия.обработка`.
    let path: [Int]
    let field: FieldDeclaration
  }

  private let table: Table
  private let schema: Schema
  private var columns: [Column] = []
  package private(set) var report = Report()

  package init(_ table: Table, _ schema: Schema) {
    self.table = table
    self.schema = schema
    bindHeadings()
  }

  /// A record for each row that is not empty.
  package mutating func records() -> [RecordData] {
    table.rows.map { record($0) }
  }
}

extension TableDecoder {
  private mutating func bindHeadings() {
    var bound: [[Int]: Place] = [:]
    for (index, heading) in table.headings.enumerated() {
      guard let column = column(heading, index) else { continue }
      if let first = bound.updateValue(heading.place, forKey: column.path) {
        report.add(
          Diagnostic(
            DecodingDiagnostics.repeatedField, "Столбец «\(heading.text)» стоит дважды",
            at: heading.place.range(in: table.file),
            notes: [.init("первый раз", at: first.range(in: table.file))]))
        bound[column.path] = first
      } else {
        columns.append(column)
      }
    }
  }

  /// The field a heading names: its own, or one inside a group: `согласия.обработка`.
  private mutating func column(_ heading: Table.Heading, _ index: Int) -> Column? {
    var current = schema
    var path: [Int] = []
    var rest = heading.text[...]
    while true {
      if let slot = current.slot(spelled: String(rest)) {
        return Column(index: index, path: path + [slot], field: current.fields[slot])
      }
      guard let dot = rest.firstIndex(of: "."),
        let slot = current.slot(spelled: String(rest[..<dot])),
        let group = current.fields[slot].type.group
      else { break }
      path.append(slot)
      current = group
      rest = rest[rest.index(after: dot)...]
    }
    let spellings = current.fields.flatMap { [$0.key, $0.label] + $0.aliases }
    report.add(
      Diagnostic(
        DecodingDiagnostics.unknownField,
        "Столбца «\(heading.text)» нет у записи «\(schema.label)»",
        at: heading.place.range(in: table.file),
        suggestion: Suggestion.nearest(to: String(rest), among: spellings)))
    return nil
  }

  private mutating func record(_ row: Table.Row) -> RecordData {
    var draft = RowDraft(schema, at: row.place)
    for column in columns {
      let cell = row[column.index]
      if cell.isEmpty { continue }
      let decoder = ScalarDecoder(file: table.file, label: column.field.label, place: cell.place)
      let value = decode(cell, column.field.type, decoder)
      draft.set(Slot(value, at: cell.place), column.path[...])
    }
    return draft.finish(table.file, headline: row.place, into: &report)
  }

  private mutating func decode(
    _ cell: TableCell, _ type: FieldType, _ decoder: ScalarDecoder
  ) -> FieldValue {
    guard case .list(let element) = type else {
      return decoder.decode(cell.text, as: type, into: &report)
    }
    let parts = Self.parts(of: cell.text)
    return .list(
      parts.map { Slot(decoder.decode($0, as: element, into: &report), at: cell.place) }
        .filter { !$0.value.isAbsent })
  }

  /// The values of a list cell: parted by `|` or line breaks, or else by `;`.
  private static func parts(of text: String) -> [String] {
    let strong = text.split { $0 == "|" || $0 == "\n" || $0 == "\r\n" }
    let parts = strong.count > 1 ? strong : text.split(separator: ";")
    return parts.map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

/// A record while its row is read, with drafts of the groups its dotted headings fill.
private struct RowDraft {
  private let schema: Schema
  private let place: Place
  private var slots: [Slot]
  private var groups: [Int: RowDraft] = [:]
  private var spoilt: Set<Int> = []

  init(_ schema: Schema, at place: Place) {
    self.schema = schema
    self.place = place
    slots = Array(repeating: Slot(.absent, at: place), count: schema.fields.count)
  }

  mutating func set(_ slot: Slot, _ path: ArraySlice<Int>) {
    guard let first = path.first else { return }
    guard path.count > 1, let group = schema.fields[first].type.group else {
      slots[first] = slot
      if slot.value.isMissing { spoilt.insert(first) }
      return
    }
    groups[first, default: RowDraft(group, at: slot.place)].set(slot, path.dropFirst())
  }

  func finish(_ file: SourceFile, headline: Place, into report: inout Report) -> RecordData {
    var slots = slots
    for (index, draft) in groups {
      let group = draft.finish(file, headline: draft.place, into: &report)
      let isList = if case .list = schema.fields[index].type { true } else { false }
      slots[index] = Slot(
        isList ? .list([Slot(.group(group), at: draft.place)]) : .group(group), at: draft.place)
    }
    for (index, field) in schema.fields.enumerated()
    where field.presence == .required && slots[index].value.isMissing && !spoilt.contains(index) {
      report.add(.missingField(field, at: headline.range(in: file)))
    }
    return RecordData(schema: schema, file: file, place: headline, slots: slots)
  }
}

extension FieldType {
  /// The schema of the group, or of the groups in the list.
  fileprivate var group: Schema? {
    switch self {
    case .group(let schema), .list(.group(let schema)): schema
    default: nil
    }
  }
}
