import Diagnostics

/// Data as read, before typing, as JSON: what `nastavnik data FILE` prints.
///
/// A table is a list of maps by heading; a Markdown file a map of `front_matter` and `body`.
package struct DataDump {
  private var output: [UInt8] = []
  private var depth = 0

  /// A data file as JSON with a line break at its end.
  package static func bytes(of file: DataFile) -> [UInt8] {
    switch file {
    case .document(let document): bytes(of: document)
    case .table(let table): bytes(of: table)
    }
  }

  /// A document as JSON.
  package static func bytes(of document: DataDocument) -> [UInt8] {
    dumping { dump in
      guard let body = document.body else { return dump.write(document.root) }
      dump.list("{}", count: 2) { dump, index in
        dump.name(index == 0 ? "front_matter" : "body")
        if index == 0 {
          dump.write(document.root)
        } else {
          dump.quoted(document.file.text(body.offsets))
        }
      }
    }
  }

  /// A table as JSON.
  package static func bytes(of table: Table) -> [UInt8] {
    dumping { dump in
      let rows = table.rows
      dump.list("[]", count: rows.count) { dump, index in
        let row = rows[index]
        dump.list("{}", count: row.count) { dump, column in
          dump.name(table.headings[column].text)
          dump.quoted(row[column].text)
        }
      }
    }
  }

  private static func dumping(_ write: (inout DataDump) -> Void) -> [UInt8] {
    var dump = DataDump()
    write(&dump)
    return dump.output + [0x0A]
  }
}

extension DataDump {
  private mutating func write(_ node: Node) {
    switch node.content {
    case .null: raw("null")
    case .scalar(let scalar):
      let isVerbatim = scalar.style == .number || scalar.style == .boolean
      if isVerbatim { raw(scalar.text) } else { quoted(scalar.text) }
    case .list(let nodes): list("[]", count: nodes.count) { $0.write(nodes[$1]) }
    case .map(let entries):
      list("{}", count: entries.count) { dump, index in
        dump.name(entries[index].key)
        dump.write(entries[index].value)
      }
    }
  }

  /// Elements between brackets, each on its own line.
  private mutating func list(
    _ brackets: String, count: Int, _ element: (inout DataDump, Int) -> Void
  ) {
    output.append(brackets.utf8.first ?? 0)
    depth += 1
    for index in 0..<count {
      raw(index == 0 ? "\n" : ",\n")
      output.append(contentsOf: repeatElement(0x20, count: depth * 2))
      element(&self, index)
    }
    depth -= 1
    if count > 0 {
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
    output.append(brackets.utf8.last ?? 0)
  }

  private mutating func name(_ text: String) {
    quoted(text)
    raw(": ")
  }

  private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func quoted(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
