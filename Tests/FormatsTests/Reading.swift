import Diagnostics
import Testing

@testable import Formats

/// What a reader made of a text: the data as compact JSON, or nothing, and the faults found.
struct Reading {
  var data: String?
  var report: Report

  /// Reads a text as the format the path's ending tells.
  init(_ text: String, as path: String) { self.init(bytes: Array(text.utf8), as: path) }

  init(bytes: [UInt8], as path: String) {
    var report = Report()
    let format = DataFile.Format(path: path) ?? .yaml
    let file = DataFile.read(format, path: path, bytes: bytes, into: &report)
    data = file.map(Compact.json)
    self.report = report
  }

  /// Faults as `YAML-10 2:1`, in the order of their places.
  var faults: [String] {
    report.sorted().diagnostics.map {
      let start = $0.range?.start ?? Position(line: 0, column: 0)
      return "\($0.id) \(start.line):\(start.column)"
    }
  }
}

/// Data as JSON without spaces, as Python's `json.dumps` writes it.
enum Compact {
  static func json(_ file: DataFile) -> String {
    switch file {
    case .document(let document): json(document.root)
    case .table(let table): json(table)
    case .workbook(let book): String(decoding: DataDump.bytes(of: book), as: UTF8.self)
    }
  }

  static func json(_ table: Table) -> String {
    let rows = table.rows.map { row in
      let cells = zip(table.headings, row).map { quoted($0.text) + ":" + quoted($1.text) }
      return "{" + cells.joined(separator: ",") + "}"
    }
    return "[" + rows.joined(separator: ",") + "]"
  }

  static func json(_ node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .scalar(let scalar):
      [.number, .boolean].contains(scalar.style) ? scalar.text : quoted(scalar.text)
    case .list(let nodes): "[" + nodes.map(json).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { quoted($0.key) + ":" + json($0.value) }.joined(separator: ",") + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// A case of a table: a name, a text, and the data or faults expected of it.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var expected: String

  init(_ name: String, _ text: String, _ expected: String) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}
