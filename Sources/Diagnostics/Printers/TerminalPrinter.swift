import Text

/// Prints a report for a person at a terminal: place, source line with a caret, clause, mending.
package struct TerminalPrinter: Sendable {
  /// Whether a person looks on: then severities have ANSI colours, and private lines are shown.
  package var colour: Bool

  package init(colour: Bool) { self.colour = colour }

  /// The faults one after another, with an empty line between two.
  package func print(_ report: Report) -> String {
    report.diagnostics.map { print($0) }.joined(separator: "\n")
  }

  /// One fault, ending with a newline.
  ///
  /// - Parameter before: The fault printed above, if it is of the same kind: advice that stands there
  ///   is not said again.
  package func print(_ diagnostic: Diagnostic, after before: Diagnostic? = nil) -> String {
    var lines: [String] = []
    lines.append(
      place(diagnostic.range) + paint(word(diagnostic.severity), diagnostic.severity)
        + " [\(diagnostic.id)] " + bold(diagnostic.summary.visible))
    if let range = diagnostic.range, !range.isOfFile, colour || !diagnostic.isSourceSecret {
      lines += excerpt(range, diagnostic.severity)
    }
    if let cell = diagnostic.range?.cell { lines.append("  " + describe(cell)) }
    if let suggestion = diagnostic.suggestion {
      lines.append(
        "  " + Suggestion.sentence(suggestion.visible, meaning: diagnostic.meaning?.visible))
    }
    if let help = diagnostic.help, before?.help != help {
      lines.append("  Как исправить: \(help.visible)")
    }
    if let clause = diagnostic.kind.clause?.text, before?.kind.clause?.text != clause {
      lines.append("  Основание: \(clause)")
    }
    for note in diagnostic.notes {
      lines.append("  " + place(note.range) + note.text.visible)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension TerminalPrinter {
  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    return range.address.visible + ": "
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "ошибка"
    case .warning: "предупреждение"
    }
  }

  func describe(_ cell: Cell) -> String {
    let heading = cell.heading.isEmpty ? "" : ", столбец «\(cell.heading.visible)»"
    let table = cell.sheet.map { "на листе „\($0.visible)“" } ?? "таблицы"
    return "Ячейка \(cell.name) \(table)\(heading)."
  }

  /// The source line with a caret under the fault; a long line is shown around the fault only.
  func excerpt(_ range: SourceRange, _ severity: Severity) -> [String] {
    if range.file.grid?.sheet != nil { return cellExcerpt(range) }
    let window = LineWindow(of: range.file, around: range.offsets.lowerBound)
    let line = Array(window.text.visible.map { $0 == "\t" ? " " : $0 })
    guard !line.allSatisfy(\.isWhitespace) else { return [] }
    let caret = width(of: window, before: range.offsets.lowerBound)
    let stop = width(of: window, before: range.offsets.upperBound)
    let marked = stop - caret
    let from = max(0, min(caret - 30, line.count - 90))
    let to = min(line.count, from + 90)
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    let ellipsis = from > 0 || window.isCutBefore ? "…" : ""
    let isCut = to < line.count || window.isCutBehind
    let shown = ellipsis + String(line[from..<to]) + (isCut ? "…" : "")
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
    let line = String(range.shownLine.prefix { !$0.isNewline && $0 != "\t" }).visible
    guard !line.allSatisfy(\.isWhitespace) else { return [] }
    return ["  \(cell.name) | " + line.prefix(90) + (line.count > 90 ? "…" : "")]
  }

  /// How many letters are shown before an offset; a letter may be several code points.
  private func width(of window: LineWindow, before offset: Int) -> Int {
    let end = min(max(offset, window.offsets.lowerBound), window.offsets.upperBound)
    return String(decoding: window.text.utf8.prefix(end - window.offsets.lowerBound), as: UTF8.self)
      .visible.count
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard colour else { return text }
    return (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") + text + "\u{1B}[0m"
  }

  private func bold(_ text: String) -> String {
    colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
