import Foundation
import TestSupport
import Testing

@testable import Site

/// Whether the handbook of themes tells of every page kind and directive what the program knows.
@Suite struct ThemeHandbookTests {
  /// The names in backquotes of the second cells of the tables, by each name of the first cell.
  private static let rows: [String: Set<String>] = {
    let text =
      (try? String(contentsOfFile: Repository.themes + "/README.md", encoding: .utf8)) ?? ""
    var rows: [String: Set<String>] = [:]
    let kinds = text.components(separatedBy: "## Page kinds").last ?? ""
    for line in kinds.components(separatedBy: "\n") where line.hasPrefix("| `") {
      let cells = line.components(separatedBy: " | ")
      let told = Set(names(in: cells.dropFirst().joined(separator: " ")))
      for name in names(in: cells[0]) { rows[name, default: []].formUnion(told) }
    }
    return rows
  }()

  private static func names(in text: String) -> [String] {
    let parts = text.components(separatedBy: "`")
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
  }

  @Test(arguments: PageKinds.all.keys.sorted())
  func tellsOfEveryVariableOfAPageKind(_ kind: String) throws {
    let told = try #require(Self.rows[kind], "no row for \(kind)")
    #expect((PageKinds.all[kind] ?? [:]).keys.filter { !told.contains($0) }.sorted() == [])
  }

  @Test(arguments: DirectiveKinds.all.keys.sorted())
  func tellsOfEveryVariableOfADirective(_ directive: String) throws {
    let told = try #require(Self.rows[directive], "no row for \(directive)")
    #expect(
      (DirectiveKinds.all[directive] ?? [:]).keys.filter { !told.contains($0) }.sorted() == [])
  }

  @Test func tellsOfNoPageKindThatIsNotThere() {
    let known = Set(PageKinds.all.keys).union(DirectiveKinds.all.keys)
    #expect(Self.rows.keys.filter { !known.contains($0) }.sorted() == [])
  }
}
