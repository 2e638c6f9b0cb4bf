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
    var rows = [headings]
    if let id {
      rows.append(
        schema.fields.flatMap { field in
          let width = Self.headings(of: field).count
          return [field.key == "id" ? id : ""] + Array(repeating: "", count: width - 1)
        })
    }
    return "\u{FEFF}"
      + rows.map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private var headings: [String] { schema.fields.flatMap(Self.headings) }

  /// The columns of a field: one, or one for each field of its group.
  private static func headings(of field: FieldDeclaration) -> [String] {
    switch field.type {
    case .group(let group): inner(group, behind: field.label)
    case .list(.group(let group)): inner(group, behind: field.label + ".1")
    case .keyed(let group, let key):
      inner(group, behind: field.label + "." + sample(of: key, in: group), without: key)
    default: [field.label]
    }
  }

  private static func inner(
    _ group: Schema, behind prefix: String, without key: String? = nil
  ) -> [String] {
    group.fields.filter { $0.key != key }.flatMap(headings).map { prefix + "." + $0 }
  }

  /// A value of the field that keys a map, to show what a heading says: `2026`.
  private static func sample(of key: String, in group: Schema) -> String {
    guard let slot = group.slot(of: key) else { return "1" }
    switch group.fields[slot].type {
    case .integer: return "2026"
    case .term(let vocabulary): return vocabulary.entries.first?.label ?? "1"
    default: return "название"
    }
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { ";\"\n".utf8.contains($0) }) else { return text }
    return text.inDoubledQuotes
  }
}
