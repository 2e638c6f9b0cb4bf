import Text

/// All the faults of one run, in the order of their places.
///
/// Content mistakes are collected here, never thrown: an editor sees all of them at once. Of one kind
/// in one file only the first `most` are kept, so that a table of a million bad cells neither fills
/// the memory nor buries what else is wrong; one line more counts the rest.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// What was counted by kind and file, once there are more faults than any group may have.
  private var groups: [Group: Tally]?
  /// How many faults were added, those not kept too.
  package private(set) var count = 0

  /// How many faults of one kind in one file are kept.
  package static let most = 1_000

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) {
    count += diagnostic.count
    guard diagnostics.count >= Self.most else { return diagnostics.append(diagnostic) }
    var groups = groups ?? tallies()
    self.groups = nil
    keep(diagnostic, &groups[Group(diagnostic), default: Tally()])
    self.groups = groups
  }

  package mutating func add(contentsOf other: Report) {
    if diagnostics.count + other.diagnostics.count <= Self.most {
      diagnostics += other.diagnostics
      count += other.count
    } else {
      for diagnostic in other.diagnostics { add(diagnostic) }
    }
  }

  /// Takes the value out of the words of all faults from one on: they are about a private field.
  package mutating func keepSecret(from first: Int, label: String) {
    for index in first..<diagnostics.count {
      diagnostics[index].summary = "Значение закрытого поля «\(label)» записано неверно"
      diagnostics[index].suggestion = nil
      diagnostics[index].isSourceSecret = true
    }
  }

  /// Makes the faults of a kind from one on into one that names the places of the others beside it.
  package mutating func join(_ kind: DiagnosticKind, from first: Int, _ summary: (Int) -> String) {
    let joined = diagnostics.indices.suffix(from: min(first, diagnostics.count))
      .filter { diagnostics[$0].id == kind.id }
    // Past the most that is kept, faults are counted and not told one by one.
    guard let head = joined.first, joined.count > 1, groups == nil else { return }
    diagnostics[head].notes += joined.dropFirst().map {
      .init(diagnostics[$0].summary, at: diagnostics[$0].range)
    }
    diagnostics[head].summary += summary(joined.count - 1)
    for index in joined.dropFirst().reversed() { diagnostics.remove(at: index) }
    count -= joined.count - 1
  }

  package var isEmpty: Bool { diagnostics.isEmpty }

  package var errors: Int { count(of: .error) }
  package var warnings: Int { count(of: .warning) }

  private func count(of severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }

  /// Whether anything forbids publishing: an error, or with `strict` a warning too.
  package func forbidsPublishing(strict: Bool) -> Bool { strict ? !isEmpty : errors > 0 }

  /// These faults without those another report has found at the same place, in whatever words.
  package func without(placesIn known: Report) -> Report {
    let keys = Set(known.diagnostics.map(PlaceKey.init))
    var result = Report()
    for diagnostic in diagnostics where !keys.contains(PlaceKey(diagnostic)) {
      result.add(diagnostic)
    }
    return result
  }

  /// Whether a fault of a kind is among them.
  package func holds(_ kind: DiagnosticKind) -> Bool {
    diagnostics.contains { $0.id == kind.id }
  }

  /// These faults without those of a kind.
  package func without(_ kind: DiagnosticKind) -> Report {
    var result = Report()
    for diagnostic in diagnostics where diagnostic.id != kind.id { result.add(diagnostic) }
    return result
  }

  /// These faults without those that a question is answered yes for.
  package func without(_ isGone: (Diagnostic) -> Bool) -> Report {
    var result = Report()
    for diagnostic in diagnostics where !isGone(diagnostic) { result.add(diagnostic) }
    return result
  }

  /// These faults without those at places where another report has found any.
  package func without(placesOf known: Report) -> Report {
    struct Point: Hashable {
      let path: String
      let offset: Int
      init(_ range: SourceRange) { (path, offset) = (range.file.path, range.offsets.lowerBound) }
    }
    let taken = Set(known.diagnostics.compactMap { $0.range.map(Point.init) })
    return without { fault in fault.range.map { taken.contains(Point($0)) } ?? false }
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

extension Report {
  /// Faults of one kind in one file.
  private struct Group: Hashable {
    var path: String?
    var id: String

    init(_ diagnostic: Diagnostic) {
      path = diagnostic.range?.file.path
      id = diagnostic.id
    }
  }

  private struct Tally {
    /// How many of the group are kept as they are.
    var kept = 0
    /// The index of the one that stands for all others.
    var rest: Int?
  }

  private func tallies() -> [Group: Tally] {
    var groups: [Group: Tally] = [:]
    for (index, diagnostic) in diagnostics.enumerated() {
      if diagnostic.count > 1 {
        groups[Group(diagnostic), default: Tally()].rest = index
      } else {
        groups[Group(diagnostic), default: Tally()].kept += 1
      }
    }
    return groups
  }

  private mutating func keep(_ diagnostic: Diagnostic, _ tally: inout Tally) {
    if diagnostic.count == 1, tally.kept < Self.most {
      tally.kept += 1
      diagnostics.append(diagnostic)
    } else if let rest = tally.rest {
      diagnostics[rest].stand(for: diagnostics[rest].count + diagnostic.count)
    } else {
      tally.rest = diagnostics.count
      diagnostics.append(diagnostic)
      diagnostics[diagnostics.count - 1].stand(for: diagnostic.count)
    }
  }
}

extension Diagnostic {
  /// Makes the fault the one line that tells how many more there are like it.
  fileprivate mutating func stand(for number: Int) {
    let words = Plural.form(
      of: number, "такое же замечание", "таких же замечания", "таких же замечаний")
    count = number
    summary = "И ещё \(NumberText.text(number)) \(words) в этом файле"
    suggestion = nil
    notes = []
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
