import Text

/// The table that ends a long report: how many faults each file has, and of which rules.
struct ClosingTable {
  /// The lines of the table; none where the report can be seen at a glance.
  let lines: [String]

  /// A report this short needs no table.
  private static let shortest = 5
  /// How many files and rules are listed unless all are asked for.
  private static let mostFiles = 20
  private static let mostRules = 6

  init(_ report: Report, isWhole: Bool) {
    guard report.errors + report.warnings >= Self.shortest else {
      lines = []
      return
    }
    let rows = Self.rows(report)
    let shown = isWhole ? rows : Array(rows.prefix(Self.mostFiles))
    let width = max(4, shown.map(\.path.count).max() ?? 0)
    var lines = ["Где" + Self.space(width - 3) + "  ошибок  предупр.  правила"]
    for row in shown {
      lines.append(
        row.path + Self.space(width - row.path.count) + Self.cell(row.errors, 8)
          + Self.cell(row.warnings, 10) + "  " + row.rules(most: isWhole ? .max : Self.mostRules))
    }
    if rows.count > shown.count {
      lines.append("и ещё файлов: \(rows.count - shown.count); все: --all")
    }
    self.lines = lines
  }

  private struct Row {
    let path: String
    var errors = 0
    var warnings = 0
    var counts: [String: Int] = [:]

    mutating func add(_ fault: Diagnostic) {
      if fault.severity == .error { errors += fault.count } else { warnings += fault.count }
      counts[fault.id, default: 0] += fault.count
    }

    /// «VALUE-02 ×40, FIELD-03», the most frequent first.
    func rules(most: Int) -> String {
      let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let words = ordered.prefix(most).map { $0.value > 1 ? "\($0.key) ×\($0.value)" : $0.key }
      return words.joined(separator: ", ") + (ordered.count > most ? " …" : "")
    }
  }

  /// A row for each file, those with most errors first.
  private static func rows(_ report: Report) -> [Row] {
    var rows: [String: Row] = [:]
    for fault in report.diagnostics {
      let path = fault.range?.file.path.visible ?? "портал"
      rows[path, default: Row(path: path)].add(fault)
    }
    return rows.values.sorted {
      ($1.errors, $1.warnings, $0.path) < ($0.errors, $0.warnings, $1.path)
    }
  }

  private static func space(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A number to the right of its column; nothing for none.
  private static func cell(_ number: Int, _ width: Int) -> String {
    let text = number == 0 ? "–" : String(number)
    return space(width - text.count) + text
  }
}
