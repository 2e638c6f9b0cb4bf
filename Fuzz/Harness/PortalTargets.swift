import Diagnostics
import Mentoring
import Privacy

extension FuzzTarget {
  static let profile = FuzzTarget(name: "profile") { bytes in
    var report = Report()
    let file = SourceFile(path: "profiles/a.yaml", bytes: bytes)
    _ = ProfileShelf(adding: [file], into: &report)
    Properties.check(report)
  }

  /// A file of a portal's folder, decoded by the fields of its entity, and the portal put together.
  ///
  /// The first byte chooses which file it is.
  static let records = FuzzTarget(name: "records") { bytes in
    let path = paths[Int(bytes.first ?? 0) % paths.count]
    let part = FilePart(
      reading: ContentFile(path: path, shown: path, bytes: Array(bytes.dropFirst())))
    Properties.check(part.report)
    var report = Report()
    let portal = PortalReader.assemble(surroundings + [part], folder: "portal", into: &report)
    require(portal != nil || report.errors > 0, "a portal is refused with an error")
    Properties.check(report)
    var again = Report()
    _ = PortalReader.assemble(surroundings + [part], folder: "portal", into: &again)
    require(again.diagnostics.count == report.diagnostics.count, "equal input, equal faults")
  }

  private static let paths = [
    "persons.yaml", "persons.csv", "mentors.yaml", "mentors.csv", "mentees.json", "pairs.csv",
    "programmes/a.md", "documents.yaml", "roadmaps.yaml", "news/a.md", "events.yaml", "cases/a.md",
    "indicators.yaml", "наставники.csv", "люди.json", "unknown.yaml",
  ]

  /// A small portal around the file: what its records may refer to.
  private static let surroundings = [
    "site.yaml": """
    level: school
    profile: [generic]
    title: Наставничество
    base_url: https://school.example/
    org: school
    region: Волгоградская область
    today: 2026-11-16
    """,
    "organisations.yaml": "- {id: school, name: Школа, type: school, level: school}",
    "curators.yaml": "- {id: k, person: p, org: school, since: 2025-09-01}",
  ].sorted { $0.key < $1.key }.map { path, text in
    FilePart(reading: ContentFile(path: path, shown: path, bytes: Array(text.utf8)))
  }

  /// The search for names, private values and personal data; the first byte chooses the markup.
  static let privacy = FuzzTarget(name: "privacy") { bytes in
    let markups: [ScannedText.Markup] = [.plain, .markdown, .html, .table, .json]
    let text = Array(bytes.dropFirst())
    let scanned = ScannedText(text, markups[Int(bytes.first ?? 0) % markups.count])
    for word in scanned.words + scanned.aside {
      require(word.range.upperBound <= text.count, "words stand in the text")
    }
    for hit in values.hits(in: scanned) {
      require(hit.range.upperBound <= text.count, "hits stand in the text")
    }
    for match in data.data(in: scanned) {
      require(match.range.upperBound <= text.count, "data stand in the text")
    }
    for mention in names.mentions(in: scanned) {
      require(mention.word.upperBound <= text.count, "mentions stand in the text")
    }
    _ = slugs.people(in: String(decoding: text, as: UTF8.self))
  }

  private static let people = [
    NamedPerson(surname: "Ёлкина", name: "Вера", patronymic: "Павловна", isHidden: true),
    NamedPerson(surname: "Ким", name: "Яна", patronymic: nil, isHidden: true),
    NamedPerson(surname: "Римский-Корсаков", name: "Пётр", patronymic: "Ильич", isHidden: true),
    NamedPerson(surname: "Ёлкина", name: "Анна", patronymic: "Ильинична", isHidden: false),
  ]
  private static let names = NameFinder(people)
  private static let slugs = SlugFinder(people)
  private static let data = PersonalDataFinder(names: names, contacts: ["+7 (8442) 00-00-01"])
  private static let values = ValueFinder([
    "+7 900 000-71-03", "elkina@mail.example", "Боюсь тишины в девятом классе и теряю темп",
  ])
}
