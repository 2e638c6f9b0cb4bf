import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// One fact, one answer: what a page prints is what the rules and the passport went by.
@Suite struct FactTests {
  /// A page of a spoilt school and the words that must and must not stand on it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let site: FixtureSite
    let page: String
    var has: [String] = []
    var lacks: [String] = []

    var testDescription: String { "\(name): \(page)" }
  }

  private static let old = "Ковалёв"
  private static let new = "Дубровина"

  /// The school with a second person for a curator, and no contact that names the first.
  private static let twoPeople =
    FixtureSite.school
    .with(
      "persons.yaml",
      FixtureSite.school.text("persons.yaml") + """
        - id: dubrovina
          surname: Дубровина
          name: Ольга
          position: методист
          org: school
          consent:
            processing: 2026-09-28
            dissemination: 2026-09-28
            fields: [name, position, org]
            by: self
            resource: [https://school.example/nastavnichestvo/]

        """
    )
    .replacing("name: Ковалёв Андрей Михайлович", with: "name: Приёмная", in: "contacts.yaml")

  private static func curator(_ lines: String) -> String {
    """
    - id: kurator-2
      person: dubrovina
      order: prikaz
      contact: kurator2@school.example
    \(lines)

    """
  }

  /// The curator was released and the next one appointed, as CUR-01 advises.
  static let released =
    twoPeople
    .replacing(
      "  contact: kurator@school.example",
      with: "  until: 2026-09-30\n  contact: kurator@school.example", in: "curators.yaml"
    )
    .appending(curator("  org: school\n  since: 2026-10-01"), to: "curators.yaml")
    .replacing(
      "curators: [kurator]", with: "curators: [kurator, kurator-2]", in: "organisations.yaml")

  /// The next curator is already named, but not yet in office.
  static let appointedAhead =
    twoPeople
    .replacing(
      "- id: kurator\n", with: curator("  org: school\n  since: 2027-01-11") + "- id: kurator\n",
      in: "curators.yaml")

  /// The organisation names its curator, who works at another one.
  static let namedByOrganisation =
    FixtureSite.school
    .replacing("  org: school\n  order", with: "  org: filial\n  order", in: "curators.yaml")
    .appending(
      "- {id: filial, name: Филиал, type: school, level: school, head: Иванов, head_position: директор, section_url: https://filial.example/, phone: \"+7 (8442) 00-00-03\", email: f@school.example}\n",
      to: "organisations.yaml")

  static let cases = [
    Case(name: "released", site: released, page: "index.html", has: [new], lacks: [old]),
    Case(name: "released", site: released, page: "kontakty/index.html", has: [new], lacks: [old]),
    Case(
      name: "released", site: released, page: "nastavniki/m-elkina/index.html",
      has: [new, "kurator2@school.example"], lacks: [old, "kurator@school.example"]),
    Case(
      name: "released", site: released, page: "programmy/pervyy-god/index.html", has: [new],
      lacks: [old]),
    Case(
      name: "released", site: released, page: "pary/index.html", has: [new], lacks: [old]),
    Case(
      name: "ahead", site: appointedAhead, page: "nastavniki/m-elkina/index.html", has: [old],
      lacks: [new]),
    Case(name: "ahead", site: appointedAhead, page: "index.html", has: [old], lacks: [new]),
    Case(
      name: "named by the organisation", site: namedByOrganisation,
      page: "nastavniki/m-elkina/index.html", has: [old, "kurator@school.example"]),
  ]

  @Test(arguments: cases)
  func showsTheCuratorInOffice(_ fact: Case) throws {
    let tree = try Self.built(fact.site)
    let page = try #require(tree.pages[fact.page])
    let text = page.text + page.links.joined(separator: " ")
    for words in fact.has { #expect(text.contains(words), "lacks \(words)") }
    for words in fact.lacks { #expect(!text.contains(words), "has \(words)") }
  }

  /// A regulation took the place of another, whose record has no mark of the archive.
  static let superseded = FixtureSite.school.appending(
    """
    - id: polozhenie-2
      type: regulation
      level: local
      title: Положение, новая редакция
      date: 2026-08-28
      issuer: Школа № 1
      approver: Директор Н. А. Лебедева
      file: files/prikaz.pdf
      published: 2026-09-01
      supersedes: polozhenie

    """, to: "documents.yaml")

  static let archived = FixtureSite.school.replacing(
    "  file: files/karta.pdf\n", with: "  file: files/karta.pdf\n  archived: да\n",
    in: "documents.yaml")

  private static func mentor(_ id: String, _ person: String) -> String {
    """
    - id: \(id)
      person: \(person)
      criteria: [achiever, authority]
      subjects: [физика]
      directions: [methods]
      capacity: 1
      status: available
      checked: 2026-09-07
      included: 2025-09-10
      order: prikaz

    """
  }

  /// A mentor's last day has passed, and the state is as it was; another one stays.
  static let leftByDate =
    twoPeople
    .replacing(
      "  status: available\n", with: "  status: available\n  until: 2026-11-13\n",
      in: "mentors.yaml"
    )
    .appending(mentor("m-dubrovina", "dubrovina"), to: "mentors.yaml")

  /// A mentor who did not agree to be shown.
  static let hiddenMentor = FixtureSite.school
    .appending(mentor("m-tikhonov", "tikhonov"), to: "mentors.yaml")

  static let spoilt: [(name: String, site: FixtureSite)] = [
    ("school", .school), ("released", released), ("superseded", superseded),
    ("archived", archived), ("left by date", leftByDate), ("hidden mentor", hiddenMentor),
    (
      "draft",
      .school.appending(
        "---\ntitle: Черновик\npair: para-fizika\nschool_year: 2026/27\nstart: 2026-09-14\nend: 2027-05-28\nstatus: draft\nactivities: [{title: Встреча, from: 2026-10-01, status: planned}]\n---\nТекст\n",
        to: "programmes/chernovik.md")
    ),
  ]

  @Test func callsADocumentArchivedOnceAnotherTookItsPlace() throws {
    let (result, tree) = try Self.outcome(Self.superseded)
    #expect(tree.pages["dokumenty/polozhenie/index.html"]?.text.contains("в\u{A0}архиве") == true)
    let evidence = try Self.row("SEC-02", result).evidence
    #expect(evidence.contains { $0.isProof(by: "polozhenie-2") })
    #expect(!evidence.contains { $0.isProof(by: "polozhenie") })
  }

  @Test func takesTheMentorWhoHasLeftOutOfTheBase() throws {
    let (_, tree) = try Self.outcome(Self.leftByDate)
    #expect(tree.pages["nastavniki/m-elkina/index.html"] == nil)
    #expect(tree.pages["nastavniki/index.html"]?.text.contains("Ёлкина") == false)
  }

  /// The typed fact reaches the plan, the two numbers it is made of do not.
  static let share = FixtureSite.school
    .with(
      "indicators.yaml",
      """
      - id: dolya
        name: Доля вовлечённых
        unit: percent
        direction: up
        source: данные куратора
        level: school
        series:
          - {year: 2024, plan: 20, fact: 21, date: 2024-10-01}
          - {year: 2025, plan: 60, fact: 95, numerator: 20, denominator: 40, date: 2025-10-01}

      """
    )
    .replacing("MTE-05]", with: "MTE-05, IND-08]", in: "profiles/proba.yaml")

  @Test func judgesAnIndicatorByTheShareItPrints() throws {
    let (result, tree) = try Self.outcome(Self.share)
    let page = try #require(tree.pages["pokazateli/dolya/index.html"]).text
    #expect(page.contains("ниже плана на 10"))
    let findings = try Self.row("IND-08", result).findings
    #expect(
      findings.map(\.summary) == ["За 2025 год план 60, факт 50, а что делается – не сказано"])
  }

  @Test func callsADocumentInThePassportAsOnItsPage() throws {
    let (_, tree) = try Self.outcome(.school)
    for page in ["dokumenty/karta/index.html", "pasport/index.html"] {
      let text = try #require(tree.pages[page]?.text).replacing("\u{A0}", with: " ")
      #expect(text.contains("Дорожная карта от 29 августа 2025 г."), "\(page)")
    }
  }
}

extension FactTests {
  static func outcome(_ site: FixtureSite) throws -> (BuildResult, BuiltTree) {
    let bench = try SiteBench(site)
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    return (result, try bench.tree())
  }

  private static func built(_ site: FixtureSite) throws -> BuiltTree { try outcome(site).1 }

  static func row(_ rule: String, _ result: BuildResult) throws -> Passport.Row {
    let rows = try #require(result.portal).passport(for: .editor).rows
    return try #require(rows.first { $0.id == rule })
  }

  /// The blocks on the home page with the number that each tile begins with.
  static func tiles(_ tree: BuiltTree) -> [(term: Term, count: Int)] {
    let html = tree.text("index.html")
    return Vocabulary.block.terms.compactMap { term in
      guard let title = html.range(of: ">\(term.label)</a></h3>") else { return nil }
      let rest = html[title.upperBound...]
      guard let start = rest.range(of: "tile__count\">") else { return nil }
      return (term, Int(rest[start.upperBound...].prefix { $0.isNumber }) ?? 0)
    }
  }
}

extension Evidence {
  fileprivate func isProof(by id: String) -> Bool {
    target == .record(entity: LegalDocument.name, id: id)
  }
}

extension FixtureSite {
  /// The site with a text put at the end of a file.
  fileprivate func appending(_ text: String, to path: String) -> FixtureSite {
    with(path, self.text(path) + text)
  }
}
