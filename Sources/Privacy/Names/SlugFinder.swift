/// Finds the people of a list in file names and addresses in Latin letters: `skrytneva-adelaida`.
package struct SlugFinder: Sendable {
  private let people: [NamedPerson]
  private let surnames: [[UInt8]: [Int]]
  private let names: [[[UInt8]]]
  private let initials: [[UInt8]]

  /// Shorter surnames are left out when they stand alone.
  private static let shortest = 5

  package init(_ people: [NamedPerson]) {
    self.people = people
    var surnames: [[UInt8]: [Int]] = [:]
    var names: [[[UInt8]]] = []
    var initials: [[UInt8]] = []
    for (index, person) in people.enumerated() {
      let own = PersonIndex.parts(person.surname)
      for part in own {
        for skeleton in Self.skeletons(part, Cases(letters: "NG")) {
          surnames[skeleton, default: []].append(index)
        }
      }
      let given = [person.name, person.patronymic ?? ""].flatMap(PersonIndex.parts)
      names.append(given.flatMap { Self.skeletons($0, Cases(letters: "N")) })
      initials.append(given.map { LatinSkeleton.latin([$0[0]]).first ?? 0 })
    }
    self.surnames = surnames
    self.names = names
    self.initials = initials
  }

  private static func skeletons(_ name: [UInt8], _ cases: Cases) -> [[UInt8]] {
    let forms = Declension.forms(ofName: name).filter { !$0.cases.isDisjoint(with: cases) }
    return Array(Set(forms.map { LatinSkeleton.of(LatinSkeleton.latin($0.letters)) }))
  }

  /// Who may not be named and is named by a path, and whether by more than a surname.
  package func people(in path: String) -> (strength: Mention.Strength, people: [Int])? {
    let words = path.lowercased().utf8
      .split { !((0x61...0x7A).contains($0)) }.map { LatinSkeleton.of($0) }
    var full: [Int] = []
    var bare: [Int] = []
    for (at, word) in words.enumerated() {
      let candidates = surnames[word] ?? []
      let around = words[max(0, at - 3)..<min(words.count, at + 4)].enumerated()
        .filter { $0.offset + max(0, at - 3) != at }.map(\.element)
      let named = candidates.filter { person in around.contains { isName($0, of: person) } }
      if named.contains(where: { !people[$0].isHidden }) { continue }
      full += named
      if named.isEmpty, word.count >= Self.shortest,
        candidates.allSatisfy({ people[$0].isHidden && !isOrdinary($0) })
      {
        bare += candidates
      }
    }
    if !full.isEmpty { return (.full, Array(Set(full)).sorted()) }
    return bare.isEmpty ? nil : (.surname, Array(Set(bare)).sorted())
  }

  private func isName(_ word: [UInt8], of person: Int) -> Bool {
    if word.count == 1 { return word[0] == initials[person].first }
    if word.count == 2, word == initials[person] { return true }
    return names[person].contains(word)
  }

  private func isOrdinary(_ person: Int) -> Bool {
    CommonWords.surnames.contains(Letters.hash(Letters.of(people[person].surname)))
  }
}
