import Text

/// A spreadsheet to be filled in: the heading line of a collection, as Russian Excel opens it.
///
/// A byte order mark, semicolons and Windows' line ends: without them Excel takes UTF-8 for
/// Windows-1251 and puts the whole line into one cell.
package struct TableDraft {
  let schema: Schema
  let id: String?

  package init(_ schema: Schema, id: String? = nil) {
    self.schema = schema
    self.id = id
  }

  package var text: String {
    let headings = SheetColumns.headings(schema)
    var rows = [headings]
    if let id, let slot = schema.id {
      let own = schema.fields[slot].label
      rows.append(headings.map { $0 == own ? id : "" })
    }
    return "\u{FEFF}"
      + rows.map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { ";\"\n".utf8.contains($0) }) else { return text }
    return text.inDoubledQuotes
  }
}
