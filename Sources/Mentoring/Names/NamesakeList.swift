import Diagnostics
import Privacy

/// The lines of the settings that say: this name is another person's.
///
/// A line is about one person and one sentence of one file; when the sentence changes, it is void.
struct NamesakeList {
  private struct Key: Hashable {
    let person: String
    let place: String
    let words: String
  }

  private let people: [Record<Person>]
  /// What the paths of the portal's files begin with.
  private let folder: String
  private let lines: [(key: Key, record: Record<Namesake>)]
  private let keys: [Key: Int]
  private var used: [Int: SourceRange] = [:]
  private(set) var phrases: Set<SettledPhrase> = []

  init(_ portal: Portal, _ people: [Record<Person>]) {
    self.people = people
    folder = String(portal.site.data.file.path.dropLast("site.yaml".count))
    lines = (portal.site.namesakes ?? []).map { line in
      (
        Key(person: line.person?.id ?? "", place: line.place ?? "", words: line.words ?? ""), line
      )
    }
    keys = Dictionary(lines.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// Whether the settings say that a mention is not of a person.
  mutating func settle(_ person: Int, _ mention: Mention, at range: SourceRange) -> Bool {
    guard !keys.isEmpty, let line = keys[key(person, mention, range)] else { return false }
    used[line] = range
    phrases.insert(SettledPhrase(person: person, phrase: mention.phrase))
    return true
  }

  /// The line to write when the person is another one.
  func line(_ person: Int, _ mention: Mention, at range: SourceRange) -> String {
    let key = key(person, mention, range)
    return "- {person: \(key.person), place: \(key.place), words: \"\(key.words)\", reason: …}"
  }

  private func key(_ person: Int, _ mention: Mention, _ range: SourceRange) -> Key {
    let path = range.file.path
    let place = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    let digits = String(mention.sentence & 0xFFFF_FFFF, radix: 16)
    return Key(
      person: people[person].id, place: place,
      words: String(repeating: "0", count: 8 - digits.count) + digits)
  }

  /// Each line that holds, with its reason, and each that no text answers to.
  var report: Report {
    var report = Report()
    for (number, line) in lines.enumerated() {
      if let range = used[number] {
        report.add(.settledNamesake(line.record, at: range))
      } else {
        report.add(.voidNamesake(line.record))
      }
    }
    return report
  }
}
