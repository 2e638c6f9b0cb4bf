import Text

/// Prints the report of a whole run for a person to work through.
///
/// Errors come last, because the end is what a terminal shows; behind them a table by files and what
/// to begin with. What is told more than three times is counted: `--all` tells it in full.
package struct TerminalReport: Sendable {
  private let printer: TerminalPrinter
  /// Whether each fault is printed, however often it is met.
  private let showsAll: Bool

  /// How many of those that are alike are printed.
  static let told = 3

  package init(colour: Bool, showsAll: Bool) {
    printer = TerminalPrinter(colour: colour)
    self.showsAll = showsAll
  }

  /// - Parameter unchecked: How many rules wait for lists that could not be read whole.
  package func print(_ report: Report, unchecked: Int = 0) -> String {
    var parts: [String] = []
    for severity in [Severity.warning, .error] {
      let faults = report.diagnostics.filter { $0.severity == severity }
      if faults.isEmpty { continue }
      if report.errors > 0, report.warnings > 0 { parts.append(heading(severity, report)) }
      parts += blocks(of: faults)
    }
    let closing = ClosingTable(report, isWhole: showsAll).lines
    if !closing.isEmpty { parts.append(text(closing)) }
    if let step = FirstStep(report, unchecked: unchecked) { parts.append(step.sentence + "\n") }
    return parts.joined(separator: "\n")
  }

  private func heading(_ severity: Severity, _ report: Report) -> String {
    switch severity {
    case .error: "Ошибки: \(report.errors)\n"
    case .warning: "Предупреждения: \(report.warnings)\n"
    }
  }

  /// The faults one after another; those alike stand together behind the first of them.
  private func blocks(of faults: [Diagnostic]) -> [String] {
    if showsAll { return faults.map { printer.print($0) } }
    return Likeness.groups(of: faults).flatMap { group($0) }
  }

  private func group(_ faults: [Diagnostic]) -> [String] {
    var blocks: [String] = []
    for (index, fault) in faults.prefix(Self.told).enumerated() {
      let before = index > 0 ? faults[index - 1] : nil
      blocks.append(printer.print(fault, after: before))
    }
    let rest = faults.dropFirst(Self.told)
    if let first = rest.first, let last = rest.last {
      let number = rest.reduce(0) { $0 + $1.count }
      blocks.append(
        "  и ещё \(number) таких [\(first.id)]\(Self.places(first, last)). Показать все: --all\n")
    }
    return blocks
  }

  private static func places(_ first: Diagnostic, _ last: Diagnostic) -> String {
    guard let from = first.range, let to = last.range else { return "" }
    if from.file.path != to.file.path {
      return ": от \(from.address.visible) до \(to.address.visible)"
    }
    let lines = (from.start.line, to.start.line)
    let path = from.file.path.visible
    return lines.0 == lines.1
      ? ": \(path), строка \(lines.0)" : ": \(path), строки \(lines.0)–\(lines.1)"
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
