/// Prints a report as a list of objects with everything that is known of each fault.
///
/// Every object has `id`, `severity` (`error` or `warning`), `summary`, `help`, `suggestion`,
/// `clause`, `path`, `line`, `column`, `endLine`, `endColumn` and `notes`; what is unknown is `null`.
/// Lines and columns count from 1, columns in code points; the end stands behind the last one. A
/// fault in a table has `cell` with `row`, `column` in letters, and `heading` besides, in a workbook
/// also `sheet`, and its line and column are those of the cell. A note has `text` and a place of the
/// same six members.
package struct JSONPrinter: Sendable {
  package init() {}

  package func print(_ report: Report) -> String {
    JSONValue.list(report.diagnostics.map(value)).text
  }

  private func value(_ diagnostic: Diagnostic) -> JSONValue {
    let cell = diagnostic.range?.cell.map { [JSONValue.Member("cell", value($0))] } ?? []
    return .object(
      [
        .init("id", .string(diagnostic.id)),
        .init("severity", .string(diagnostic.severity.rawValue)),
        .init("summary", .string(diagnostic.summary)),
        .init("help", .init(diagnostic.help)),
        .init("suggestion", .init(diagnostic.suggestion)),
        .init("clause", .init(diagnostic.kind.clause?.text)),
      ] + place(diagnostic.range) + cell + [.init("notes", .list(diagnostic.notes.map(value)))])
  }

  private func value(_ note: Diagnostic.Note) -> JSONValue {
    .object([.init("text", .string(note.text))] + place(note.range))
  }

  private func value(_ cell: Cell) -> JSONValue {
    .object(
      [
        .init("row", .int(cell.row)), .init("column", .string(cell.letters)),
        .init("heading", .string(cell.heading)),
      ] + (cell.sheet.map { [.init("sheet", .string($0))] } ?? []))
  }

  private func place(_ range: SourceRange?) -> [JSONValue.Member] {
    let start = range?.start
    let end = range?.end
    return [
      .init("path", .init(range?.file.path)),
      .init("line", start.map { .int($0.line) } ?? .null),
      .init("column", start.map { .int($0.column) } ?? .null),
      .init("endLine", end.map { .int($0.line) } ?? .null),
      .init("endColumn", end.map { .int($0.column) } ?? .null),
    ]
  }
}
