import Diagnostics

/// Data as read, before typing, as JSON: what `nastavnik data FILE` prints.
///
/// A table is a list of maps by heading, a workbook a map of sheets with their cells by name; a
/// Markdown file a map of `front_matter` and `body`.
package enum DataDump {
  /// A data file as JSON with a line break at its end.
  package static func bytes(of file: DataFile) -> [UInt8] {
    switch file {
    case .document(let document): bytes(of: document)
    case .table(let table): bytes(of: table)
    case .workbook(let book): bytes(of: book)
    }
  }

  /// A workbook as JSON: a map of its sheets, each a list of rows, each a map of cells by name.
  package static func bytes(of book: Workbook) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      for sheet in book.sheets {
        writer.name(sheet.name)
        writer.list { writer in
          for row in sheet.cells.rows {
            writer.object { writer in
              for cell in sheet.cells.cells(of: row) {
                writer.name(Cell(row: row.number, column: cell.column, heading: "").name)
                writer.string(
                  String(decoding: sheet.cells.bytes[cell.place.offsets], as: UTF8.self))
              }
            }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// A document as JSON.
  package static func bytes(of document: DataDocument) -> [UInt8] {
    var writer = JSONWriter()
    if let body = document.body {
      writer.object { writer in
        writer.name("front_matter")
        writer.write(document.root)
        writer.name("body")
        writer.string(document.file.text(body.offsets))
      }
    } else {
      writer.write(document.root)
    }
    return writer.bytes + [0x0A]
  }

  /// A table as JSON.
  package static func bytes(of table: Table) -> [UInt8] {
    var writer = JSONWriter()
    writer.list { writer in
      for row in table.rows {
        writer.object { writer in
          for (heading, cell) in zip(table.headings, row) {
            writer.name(heading.text)
            writer.string(cell.text)
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  /// A value as it was read: only what JSON itself wrote as a number or boolean is one.
  fileprivate mutating func write(_ node: Node) {
    switch node.content {
    case .null: verbatim("null")
    case .scalar(let scalar):
      let isVerbatim = scalar.style == .number || scalar.style == .boolean
      if isVerbatim { verbatim(scalar.text) } else { string(scalar.text) }
    case .list(let nodes): list { for node in nodes { $0.write(node) } }
    case .map(let entries):
      object { writer in
        for entry in entries {
          writer.name(entry.key)
          writer.write(entry.value)
        }
      }
    }
  }
}
