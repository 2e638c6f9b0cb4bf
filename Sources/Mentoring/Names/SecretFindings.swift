package import Diagnostics
import Privacy

/// What the search of a portal's sources came to.
package struct SecretFindings: Sendable {
  package private(set) var report = Report()
  /// What was found at a source: a page that shows it needs no second report.
  package private(set) var subjects: Set<SecretSubject> = []
  /// The names that the settings say are somebody else's.
  package private(set) var settled: Set<SettledPhrase> = []
  /// What names somebody whose consent has ended, and is to be left out rather than reported.
  package private(set) var omitted: [Omission.Item] = []
  /// The surnames that are ordinary words in this portal.
  let ordinary: Set<Int32>
  package let withdrawal: Withdrawal
  private var namesakes: NamesakeList

  init(of search: SecretSearch, ordinary: Set<Int32>, _ withdrawal: Withdrawal) {
    self.ordinary = ordinary
    self.withdrawal = withdrawal
    namesakes = NamesakeList(search.portal, search.people)
  }

  /// The same with nothing reported yet, for a search that goes on.
  package var emptied: SecretFindings {
    var rest = self
    rest.report = Report()
    rest.omitted = []
    return rest
  }

  /// What came of the lines about namesakes, to be asked when everything was searched.
  package var namesakeReport: Report { namesakes.report }

  mutating func add(_ found: [SecretFinding], of search: SecretSearch) {
    for finding in found { add(finding, search) }
    settled.formUnion(namesakes.phrases)
  }

  private mutating func add(_ finding: SecretFinding, _ search: SecretSearch) {
    switch finding.what {
    case .open(let person, let mention):
      settled.insert(SettledPhrase(person: person, phrase: mention.phrase))
    case .mention(let mention, let isGrave):
      guard let range = finding.range else { return }
      let people = mention.people.filter { !namesakes.settle($0, mention, at: range) }
      guard !people.isEmpty else { return }
      let isError = isGrave || mention.strength == .full
      if isError, note(people, finding, search) { return }
      report.add(
        .named(
          mention, people.map { search.people[$0] }, finding, isError: isError,
          settling: namesakes.line(people[0], mention, at: range)))
    case .slug(let strength, let people):
      if strength == .full, note(people, finding, search) { return }
      report.add(
        .namedByAddress(
          people.map { search.people[$0] }, finding, isError: strength == .full))
    case .value(let number):
      let value = search.secrets.all[number]
      subjects.insert(.value(number))
      if withdrawal.concerns(value.record), leaveOut(finding, []) { return }
      report.add(.disclosed(value, finding))
    case .datum(let kind): report.add(.personalDatum(kind, finding))
    }
  }

  /// Notes people named with certainty.
  ///
  /// - Returns: Whether what names them is left out, so that it is no fault.
  private mutating func note(
    _ people: [Int], _ finding: SecretFinding, _ search: SecretSearch
  ) -> Bool {
    subjects.formUnion(people.map { .person($0) })
    let ended = people.map { search.people[$0] }.filter(withdrawal.concerns).map(\.id)
    return !ended.isEmpty && leaveOut(finding, ended)
  }

  private mutating func leaveOut(_ finding: SecretFinding, _ people: [String]) -> Bool {
    guard let thing = finding.thing, withdrawal.bridges(thing) else { return false }
    omitted.append(
      Omission.Item(
        thing, finding.words, .names(people, spot: finding.spot), at: finding.range,
        of: finding.owner))
    return true
  }
}
