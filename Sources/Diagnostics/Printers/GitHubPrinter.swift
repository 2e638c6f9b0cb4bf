/// Prints a report as workflow commands of GitHub Actions, which become remarks beside the lines.
struct GitHubPrinter {
  func print(_ report: Report) -> String { report.diagnostics.map(line).joined() }

  private func line(_ diagnostic: Diagnostic) -> String {
    let properties = properties(diagnostic).map { "\($0)=\(escapeProperty($1))" }
    let notes = diagnostic.notes.map { note in
      "\n" + (note.range.map { $0.address + ": " } ?? "") + note.text
    }
    let message = escape(diagnostic.words + notes.joined())
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(message)\n"
  }

  /// Columns are left out where a fault spans lines: the runner drops them there with a complaint.
  private func properties(_ diagnostic: Diagnostic) -> [(String, String)] {
    var properties: [(String, String)] = []
    if let range = diagnostic.range {
      let (start, end) = (range.start, range.end)
      properties = [
        ("file", range.file.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
      ]
      if start.line == end.line {
        properties.append(("col", "\(start.column)"))
        properties.append(("endColumn", "\(max(start.column, end.column - 1))"))
      }
    }
    return properties + [("title", diagnostic.id)]
  }

  private func escape(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func escapeProperty(_ text: String) -> String {
    escape(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
