/// One text, read for the names of a list.
struct NameReading {
  let words: [Word]
  let index: PersonIndex
  private let ordinary: Set<Int32>
  /// What the words that are forms of names may be, by their numbers in the text.
  private var hits: [Int: [FormTable.Entry]] = [:]

  init(_ words: [Word], _ finder: NameFinder, _ ordinary: Set<Int32>) {
    self.words = words
    index = finder.index
    self.ordinary = ordinary
    for at in words.indices where words[at].isCyrillic {
      if index.table.head(of: words[at].hash) >= 0 {
        hits[at] = index.table.entries(of: words[at].hash)
      }
    }
  }

  func mentions() -> [Mention] {
    var found: [Mention] = []
    var taken = -1
    for at in hits.keys.sorted() {
      guard let (mention, span) = mention(at), span.upperBound > taken else { continue }
      if span.lowerBound <= taken, found.last?.people == mention.people { continue }
      taken = span.upperBound
      found.append(mention)
    }
    return found
  }

  func entries(_ at: Int, _ kind: FormTable.Kind) -> [FormTable.Entry] {
    hits[at]?.filter { $0.kind == kind } ?? []
  }

  private func mention(_ at: Int) -> (Mention, ClosedRange<Int>)? {
    let surnames = entries(at, .surname)
    if !surnames.isEmpty, let found = surname(at, surnames) { return found }
    return namePatronymic(at)
  }

  /// Whether a surname is a word of the language too.
  private func isOrdinary(_ surname: FormTable.Entry) -> Bool {
    index.ordinarySurnames[Int(surname.name)] || ordinary.contains(surname.name)
  }
}

// MARK: - A surname

extension NameReading {
  private func surname(
    _ at: Int, _ surnames: [FormTable.Entry]
  ) -> (Mention, ClosedRange<Int>)? {
    let around = Neighbourhood(of: at, in: self)
    var hidden: [(person: Int32, verdict: Verdict)] = []
    var shownScore = 0
    var bare: [Int32] = []
    var isShownBare = false
    for surname in surnames {
      for person in index.bearers[Int(surname.name)] {
        let entry = index.people[Int(person)]
        let verdict = Verdict(entry, surname, around, index)
        let isStrict = isOrdinary(surname)
        let counts =
          verdict.isSupported && (!isStrict || verdict.isCertain)
          && (words[at].isCapital || !isStrict && verdict.isCertain)
        if counts {
          if entry.isHidden {
            hidden.append((person, verdict))
          } else {
            shownScore = max(shownScore, verdict.score)
          }
        } else if !verdict.isSupported, !verdict.isContradicted {
          if !entry.isHidden { isShownBare = true } else if !isStrict { bare.append(person) }
        }
      }
    }
    let found = hidden.filter { $0.verdict.score > shownScore }
    if !found.isEmpty {
      let best = found.map(\.verdict.score).max() ?? 0
      let people = found.filter { $0.verdict.score == best }
      return mention(.full, people.map(\.person), at, people[0].verdict.span)
    }
    guard hidden.isEmpty, shownScore == 0, !bare.isEmpty, !isShownBare, standsAlone(at, bare) else {
      return nil
    }
    let isDouble = words[at + 1].gap == .hyphen
    return mention(.surname, bare, at, at...(isDouble ? at + 1 : at))
  }

  /// Whether a surname without a name beside it is one to ask about.
  private func standsAlone(_ at: Int, _ people: [Int32]) -> Bool {
    let word = words[at]
    guard word.isCapital, word.length > 2 else { return false }
    if word.length < 5, word.gap.contains(.end) || word.traits.contains(.upper) { return false }
    if at > 0, !word.gap.contains(.end), CommonWords.places.contains(words[at - 1].hash) {
      return false
    }
    if word.gap.contains(.quote), words[at + 1].gap.contains(.quote) { return false }
    return isJoinedToOwn(at, at - 1, word.gap, people)
      && isJoinedToOwn(at, at + 1, words[at + 1].gap, people)
  }

  /// «Ростов-на-Дону» is nobody's surname: what a hyphen joins must be the other half of a double one.
  private func isJoinedToOwn(_ at: Int, _ other: Int, _ gap: Word.Gap, _ people: [Int32]) -> Bool {
    guard gap == .hyphen, words.indices.contains(other) else { return true }
    let names = entries(other, .surname).map(\.name)
    return people.contains { person in
      index.people[Int(person)].surnames.contains { names.contains($0) }
    }
  }

  private func mention(
    _ strength: Mention.Strength, _ people: [Int32], _ at: Int, _ span: ClosedRange<Int>
  ) -> (Mention, ClosedRange<Int>) {
    var first = at
    while first > 0, !words[first].gap.contains(.end) { first -= 1 }
    var last = at
    while last + 1 < words.count, !words[last + 1].gap.contains(.end) { last += 1 }
    let mention = Mention(
      strength: strength, people: Array(Set(people.map(Int.init))).sorted(),
      word: words[at].range, phrase: hash(span), sentence: hash(first...last))
    return (mention, span)
  }

  private func hash(_ span: ClosedRange<Int>) -> UInt64 {
    words[span].reduce(Letters.empty) { ($0 ^ $1.hash) &* 0x100_0000_01b3 }
  }
}

// MARK: - A first name and patronymic

extension NameReading {
  private func namePatronymic(_ at: Int) -> (Mention, ClosedRange<Int>)? {
    let names = entries(at, .name)
    let patronymics = entries(at + 1, .patronymic)
    guard !names.isEmpty, !patronymics.isEmpty, words[at].isCapital, words[at + 1].isCapital,
      words[at + 1].gap.isDisjoint(with: [.end, .comma, .dot]), !isSomebodyElse(at)
    else { return nil }
    let people = Set(names.flatMap { index.namesakes[Int($0.name)] }).filter { person in
      patronymics.contains { $0.name == index.people[Int(person)].patronymic }
    }
    guard !people.isEmpty, people.allSatisfy({ index.people[Int($0)].isHidden }) else { return nil }
    return mention(.namePatronymic, Array(people), at, at...at + 1)
  }

  /// Whether a first name and patronymic stand beside a surname, which is not one of theirs.
  private func isSomebodyElse(_ at: Int) -> Bool {
    if words[at].traits.contains(.upper) { return false }
    let before =
      at > 0 && words[at].gap.isDisjoint(with: [.end, .comma, .cell, .quote])
      && words[at - 1].isCapital && words[at - 1].length > 1
      && !words[at - 1].gap.contains(.end)
    let behind =
      words[at + 2].gap.isDisjoint(with: [.end, .comma, .dot, .cell, .quote])
      && words[at + 2].isCapital && words[at + 2].length > 1
    return before || behind
  }
}
