import Diagnostics
import Foundation
import Rendering
import TestSupport
import Testing

/// The tables about the template language in `Themes/README.md`, against the code.
@Suite struct TemplateHandbookTests {
  private let rows: [[String]]

  init() throws {
    let text = try String(contentsOfFile: Repository.themes + "/README.md", encoding: .utf8)
    rows = text.replacing("\\|", with: "¦").split(separator: "\n").filter { $0.hasPrefix("| ") }
      .map { row in
        row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  @Test(arguments: [
    ("tags", TemplateLanguage.tags), ("filters", TemplateLanguage.filters),
    ("tests", TemplateLanguage.tests), ("functions", TemplateLanguage.functions),
  ])
  func namesAllOfTheLanguage(title: String, names: [String]) throws {
    let row = try #require(rows.first { $0.first == title })
    #expect(row[1].matches(of: /`([^`]+)`/).map { String($0.1) }.sorted() == names)
  }

  @Test func tellsEveryLimit() {
    for limit in TemplateLimits().entries {
      let row = rows.first { $0.first == "`\(limit.name)`" }
      #expect(row?[1] == limit.text.replacing("\u{A0}", with: " "), "\(limit.name)")
    }
  }

  /// What the handbook says of `safe`: it lets markup through and makes none.
  @Test func letsOnlyMarkupBeSafe() throws {
    let markup = TemplateValue.markup(Markup(trusted: "<b>а</b>"))
    #expect(try TemplateBench.render("{{ a|safe }}", ["a": markup]) == "<b>а</b>")
    #expect(TemplateBench.fault(["page.html": "{{ a|safe }}"], ["a": "<b>"])?.id == "TPL-09")
  }
}
