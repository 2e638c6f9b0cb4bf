import Foundation
import Rendering
import TestSupport
import Testing

@testable import Site

/// Whether the tables of the handbook of themes name just the variables that templates are given.
@Suite struct ThemeHandbookTests {
  @Test(arguments: PageKind.all)
  func namesTheVariablesOfAPageKind(_ kind: PageKind) throws {
    let named = try #require(Handbook.kinds[kind.name], "no row for \(kind.name)")
    #expect(named == Set(kind.shapes.keys))
  }

  @Test(arguments: DirectiveKinds.all.keys.sorted())
  func namesTheVariablesOfADirective(_ directive: String) throws {
    let named = try #require(Handbook.directives[directive], "no row for \(directive)")
    #expect(named == DirectiveKinds.all[directive].map { Set($0.keys) })
  }

  @Test func namesTheVariablesOfEveryPage() {
    let shared = SharedVariables.shapes(options: .table(.any))
    #expect(Set(Handbook.shared.keys) == Set(shared.keys))
    for name in ["site", "page", "pagination", "passport_summary"] {
      guard case .object(let object)? = shared[name]?.present else {
        Issue.record("\(name) has no members")
        continue
      }
      #expect(Handbook.shared[name] == Set(object.members.keys), "\(name)")
    }
  }

  @Test func namesNoPageKindThatIsNotThere() {
    #expect(Set(Handbook.kinds.keys) == Set(PageKind.all.map(\.name)))
    #expect(Set(Handbook.directives.keys) == Set(DirectiveKinds.all.keys))
  }
}

/// The tables of `Themes/README.md`: the names in the second cell of each row, by those in the first.
private enum Handbook {
  static let shared = rows(under: "| name | members |", following: "### On every page")
  static let kinds = rows(under: "| kind | variables |")
  static let directives = rows(under: "| directive | variables |")

  private static let text =
    (try? String(contentsOfFile: Repository.themes + "/README.md", encoding: .utf8)) ?? ""

  private static func rows(under head: String, following title: String = "") -> [String: Set<
    String
  >] {
    let part = title.isEmpty ? text : text.components(separatedBy: title).last ?? ""
    let lines = part.components(separatedBy: head + "\n").last?.components(separatedBy: "\n") ?? []
    var rows: [String: Set<String>] = [:]
    for line in lines.dropFirst().prefix(while: { $0.hasPrefix("| ") }) {
      let cells = line.components(separatedBy: " | ")
      let named = Set(names(in: outside(cells.dropFirst().joined(separator: " "))))
      for name in names(in: cells[0]) { rows[name] = named }
    }
    return rows
  }

  private static func names(in text: String) -> [String] {
    let parts = text.components(separatedBy: "`")
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
  }

  /// What stands outside of brackets; inside are members of a value, and remarks.
  private static func outside(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { sign in
        if "([{".contains(sign) { depth += 1 }
        if ")]}".contains(sign) { depth -= 1 }
        return depth == 0
      })
  }
}

extension PageKind: CustomTestStringConvertible {
  public var testDescription: String { name }
}
