/// What proves a rule: where to look, in words, and what a visitor reads there.
package struct Evidence: Sendable {
  /// Where in the portal the proof stands.
  package enum Target: Sendable, Hashable {
    /// The page or anchor of a record.
    case record(entity: String, id: String)
    /// The page of a section, by its key: a collection's plural, or one of the nine blocks.
    case section(String)

    init<Of: Entity>(_ record: Record<Of>) { self = .record(entity: Of.name, id: record.id) }
  }

  /// A place and the words of the content that a visitor finds there.
  ///
  /// Tests look the words up on the built page; «выполнено» is what has at least one mark that a
  /// visitor can get to.
  package struct Mark: Sendable {
    package let target: Target
    package let words: [String]

    init(_ target: Target, _ words: [String?]) {
      self.target = target
      self.words = words.compactMap { $0 }.filter { !$0.isEmpty }
    }

    init<Of: Entity>(_ record: Record<Of>, _ words: [String?]) {
      self.init(Target(record), words)
    }
  }

  /// Where the proof's link leads; nil for what the program looked for everywhere and did not find.
  package let target: Target?
  /// Short words: «Приказ № 12 от 05.09.2025».
  package let text: String
  package let marks: [Mark]

  package init(_ text: String, _ target: Target? = nil, marks: [Mark] = []) {
    self.text = text
    self.target = target
    self.marks = marks
  }
}

/// How the records that a rule goes through prove it.
package enum Proof<Of: Entity>: Sendable {
  /// A visitor reads these words at the record's place.
  case shown(@Sendable (PortalFacts, Record<Of>) -> [String?])
  /// The records that prove it are not published.
  case kept
  /// The program looked at each and found nothing wrong; there is nothing to be seen.
  case searched
}
