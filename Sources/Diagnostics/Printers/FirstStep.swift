import Text

/// What to begin with: the one place whose mending leaves least of the report.
struct FirstStep {
  let sentence: String

  /// Fewer than this are mended as they come.
  private static let least = 4

  /// - Parameter unchecked: How many rules wait for lists that could not be read whole.
  init?(_ report: Report, unchecked: Int) {
    let total = report.errors + report.warnings
    if unchecked > 0, let fault = Self.unread(report), let range = fault.range {
      sentence =
        "Начните с этого: \(range.address.visible) — \(fault.summary.visible). Пока файл не прочитан, "
        + "не проверено требований: \(unchecked)."
      return
    }
    guard let cause = Self.greatest(report), cause.count >= Self.least, cause.count < total else {
      return nil
    }
    let words = Plural.form(of: cause.count, "замечание", "замечания", "замечаний")
    sentence = "Начните с этого: \(cause.place) — закроет \(cause.count) \(words) из \(total)."
  }

  /// The first error by which a file could not be read.
  private static func unread(_ report: Report) -> Diagnostic? {
    let formats: Set = ["YAML", "JSON", "CSV", "XLSX", "TEXT", "FM"]
    return report.diagnostics.first { fault in
      fault.severity == .error && formats.contains(String(fault.id.prefix { $0 != "-" }))
    }
  }

  private struct Cause {
    let place: String
    let count: Int
    /// Errors are mended before warnings.
    let isError: Bool
  }

  /// What most faults of one file have in common: the same words, or that records are missing there.
  private static func greatest(_ report: Report) -> Cause? {
    var groups: [Key: [Diagnostic]] = [:]
    for fault in report.diagnostics {
      guard let range = fault.range else { continue }
      let key = Key(path: range.file.path, likeness: range.isOfFile ? nil : Likeness(fault))
      groups[key, default: []].append(fault)
    }
    let causes = groups.map { key, faults in
      Cause(
        place: place(of: key, faults), count: faults.reduce(0) { $0 + $1.count },
        isError: faults.contains { $0.severity == .error })
    }
    return causes.max { left, right in
      left.isError == right.isError
        ? (left.count, right.place) < (right.count, left.place) : !left.isError
    }
  }

  /// A file and what its faults have in common; nil stands for what the file lacks as a whole.
  private struct Key: Hashable {
    let path: String
    let likeness: Likeness?
  }

  private static func place(of key: Key, _ faults: [Diagnostic]) -> String {
    let path = key.path.visible
    guard key.likeness != nil, let first = faults.first else {
      return "добавьте записи в \(path)"
    }
    let columns = Set(faults.map { $0.range?.cell?.heading ?? "" })
    if let heading = columns.first, columns.count == 1, !heading.isEmpty {
      return "\(path), столбец «\(heading.visible)» [\(first.id)]"
    }
    return "\(path), [\(first.id)] \(first.summary.visible)"
  }
}
