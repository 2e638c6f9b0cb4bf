/// Prints a report for a person at a terminal: place, source line with a caret, clause, mending.
package struct TerminalPrinter: Sendable {
  /// Whether to mark severities with ANSI colours.
  package var colour: Bool

  package init(colour: Bool) { self.colour = colour }

  /// The faults one after another, with an empty line between two.
  package func print(_ report: Report) -> String {
    report.diagnostics.map(print).joined(separator: "\n")
  }

  /// One fault, ending with a newline.
  package func print(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    lines.append(
      place(diagnostic.range) + paint(word(diagnostic.severity), diagnostic.severity)
        + " [\(diagnostic.id)] " + bold(diagnostic.summary))
    if let range = diagnostic.range { lines += excerpt(range, diagnostic.severity) }
    if let cell = diagnostic.range?.cell { lines.append("  " + describe(cell)) }
    if let suggestion = diagnostic.suggestion {
      lines.append("  Возможно, вы имели в виду «\(suggestion)».")
    }
    if let help = diagnostic.help { lines.append("  Как исправить: \(help)") }
    if let clause = diagnostic.kind.clause { lines.append("  Основание: \(clause)") }
    for note in diagnostic.notes {
      lines.append("  " + place(note.range) + note.text)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension TerminalPrinter {
  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    return range.address + ": "
  }

  private func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "ошибка"
    case .warning: "предупреждение"
    }
  }

  private func describe(_ cell: Cell) -> String {
    let heading = cell.heading.isEmpty ? "" : ", столбец «\(cell.heading)»"
    let table = cell.sheet.map { "на листе „\($0)“" } ?? "таблицы"
    return "Ячейка \(cell.name) \(table)\(heading)."
  }

  /// The source line with a caret under the fault; a long line is shown around the fault only.
  private func excerpt(_ range: SourceRange, _ severity: Severity) -> [String] {
    if range.file.grid?.sheet != nil { return cellExcerpt(range) }
    let start = range.start
    let text = range.file.line(start.line)
    let line = Array(text.map { $0 == "\t" ? " " : $0 })
    guard !line.allSatisfy(\.isWhitespace) else { return [] }
    let end = range.end
    let caret = width(of: text, before: start.column)
    let stop = end.line == start.line ? width(of: text, before: end.column) : line.count
    let marked = stop - caret
    let from = max(0, min(caret - 30, line.count - 90))
    let to = min(line.count, from + 90)
    let number = String(start.line)
    let margin = String(repeating: " ", count: number.count)
    let ellipsis = from > 0 ? "…" : ""
    let shown = ellipsis + String(line[from..<to]) + (to < line.count ? "…" : "")
    let indent = String(repeating: " ", count: caret - from + ellipsis.count)
    let carets = String(repeating: "^", count: max(1, min(marked, to - caret)))
    return [
      "  \(number) | \(shown)",
      "  \(margin) | \(indent)" + paint(carets, severity),
    ]
  }

  /// What stands in the cell of a workbook, its first line and no more than fits.
  private func cellExcerpt(_ range: SourceRange) -> [String] {
    guard let cell = range.cell else { return [] }
    // A whole row stands there with a tab behind each cell.
    let line = range.shownLine.prefix { !$0.isNewline && $0 != "\t" }
    guard !line.allSatisfy(\.isWhitespace) else { return [] }
    return ["  \(cell.name) | " + line.prefix(90) + (line.count > 90 ? "…" : "")]
  }

  /// How many letters stand before a column: a column is a code point, and a letter may have two.
  private func width(of line: String, before column: Int) -> Int {
    String(line.unicodeScalars.prefix(column - 1)).count
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard colour else { return text }
    return (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") + text + "\u{1B}[0m"
  }

  private func bold(_ text: String) -> String {
    colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
