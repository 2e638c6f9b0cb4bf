import Text

/// Prints the report of a whole run as HTML, for a page to show: errors first, those alike together as
/// in a terminal, what is met more than three times folded.
package struct HTMLReport: Sendable {
  /// The address that opens a place in the person's editor; nil where there is none.
  private let link: @Sendable (SourceRange) -> String?
  /// Makes the excerpts of sources.
  private let printer = TerminalPrinter(colour: false)

  package init(link: @escaping @Sendable (SourceRange) -> String?) { self.link = link }

  /// - Parameter unchecked: How many rules wait for lists that could not be read whole.
  package func print(_ report: Report, unchecked: Int = 0) -> String {
    let step = FirstStep(report, unchecked: unchecked).map { paragraph("step", $0.sentence) }
    let table = ClosingTable(report, isWhole: true).lines
    let closing = table.isEmpty ? "" : block("table", table)
    return (step ?? "") + Severity.allCases.map { section($0, report) }.joined() + closing
  }

  private func section(_ severity: Severity, _ report: Report) -> String {
    let faults = report.diagnostics.filter { $0.severity == severity }
    if faults.isEmpty { return "" }
    let heading = severity == .error ? "Ошибки" : "Предупреждения"
    let count = severity == .error ? report.errors : report.warnings
    return "<section class=\"\(severity.rawValue)\"><h2>\(heading): \(count)</h2>"
      + Likeness.groups(of: faults).map(group).joined() + "</section>"
  }

  private func group(_ faults: [Diagnostic]) -> String {
    let articles = faults.map(article)
    let rest = faults.dropFirst(TerminalReport.told).reduce(0) { $0 + $1.count }
    guard rest > 0, let id = faults.first?.id else { return articles.joined() }
    return articles.prefix(TerminalReport.told).joined()
      + "<details><summary>и ещё \(rest) таких [\(id.escapedForMarkup)]</summary>"
      + articles.dropFirst(TerminalReport.told).joined() + "</details>"
  }

  private func article(_ fault: Diagnostic) -> String {
    var parts = [
      "<h3>\(printer.word(fault.severity)) [\(fault.id.escapedForMarkup)] "
        + "\(shown(fault.summary))</h3>"
    ]
    if let range = fault.range { parts.append("<p class=\"place\">\(place(range))</p>") }
    if let range = fault.range, !range.isOfFile, !fault.isSourceSecret {
      let lines = printer.excerpt(range, fault.severity)
      if !lines.isEmpty { parts.append(block("excerpt", lines)) }
    }
    if let cell = fault.range?.cell { parts.append(paragraph("cell", printer.describe(cell))) }
    if let suggestion = fault.suggestion {
      let words = Suggestion.sentence(suggestion.visible, meaning: fault.meaning?.visible)
      parts.append(paragraph("offer", words))
    }
    if let help = fault.help { parts.append(paragraph("help", "Как исправить: " + help)) }
    if let clause = fault.kind.clause?.text {
      parts.append(paragraph("clause", "Основание: " + clause))
    }
    for note in fault.notes {
      let source = note.range.map { place($0) + " " } ?? ""
      parts.append("<p class=\"note\">\(source)\(shown(note.text))</p>")
    }
    return "<article>" + parts.joined() + "</article>"
  }
}

extension HTMLReport {
  /// A place in a source, which opens in the editor and can be copied.
  package func place(_ range: SourceRange) -> String {
    let address = shown(range.address)
    let name =
      link(range).map { "<a href=\"\($0.escapedForMarkup)\">\(address)</a>" }
      ?? "<span>\(address)</span>"
    return name + " <button type=\"button\" data-copy=\"\(address)\">Скопировать</button>"
  }

  private func paragraph(_ name: String, _ text: String) -> String {
    "<p class=\"\(name)\">\(shown(text))</p>"
  }

  private func block(_ name: String, _ lines: [String]) -> String {
    "<pre class=\"\(name)\">\(lines.map(\.escapedForMarkup).joined(separator: "\n"))</pre>"
  }

  private func shown(_ text: String) -> String { text.visible.escapedForMarkup }
}
