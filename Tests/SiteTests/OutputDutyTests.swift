import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// A duty of the program's own output (a T-rule of the catalogue), seen in a finished tree.
struct OutputDuty: Sendable, CustomTestStringConvertible {
  var rule: String
  var name: String
  var check: @Sendable () throws -> Void

  init(_ rule: String, _ name: String, _ check: @escaping @Sendable () throws -> Void) {
    self.rule = rule
    self.name = name
    self.check = check
  }

  var testDescription: String { "\(rule): \(name)" }
}

@Suite struct OutputDutyTests {
  @Test("Duties of the output, by rule", arguments: OutputDuty.all)
  func keeps(_ duty: OutputDuty) throws { try duty.check() }

  /// The T-rules of the catalogue; two of them are errors or warnings of the content as well.
  private static let dutiesOfTheCatalogue: Set<String> = [
    "SEC-08", "SEC-09", "MEN-10", "MTE-06", "PRG-15", "PRG-16", "REG-03",
  ]

  @Test func hasATestForEveryDuty() {
    let tested = Set(OutputDuty.all.map(\.rule))
    let declared = RequirementCatalogue.all.filter {
      if case .output = $0.decision { true } else { false }
    }
    #expect(tested == Self.dutiesOfTheCatalogue)
    #expect(declared.map(\.id).filter { !tested.contains($0) } == [])
    #expect(tested.filter { RequirementCatalogue[$0] == nil } == [])
  }
}

extension OutputDuty {
  static let all: [OutputDuty] =
    ["school", "municipality"].map { name in
      OutputDuty("SEC-08", "news and practices of the \(name) can be taken over") {
        try feed(name)
        try package(name)
      }
    } + [
      OutputDuty("SEC-09", "the bank is open to everyone", openBank),
      OutputDuty("MEN-10", "a mentor who left is not offered", formerMentor),
      OutputDuty("MEN-10", "a mentor whose last day is over is not offered", retiredMentor),
    ]
    + ["school", "municipality"].map { name in
      OutputDuty("MTE-06", "the \(name) counts its mentees by category") { try countMentees(name) }
    }
    + BuiltPortal.names.map { name in
      OutputDuty("PRG-15", "the \(name) counts what it shows") { try countRecords(name) }
    } + [
      OutputDuty("PRG-16", "programmes of pairs and groups stand in one bank", oneBank),
      OutputDuty("REG-03", "no past course is announced", pastCourse),
    ]

  private static func checked(_ name: String) throws -> CheckedPortal {
    var report = Report()
    let folder = Repository.content + "/" + name
    let project = Project(folder: folder, output: nil, themes: Repository.themes)
    return try #require(try project.check(into: &report))
  }

  private static func feed(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let feed = tree.text("novosti/feed.xml")
    let news = try checked(name).published[NewsItem.self]
    #expect(!news.isEmpty)
    for item in news { #expect(feed.contains("/novosti/\(item.id)/</link>"), "\(item.id)") }
  }

  private struct Package: Decodable {
    struct Entry: Decodable { var id, title, url: String }
    var version: Int
    var news: [Entry]
    var cases: [Entry]
  }

  private static func package(_ name: String) throws {
    let built = try BuiltPortal.named(name)
    let data = Data(built.tree.files["novosti/vygruzka.json"] ?? [])
    let package = try JSONDecoder().decode(Package.self, from: data)
    let checked = try checked(name)
    let base = try #require(checked.portal.site.baseURL)
    #expect(package.version == 1)
    #expect(Set(package.news.map(\.id)) == Set(checked.published[NewsItem.self].map(\.id)))
    #expect(Set(package.cases.map(\.id)) == Set(checked.published[PracticeCase.self].map(\.id)))
    for entry in package.news + package.cases {
      #expect(entry.url.hasPrefix(base))
      #expect(built.tree.pages[entry.url.dropFirst(base.count) + "index.html"] != nil)
    }
  }

  private static func openBank() throws {
    let tree = try BuiltPortal.named("region").tree
    let mentors = try checked("region").published[Mentor.self]
    let clicks = tree.clicks()
    #expect(!mentors.isEmpty)
    for mentor in mentors where mentor.status?.is("left") != true {
      let path = "nastavniki/\(mentor.id)/index.html"
      #expect(clicks[path].map { $0 <= 2 } == true, "\(path)")
    }
    for (path, _) in tree.pages {
      let text = tree.text(path).lowercased()
      #expect(!text.contains("type=\"password\"") && !text.contains("method=\"post\""), "\(path)")
    }
  }

  private static func formerMentor() throws {
    for (status, isShown) in [("available", true), ("left", false)] {
      let bench = try SiteBench(secondMentor(status))
      #expect(try bench.build().report.words == [])
      let tree = try bench.tree()
      #expect((tree.pages["nastavniki/m-sokolova/index.html"] != nil) == isShown)
      for path in ["nastavniki/index.html", "search/p0.js"] {
        #expect(tree.text(path).contains("Соколова") == isShown, "\(path), \(status)")
      }
    }
  }

  /// The small school with one more mentor, who is in no pair.
  private static func secondMentor(_ status: String) -> FixtureSite {
    let site = FixtureSite.school
    let person = """
      - id: sokolova
        surname: Соколова
        name: Инна
        patronymic: Олеговна
        position: учитель химии
        org: school
        consent:
          processing: 2025-09-02
          dissemination: 2025-09-02
          fields: [name, position, org, subjects]
          by: self
          resource: [https://school.example/nastavnichestvo/]

      """
    let mentor = """
      - id: m-sokolova
        person: sokolova
        criteria: [authority]
        subjects: [химия]
        directions: [subject]
        status: \(status)
        included: 2025-09-10
        checked: 2026-09-07
        consent_appointment: 2025-08-25

      """
    return site.with("persons.yaml", site.text("persons.yaml") + person)
      .with("mentors.yaml", site.text("mentors.yaml") + mentor)
  }

  private static func retiredMentor() throws {
    let bench = try SiteBench(secondMentor("available\n  until: 2026-11-15"))
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    let tree = try bench.tree()
    #expect(tree.pages["nastavniki/m-sokolova/index.html"] == nil)
    #expect(!tree.text("nastavniki/index.html").contains("Соколова"))
  }

  private static func countMentees(_ name: String) throws {
    let checked = try checked(name)
    let text = try #require(
      try BuiltPortal.named(name).tree.pages["nastavlyaemye/index.html"]?.text)
    let counts = checked.published.mentees.counts
    #expect(counts.reduce(0) { $0 + $1.count } == checked.portal[Mentee.self].count)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for row in counts {
      #expect(words.contains("\(row.count) \(row.label)"), "\(row.count) \(row.label)")
    }
    for category in checked.portal[Mentee.self].compactMap(\.category) {
      let forms = [category.label] + [1, 2, 5].map(category.label(counting:))
      #expect(forms.contains { words.contains($0) }, "\(category.label)")
    }
  }

  private static func countRecords(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let published = try checked(name).published
    let home = try #require(tree.pages["index.html"])
    let words = home.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Who has left is not offered (MEN-10), and so not counted among the mentors.
    let mentors = published[Mentor.self].filter { $0.status?.is("left") != true }
    for (count, word) in [
      (mentors.count, "настав"), (published[Programme.self].count, "программ"),
      (published[PracticeCase.self].count, "практик"),
    ] where count > 0 {
      #expect(words.contains("\(count) \(word)"), "\(count) \(word)")
    }
  }

  private static func oneBank() throws {
    let checked = try checked("school")
    let tree = try BuiltPortal.named("school").tree
    let list = try #require(tree.pages["programmy/index.html"])
    let linked = list.anchors.map { BuiltTree.target($0, from: "programmy/index.html") }
    var types: Set<String> = []
    for programme in checked.published[Programme.self] {
      let page = LinkTarget.inside(path: "programmy/\(programme.id)/index.html", anchor: nil)
      #expect(linked.contains(page), "\(programme.id)")
      if let type = checked.published[programme.pair]?.type { types.insert(type.key) }
    }
    #expect(types == ["pair", "group"])
  }

  private static func pastCourse() throws {
    let checked = try checked("region")
    let html = try BuiltPortal.named("region").tree.text("kursy/index.html")
    let parts = html.components(separatedBy: "id=\"past\"")
    try #require(parts.count == 2)
    for course in checked.published[Course.self] {
      let end = try #require(course.end)
      let link = "href=\"\(course.id)/\""
      #expect(parts[0].contains(link) == (end >= checked.today), "\(course.id)")
      #expect(parts[1].contains(link) == (end < checked.today), "\(course.id)")
    }
  }
}
