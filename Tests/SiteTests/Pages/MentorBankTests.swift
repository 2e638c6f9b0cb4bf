import Foundation
import TestSupport
import Testing

@testable import Site

/// The bank of mentors with more of them than a page holds.
@Suite struct MentorBankTests {
  private static let surnames = ["Яшина", "Ёлкин", "Ельцова", "Жукова", "Абрамова", "Иванова"]

  /// A school with six more mentors, five to a page.
  private static let school: FixtureSite = {
    var persons = FixtureSite.school.text("persons.yaml")
    var mentors = FixtureSite.school.text("mentors.yaml")
    for (index, surname) in surnames.enumerated() {
      persons += """
        - id: p\(index)
          surname: \(surname)
          name: Анна
          position: учитель физики
          org: school
          consent:
            processing: 2025-09-02
            dissemination: 2025-09-02
            fields: [name, position, org, subjects]
            by: self
            resource: [https://school.example/nastavnichestvo/]

        """
      mentors += """
        - id: m-p\(index)
          person: p\(index)
          criteria: [achiever, authority]
          subjects: [\(index < 3 ? "физика" : "химия")]
          directions: [methods]
          capacity: 1
          status: available
          checked: 2026-09-07
          included: 2025-09-10
          order: prikaz

        """
    }
    return FixtureSite.school.with("persons.yaml", persons).with("mentors.yaml", mentors)
      .with("site.yaml", FixtureSite.school.text("site.yaml") + "limits: {list_page: 5}\n")
  }()

  private static func tree() throws -> BuiltTree {
    let bench = try SiteBench(school)
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    return try bench.tree()
  }

  private static func names(_ path: String, _ tree: BuiltTree) throws -> [String] {
    let text = try #require(tree.pages[path]?.text)
    return (surnames + ["Ёлкина"])
      .compactMap { name in text.range(of: name + " ").map { (name, $0.lowerBound) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test func ordersMentorsByTheAlphabetOverThePages() throws {
    let tree = try Self.tree()
    #expect(
      try Self.names("nastavniki/index.html", tree)
        == ["Абрамова", "Ёлкин", "Ёлкина", "Ельцова", "Жукова"])
    #expect(try Self.names("nastavniki/page/2/index.html", tree) == ["Иванова", "Яшина"])
  }

  @Test func leadsFromEachLetterToItsSurnames() throws {
    let tree = try Self.tree()
    let links = tree.pages["nastavniki/index.html"]?.anchors ?? []
    #expect(links.contains("bukva-e/") && links.contains("bukva-ya/"))
    #expect(!links.contains("bukva-b/") && tree.pages["nastavniki/bukva-b/index.html"] == nil)
    #expect(
      try Self.names("nastavniki/bukva-e/index.html", tree) == ["Ёлкин", "Ёлкина", "Ельцова"])
  }

  @Test func givesTheWholeBankToChooseFrom() throws {
    let tree = try Self.tree()
    let choice = tree.text("search/choice.js")
    #expect(choice.hasPrefix("nastavnikSearch.choice({\"count\":7,"))
    #expect(choice.contains("[\"khimiya\",\"химия\","))
    #expect(tree.text("search/names.js").hasPrefix("nastavnikSearch.names('"))
    #expect(tree.text("nastavniki/page/2/index.html").contains("data-bank=\"../../\""))
  }

  @Test func listsAnOptionWhereThatHelps() throws {
    let tree = try Self.tree()
    let lists = tree.pages.keys.filter { $0.contains("nastavniki/predmet-") }.sorted()
    #expect(
      lists == ["nastavniki/predmet-fizika/index.html", "nastavniki/predmet-khimiya/index.html"])
    #expect(!tree.pages.keys.contains { $0.contains("/vid-") || $0.contains("/forma-") })
  }

  @Test func countsTheWholeListAndNotThePage() throws {
    let tree = try Self.tree()
    #expect(tree.pages["nastavniki/index.html"]?.text.contains("7\u{A0}наставников") == true)
    let chemistry = try #require(tree.pages["nastavniki/predmet-khimiya/index.html"])
    #expect(chemistry.text.contains("химия: 3\u{A0}наставника"))
  }

  @Test func needsNoLettersForAShortBank() throws {
    let bench = try SiteBench()
    _ = try bench.build()
    let tree = try bench.tree()
    #expect(!tree.pages.keys.contains { $0.contains("/bukva-") || $0.contains("/vse/") })
    #expect(tree.text("search/choice.js").contains("\"count\":1,"))
  }
}
