import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

/// Whether the catalogue has each rule that the sources declare, and no other.
@Suite struct CatalogueTests {
  @Test func listsEveryRuleThatASourceDeclares() throws {
    let listed =
      (RequirementCatalogue.all + ComputedFigures.all).map(\.id) + ProfileDiagnostics.all.map(\.id)
    let declared = try Self.sources().flatMap { source in
      source.text.matches(of: /DiagnosticKind\(\s*"([A-Z]+-[0-9]+)"/).map { String($0.1) }
    }
    #expect(declared.filter { !listed.contains($0) } == [], "declared and in no list")
    #expect(listed.filter { !declared.contains($0) } == [], "listed and nowhere declared")
    #expect(Set(listed).count == listed.count && Set(declared).count == declared.count)
  }

  /// One rule, one file, one name: a rule is found by the name of its file.
  @Test func callsEachFileLikeTheRuleInIt() throws {
    for source in try Self.sources() where source.text.contains("= Requirement(") {
      let name = source.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      #expect(source.text.contains("\nenum \(name) {\n"), "\(source.path)")
      #expect(source.text.matches(of: /= Requirement\(/).count == 1, "\(source.path)")
    }
  }

  @Test func numbersTheSectionsInTheirOrder() {
    let numbers = RequirementCatalogue.sections.map(\.number)
    #expect(numbers == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8"])
    #expect(RequirementCatalogue.sections.allSatisfy { !$0.title.isEmpty && !$0.rules.isEmpty })
  }

  private static func sources() throws -> [(path: String, text: String)] {
    let folder = Repository.path + "/Sources/Mentoring/Requirements"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      (path, try String(contentsOfFile: folder + "/" + path, encoding: .utf8))
    }
  }
}
