import Diagnostics
import Parallel
package import Privacy

/// The search for people and private values in what a portal is about to make public.
///
/// Looks where an editor writes: into the open fields of the records that the gate lets through, the
/// settings, names of files and texts of files. A person's own private record is no part of it.
package struct SecretSearch: Sendable {
  let portal: Portal
  let published: PublishedPortal
  let secrets: PrivateValues
  /// Those who may not be named, by the numbers the finders know them by.
  let people: [Record<Person>]
  let names: NameFinder
  let slugs: SlugFinder
  let values: ValueFinder
  let personalData: PersonalDataFinder

  package init(_ portal: Portal, published: PublishedPortal) {
    self.portal = portal
    self.published = published
    secrets = PrivateValues(portal, published: published)
    people = portal[Person.self].filter { $0.surname != nil && $0.name != nil }
    let named =
      people.map { NamedPerson($0, isHidden: published[Person.self][$0.id] == nil) }
      + Self.publicPersons(published)
    names = NameFinder(named)
    slugs = SlugFinder(named)
    values = ValueFinder(secrets.all.map(\.text))
    personalData = PersonalDataFinder(names: names, contacts: Self.contacts(published))
  }

  /// Heads of organisations, whose names the law makes public (ПП РФ № 1802, п. 10).
  private static func publicPersons(_ published: PublishedPortal) -> [NamedPerson] {
    published[Organisation.self].compactMap { $0.head.flatMap(NamedPerson.init(shown:)) }
  }

  /// Telephone numbers and addresses that are there to be used by everybody.
  private static func contacts(_ published: PublishedPortal) -> [String] {
    published[Contact.self].flatMap { [$0.phone, $0.email] }.compactMap { $0 }
      + published[Organisation.self].flatMap { [$0.phone, $0.email] }.compactMap { $0 }
  }
}

extension NamedPerson {
  init(_ person: Record<Person>, isHidden: Bool) {
    self.init(
      surname: person.surname ?? "", name: person.name ?? "", patronymic: person.patronymic,
      isHidden: isHidden)
  }
}

extension SecretSearch {
  /// All that is found, each place once.
  ///
  /// - Parameters:
  ///   - files: What is copied into the portal as it is.
  ///   - addresses: The addresses of pages and the records they are made of.
  package func search(
    _ files: [PublishedFile], addresses: [(path: String, record: RecordData)] = [],
    _ withdrawal: Withdrawal = Withdrawal()
  ) -> SecretFindings {
    let records = [published.site.data] + openRecords
    let ordinary = ordinarySurnames(records, files)
    var found = parallelMap(records) { self.findings(in: $0, ordinary) }.flatMap { $0 }
    found += findings(in: files, ordinary)
    for (path, record) in addresses where record.schema.name != Person.name {
      guard let (strength, numbers) = slugs.people(in: path) else { continue }
      let slot = record.schema.slot(of: "id") ?? 0
      found.append(.slug(strength, numbers, at: record.range(ofSlot: slot)).of(record))
    }
    var result = SecretFindings(of: self, ordinary: ordinary, withdrawal)
    result.add(found, of: self)
    return result
  }

  /// Searches more files, such as those that only texts lead to.
  package func search(_ files: [PublishedFile], into findings: inout SecretFindings) {
    findings.add(self.findings(in: files, findings.ordinary), of: self)
  }

  private func findings(in files: [PublishedFile], _ ordinary: Set<Int32>) -> [SecretFinding] {
    parallelMap(files) { findings(in: $0, ordinary) }.flatMap { $0 }
  }

  private var openRecords: [RecordData] {
    DomainModel.entities.flatMap { published.records(of: $0.name).all }
  }

  /// The surnames that the portal's own texts write with a small letter more than once.
  private func ordinarySurnames(_ records: [RecordData], _ files: [PublishedFile]) -> Set<Int32> {
    if names.isIdle { return [] }
    let small = parallelMap(records) { record in
      var found: [Int32] = []
      record.eachOpenText { text in
        guard text.field.type.isProse else { return }
        found += names.smallSurnames(in: ScannedText(text.text, .markdown))
      }
      return found
    }
    var counts: [Int32: Int] = [:]
    for surname in small.joined() { counts[surname, default: 0] += 1 }
    return Set(counts.filter { $0.value > 1 }.keys)
  }
}

extension SecretSearch {
  private func findings(in record: RecordData, _ ordinary: Set<Int32>) -> [SecretFinding] {
    var found: [SecretFinding] = []
    let officials = Officials(of: record)
    record.eachOpenText { text in
      found += findings(in: text, ordinary, officials)
    }
    return found
  }

  private func findings(
    in text: OpenText, _ ordinary: Set<Int32>, _ officials: Officials
  ) -> [SecretFinding] {
    if text.record.schema.name == Person.name, text.field.type.textFormat == .name { return [] }
    let format = text.field.type.textFormat
    if format == .slug || format == .url || format == .file || format == .inn { return [] }
    let scanned = ScannedText(text.text, .markdown)
    let hits = values.hits(in: scanned)
    var found = hits.map { SecretFinding.value($0.value, at: text.range(of: $0.range)).of(text) }
    guard text.field.type.isProse else { return found }
    let isAlias = text.record.schema.name == Mentee.name && text.field.key == "alias"
    let mentions = names.mentions(in: scanned, ordinary: ordinary)
    let others = officials.sorting(out: mentions, scanned)
    // The page of the act shows the official's name by the same right.
    let theirs = Set(mentions.map(\.word)).subtracting(others.map(\.word))
    for mention in mentions where theirs.contains(mention.word) {
      found += mention.people.map { .open($0, mention) }
    }
    for mention in others {
      let open = mention.people.filter { text.namesByRight(people[$0]) }
      found += open.map { .open($0, mention) }
      var rest = mention
      rest.people.removeAll(where: open.contains)
      if rest.people.isEmpty { continue }
      found.append(.mention(rest, at: text.range(of: mention.word), isGrave: isAlias).of(text))
    }
    if text.field.type.textFormat != .name {
      found += personalData.data(in: scanned, without: hits).map {
        .datum($0.kind, at: text.range(of: $0.range)).of(text)
      }
    }
    return found
  }
}

extension SecretSearch {
  private func findings(in file: PublishedFile, _ ordinary: Set<Int32>) -> [SecretFinding] {
    let start = SourceRange(startOf: SourceFile(path: file.shown, bytes: []))
    var found: [SecretFinding] = []
    if let (strength, numbers) = slugs.people(in: file.path) {
      found.append(.slug(strength, numbers, at: start).of(file))
    }
    for mention in names.mentions(in: ScannedText(file.path, .plain), ordinary: ordinary) {
      found.append(.mention(mention, at: start, isGrave: false).of(file))
    }
    for text in file.texts {
      let scanned = ScannedText(text.file.bytes, text.markup)
      let range = { (stretch: Range<Int>) in SourceRange(file: text.file, stretch) }
      let place = { (finding: SecretFinding) in finding.of(file, at: text.spot) }
      found += names.mentions(in: scanned, ordinary: ordinary).map {
        place(.mention($0, at: range($0.word), isGrave: false))
      }
      let hits = values.hits(in: scanned)
      found += hits.map { place(.value($0.value, at: range($0.range))) }
      found += personalData.data(in: scanned, without: hits).map {
        place(.datum($0.kind, at: range($0.range)))
      }
    }
    return found
  }
}

extension SecretSearch {
  /// The person whose consent has ended and whom a secret is of.
  package func person(in subject: SecretSubject, _ withdrawal: Withdrawal) -> Record<Person>? {
    guard case .person(let number) = subject, withdrawal.concerns(people[number]) else {
      return nil
    }
    return people[number]
  }

  /// The people of some ids whom a page names with certainty.
  package func people(_ ids: Set<String>, in page: [UInt8], _ markup: ScannedText.Markup) -> Set<
    String
  > {
    let mentions = names.mentions(in: ScannedText(page, markup)).filter { $0.strength == .full }
    return Set(mentions.flatMap(\.people).map { people[$0].id }).intersection(ids)
  }

  /// Whom and what a finished page or feed gives away, each once: the last net under the search of
  /// sources.
  package func leaks(
    in page: [UInt8], _ markup: ScannedText.Markup, settled: Set<SettledPhrase>
  ) -> Set<SecretSubject> {
    let scanned = ScannedText(page, markup)
    var subjects = Set(values.hits(in: scanned).map { SecretSubject.value($0.value) })
    for mention in names.mentions(in: scanned) where mention.strength == .full {
      for person in mention.people
      where !settled.contains(SettledPhrase(person: person, phrase: mention.phrase)) {
        subjects.insert(.person(person))
      }
    }
    return subjects
  }
}
