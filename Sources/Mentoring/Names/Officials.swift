import Diagnostics
import Privacy

/// The officials whom a public act names: in its text, such a name is theirs.
struct Officials {
  private let finder: NameFinder?

  init(of record: RecordData) {
    guard record.schema.name == LegalDocument.name,
      let lines = Record<LegalDocument>(record).officials
    else {
      finder = nil
      return
    }
    let people = lines.compactMap(NamedPerson.init(shown:)).map { person in
      var person = person
      person.isHidden = true
      return person
    }
    finder = people.isEmpty ? nil : NameFinder(people)
  }

  /// The mentions without those that are an official's.
  func sorting(out mentions: [Mention], _ text: ScannedText) -> [Mention] {
    guard let finder, !mentions.isEmpty else { return mentions }
    var theirs: [Int: Mention] = [:]
    for mention in finder.mentions(in: text) { theirs[mention.word.lowerBound] = mention }
    return mentions.filter { mention in
      guard let official = theirs[mention.word.lowerBound] else { return true }
      return official.strength == .surname && mention.strength == .full
    }
  }
}
