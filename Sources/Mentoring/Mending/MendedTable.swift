import Diagnostics
import Formats

/// The edits that mend the cells of a table, given in UTF-8.
enum MendedTable {
  static func edits(of file: ContentFile, _ schema: Schema, _ ids: RespelledIDs) -> [Edit] {
    var report = Report()
    guard
      let table = CSV.read(
        path: file.shown, bytes: file.bytes, isKnown: { HeadingReader.knows($0, of: schema) },
        into: &report), table.file.bytes == file.bytes
    else { return [] }
    let slots = table.headings.map { schema.slot(spelled: $0.text) }
    var edits: [Edit] = []
    for row in table.rows {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        guard let slot = slots[column] else { continue }
        let text = cell.text
        guard let mended = MendedValue.text(text, schema.fields[slot].type, of: schema, ids),
          let place = place(of: cell, text, in: file.bytes)
        else { continue }
        edits.append(Edit(place: place, text: mended))
      }
    }
    return edits
  }

  /// Where a cell's text stands: in quotes or without, but not with doubled quotes in it.
  private static func place(
    of cell: TableCell, _ text: String, in bytes: [UInt8]
  ) -> Range<Int>? {
    let whole = cell.place.offsets
    if bytes[whole].elementsEqual(text.utf8) { return whole }
    guard whole.count > 1 else { return nil }
    let inner = whole.lowerBound + 1..<whole.upperBound - 1
    return bytes[inner].elementsEqual(text.utf8) ? inner : nil
  }
}
