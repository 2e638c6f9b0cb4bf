import Text

/// What faults have in common that a person takes for the same fault over and over.
///
/// «„да“ в поле „согласие“ — не дата» in forty rows is one fault to mend forty times: what is quoted
/// and what is counted differs, the kind, the words between and the field do not.
struct Likeness: Hashable {
  private let id: String
  private let severity: Severity
  private let words: String

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id
    severity = diagnostic.severity
    words = Self.words(of: diagnostic.summary)
  }

  /// The faults with those alike together behind the first of them.
  static func groups(of faults: [Diagnostic]) -> [[Diagnostic]] {
    var groups: [Likeness: [Diagnostic]] = [:]
    var order: [Likeness] = []
    for fault in faults {
      let likeness = Likeness(fault)
      if groups[likeness] == nil { order.append(likeness) }
      groups[likeness, default: []].append(fault)
    }
    return order.map { groups[$0] ?? [] }
  }

  /// The summary without digits and without what stands in «кавычках», unless it is the name of a
  /// field or a column.
  private static func words(of summary: String) -> String {
    var words = ""
    var depth = 0
    var isKept = false
    for character in summary {
      if character == "«" {
        if depth == 0 { isKept = isField(words) }
        depth += 1
      }
      if isKept || (depth == 0 && !character.isNumber) { words.append(character) }
      if character == "»" { depth = max(0, depth - 1) }
      if depth == 0 { isKept = false }
    }
    return words
  }

  /// Whether the words before a name say that it is one of a field: «поле», «полю», «столбца».
  private static func isField(_ words: String) -> Bool {
    guard let last = words.split(separator: " ").last?.lowercased() else { return false }
    return last.hasPrefix("пол") || last.hasPrefix("столб")
  }
}
