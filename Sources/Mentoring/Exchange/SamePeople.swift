import Diagnostics
import Text

/// People whom two organisations have sent and who may be one: the same surname, name and patronymic
/// and a second sign. Never by a surname and initials, and never joined by the program itself.
struct SamePeople {
  private(set) var report = Report()

  init(_ joined: [JoinedRecord], _ own: Portal) {
    let decisions = PersonDecisions(own.site)
    var byName: [String: [Record<Person>]] = [:]
    for person in own[Person.self].map(\.self) + joined.map({ Record<Person>($0.data) }) {
      guard let patronymic = person.patronymic, !patronymic.isEmpty else { continue }
      byName[KeyFolding.fold(PersonName(person).full), default: []].append(person)
    }
    let ids = Set(joined.map(\.data.id))
    for people in byName.values.sorted(by: { $0[0].id < $1[0].id }) where people.count > 1 {
      let people = people.sorted { $0.id < $1.id }
      for (index, one) in people.enumerated() {
        for other in people[(index + 1)...]
        where (ids.contains(one.id) || ids.contains(other.id)) && one.org != other.org
          && one.hasSign(of: other) && !decisions.isSettled(one.id, other.id)
        {
          report.add(.samePerson(one, other, at: own.site.range(\.sources)))
        }
      }
    }
  }
}

extension Record<Person> {
  /// Whether something besides the name is the same.
  fileprivate func hasSign(of other: Record<Person>) -> Bool {
    if let email = self.email, email == other.email { return true }
    if let phone = self.phone, phone == other.phone { return true }
    if let year = self.birthYear, year == other.birthYear { return true }
    let subjects = Set((self.subjects ?? []).map(KeyFolding.fold))
    return !subjects.isDisjoint(with: (other.subjects ?? []).map(KeyFolding.fold))
  }
}

extension Diagnostic {
  /// The names stand in both packages by consent, but a report may be committed: it has ids alone.
  fileprivate static func samePerson(
    _ one: Record<Person>, _ other: Record<Person>, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.samePerson,
      "«\(one.id)» и «\(other.id)»: совпали имя, отчество и ещё один признак", at: range,
      help: "Если это один человек, напишите в site.yaml: exchange: {same_people: [{people: "
        + "[\(one.id), \(other.id)], same: да, reason: …}]}; если тёзки, same: нет.")
  }
}
