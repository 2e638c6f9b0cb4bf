/// All the faults of one run, in the order of their places.
///
/// Content mistakes are collected here, never thrown: an editor sees all of them at once.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  package mutating func add(contentsOf other: Report) { diagnostics += other.diagnostics }

  /// Takes the value out of the words of all faults from one on: they are about a private field.
  package mutating func keepSecret(from first: Int, label: String) {
    for index in first..<diagnostics.count {
      diagnostics[index].summary = "Значение закрытого поля «\(label)» записано неверно"
      diagnostics[index].suggestion = nil
      diagnostics[index].isSourceSecret = true
    }
  }

  package var isEmpty: Bool { diagnostics.isEmpty }
  package var errors: Int { diagnostics.count { $0.severity == .error } }
  package var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Whether anything forbids publishing: an error, or with `strict` a warning too.
  package func forbidsPublishing(strict: Bool) -> Bool { strict ? !isEmpty : errors > 0 }

  /// These faults without those another report has found at the same place, in whatever words.
  package func without(placesIn known: Report) -> Report {
    let keys = Set(known.diagnostics.map(PlaceKey.init))
    var result = Report()
    result.diagnostics = diagnostics.filter { !keys.contains(PlaceKey($0)) }
    return result
  }

  /// The same faults by path and place, each once, so that two runs over one input print the same.
  package func sorted() -> Report {
    var keyed = diagnostics.enumerated().map { (key: SortKey($1, $0), diagnostic: $1) }
    keyed.sort { $0.key < $1.key }
    var result = Report()
    for (index, entry) in keyed.enumerated() {
      if index > 0, entry.key.isSameFault(as: keyed[index - 1].key) { continue }
      result.add(entry.diagnostic)
    }
    return result
  }
}

/// What one kind of fault at one place is known by.
private struct PlaceKey: Hashable {
  var path: String?
  var offset: Int?
  var id: String

  init(_ diagnostic: Diagnostic) {
    path = diagnostic.range?.file.path
    offset = diagnostic.range?.offsets.lowerBound
    id = diagnostic.id
  }
}

/// What orders two faults: file, place, id, words, and last the order they were found in.
private struct SortKey: Comparable {
  var path: String
  var offset: Int
  var id: String
  var summary: String
  var order: Int

  init(_ diagnostic: Diagnostic, _ order: Int) {
    path = diagnostic.range?.file.path ?? ""
    offset = diagnostic.range?.offsets.lowerBound ?? 0
    id = diagnostic.id
    summary = diagnostic.summary
    self.order = order
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.path, left.offset, left.id, left.summary, left.order)
      < (right.path, right.offset, right.id, right.summary, right.order)
  }

  func isSameFault(as other: SortKey) -> Bool {
    (path, offset, id, summary) == (other.path, other.offset, other.id, other.summary)
  }
}
