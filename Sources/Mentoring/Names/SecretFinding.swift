package import Diagnostics
import Privacy

/// Whom or what a text gives away, by the numbers the search knows them by.
package enum SecretSubject: Sendable, Hashable {
  case person(Int)
  case value(Int)
}

/// A name as it is written, that was found to be somebody else's.
package struct SettledPhrase: Sendable, Hashable {
  let person: Int
  let phrase: UInt64
}

/// A place of a source that gives something away.
struct SecretFinding: Sendable {
  enum What: Sendable {
    case mention(Mention, isGrave: Bool)
    case slug(Mention.Strength, [Int])
    case value(Int)
    case datum(PersonalDataMatch.Kind)
    /// A name in a field that is there to name its bearer.
    case open(person: Int, Mention)
  }

  let what: What
  /// Nil for what needs no mending.
  let range: SourceRange?
  /// The page of a file that has pages.
  private(set) var page: Int?

  static func mention(_ mention: Mention, at range: SourceRange, isGrave: Bool) -> Self {
    Self(what: .mention(mention, isGrave: isGrave), range: range)
  }

  static func slug(_ strength: Mention.Strength, _ people: [Int], at range: SourceRange) -> Self {
    Self(what: .slug(strength, people), range: range)
  }

  static func value(_ value: Int, at range: SourceRange) -> Self {
    Self(what: .value(value), range: range)
  }

  static func datum(_ kind: PersonalDataMatch.Kind, at range: SourceRange) -> Self {
    Self(what: .datum(kind), range: range)
  }

  static func open(_ person: Int, _ mention: Mention) -> Self {
    Self(what: .open(person: person, mention), range: nil)
  }

  func on(_ page: Int?) -> Self {
    var finding = self
    finding.page = page
    return finding
  }
}

/// What the search of a portal's sources came to.
package struct SecretFindings: Sendable {
  package private(set) var report = Report()
  /// What was reported as an error: a page that shows it needs no second report.
  package private(set) var subjects: Set<SecretSubject> = []
  /// The names that the settings say are somebody else's.
  package private(set) var settled: Set<SettledPhrase> = []

  init(_ found: [SecretFinding], of search: SecretSearch) {
    var namesakes = NamesakeList(search.portal, search.people)
    for finding in found { add(finding, search, &namesakes) }
    settled.formUnion(namesakes.phrases)
    report.add(contentsOf: namesakes.report)
  }

  private mutating func add(
    _ finding: SecretFinding, _ search: SecretSearch, _ namesakes: inout NamesakeList
  ) {
    switch finding.what {
    case .open(let person, let mention):
      settled.insert(SettledPhrase(person: person, phrase: mention.phrase))
    case .mention(let mention, let isGrave):
      guard let range = finding.range else { return }
      let people = mention.people.filter { !namesakes.settle($0, mention, at: range) }
      guard !people.isEmpty else { return }
      let isError = isGrave || mention.strength == .full
      if isError { subjects.formUnion(people.map { .person($0) }) }
      report.add(
        .named(
          mention, people.map { search.people[$0] }, finding, isError: isError,
          settling: namesakes.line(people[0], mention, at: range)))
    case .slug(let strength, let people):
      if strength == .full { subjects.formUnion(people.map { .person($0) }) }
      report.add(
        .namedByAddress(
          people.map { search.people[$0] }, finding, isError: strength == .full))
    case .value(let value):
      subjects.insert(.value(value))
      report.add(.disclosed(search.secrets.all[value], finding))
    case .datum(let kind): report.add(.personalDatum(kind, finding))
    }
  }
}
