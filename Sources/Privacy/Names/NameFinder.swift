/// Finds the people of a list in texts, in whatever case, order and markup they are named.
///
/// Takes time proportional to the text, however long the list is: each word is looked up once.
package struct NameFinder: Sendable {
  let index: PersonIndex

  package init(_ people: [NamedPerson]) { index = PersonIndex(people) }

  /// Whether nobody of the list may not be named.
  package var isIdle: Bool { !index.people.contains(where: \.isHidden) }

  /// The surnames that a text writes with a small letter, by their numbers: those are words of the
  /// language, and alone they name nobody.
  package func smallSurnames(in text: ScannedText) -> [Int32] {
    var found: [Int32] = []
    for word in text.words where word.isCyrillic && !word.isCapital {
      guard index.table.head(of: word.hash) >= 0 else { continue }
      found += index.table.entries(of: word.hash).filter { $0.kind == .surname }.map(\.name)
    }
    return found
  }

  /// The places that name somebody who may not be named, in their order.
  ///
  /// - Parameter ordinary: What `smallSurnames` found in the texts around.
  package func mentions(in text: ScannedText, ordinary: Set<Int32> = []) -> [Mention] {
    if isIdle { return [] }
    return
      (NameReading(text.words, self, ordinary).mentions()
      + NameReading(text.aside, self, ordinary).mentions())
      .sorted { $0.word.lowerBound < $1.word.lowerBound }
  }

  /// Whether a word is a capitalised form of the name of anybody in the list, hidden or not.
  func isName(_ word: Word) -> Bool {
    guard word.isCapital, word.isCyrillic, index.table.head(of: word.hash) >= 0 else {
      return false
    }
    return index.table.entries(of: word.hash).contains { entry in
      switch entry.kind {
      case .surname: !index.ordinarySurnames[Int(entry.name)]
      case .name: !index.ordinaryNames[Int(entry.name)]
      case .patronymic: true
      }
    }
  }
}
