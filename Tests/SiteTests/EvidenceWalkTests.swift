import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// Whoever follows a proof of the passport finds at its place what the rule and the record claim.
@Suite struct EvidenceWalkTests {
  @Test(arguments: BuiltPortal.names)
  func findsTheClaimedWordsBehindEveryProof(_ name: String) throws {
    let built = try BuiltPortal.named(name)
    let walk = try EvidenceWalk(built.result, built.tree)
    #expect(walk.faults == [])
    #expect(walk.followed > 100)
  }

  /// What a visitor reads proves these rules: nobody has to look into papers for it.
  @Test(arguments: [
    ("school", ["IND-06", "PAR-04", "PAR-06", "PAR-08", "PAR-10", "PAR-11"]),
    ("municipality", ["IND-05", "IND-06", "MUN-01", "MUN-04"]), ("region", ["IND-06", "MEN-09"]),
  ])
  func provesByPagesWhatTheyShow(_ name: String, _ rules: [String]) throws {
    let built = try BuiltPortal.named(name)
    let walk = try EvidenceWalk(built.result, built.tree)
    #expect(rules.filter { !walk.rules.contains($0) } == [])
  }

  /// The words are looked for on the page itself, so that a theme that drops them is found.
  @Test(arguments: [
    ("document.html", "DOC-02"), ("mentor.html", "MEN-03"), ("programme.html", "PRG-03"),
    ("roadmap.html", "RMP-03"), ("contacts.html", "SEC-10"), ("documents.html", "DOC-11"),
    ("pairs.html", "PAR-04"), ("pairs.html", "PAR-08"),
  ])
  func failsWhenThePageDropsThem(_ template: String, _ rule: String) throws {
    let whole = try Self.walk(Self.school)
    #expect(whole.faults == [])
    #expect(whole.rules.contains(rule))
    let bare = "{% extends 'layout.html' %}{% block content %}{% endblock %}"
    let faults = try Self.walk(Self.school.with("theme/templates/\(template)", bare)).faults
    #expect(faults.contains { $0.hasPrefix(rule + ":") }, "\(faults)")
  }

  private static let school = FixtureSite.school.with(
    "profiles/proba.yaml",
    """
    title: Проба
    rules: [SEC-01, SEC-03, SEC-04, SEC-10, CUR-04, DOC-02, DOC-09, DOC-11, MEN-01, MEN-03, PAR-04, PAR-08, PRG-01, PRG-03, RMP-03]

    """)

  private static func walk(_ site: FixtureSite) throws -> EvidenceWalk {
    let bench = try SiteBench(site)
    let result = try bench.build()
    return try EvidenceWalk(result, try bench.tree())
  }
}

/// All proofs of what is «выполнено», followed to their places in a finished tree.
struct EvidenceWalk {
  /// What is claimed and not found: «DOC-02: «Иванова А. С.», dokumenty/polozhenie/index.html».
  private(set) var faults: [String] = []
  /// The rules that are proved.
  private(set) var rules: Set<String> = []
  /// How many words were looked up.
  private(set) var followed = 0

  init(_ result: BuildResult, _ tree: BuiltTree) throws {
    let portal = try #require(result.portal)
    let addresses = AddressBook(portal.results.shown)
    var texts: [String: String] = [:]
    for outcome in portal.results.outcomes where outcome.state == .met {
      for evidence in outcome.evidence where evidence.target != nil {
        if case .output = outcome.requirement.decision { continue }
        var isReached = false
        for mark in evidence.marks {
          guard let address = addresses.path(of: mark.target) else { continue }
          guard !mark.words.isEmpty else { continue }
          isReached = true
          rules.insert(outcome.requirement.id)
          let path = Self.file(address)
          let text = texts[path] ?? Self.bare(Self.main(tree.text(path)))
          texts[path] = text
          for words in mark.words {
            followed += 1
            if !text.contains(Self.bare(words)) {
              faults.append("\(outcome.requirement.id): «\(words)», \(path)")
            }
          }
        }
        if !isReached {
          faults.append("\(outcome.requirement.id): «\(evidence.text)» claims nothing")
        }
      }
      if outcome.evidence.isEmpty { faults.append("\(outcome.requirement.id): no proof") }
    }
  }

  private static func file(_ address: String) -> String {
    let path = address.prefix { $0 != "#" }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }

  /// What a page itself says, without menus and footers.
  private static func main(_ page: String) -> String {
    guard let start = page.range(of: "<main"),
      let end = page.range(of: "</main>", options: .backwards)
    else { return "" }
    return page[start.lowerBound..<end.lowerBound]
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
  }

  /// Letters and digits alone: spaces, hyphens and quotation marks are the typesetter's.
  private static func bare(_ text: String) -> String {
    text.replacingOccurrences(of: "&#?[a-z0-9]+;", with: "", options: .regularExpression)
      .lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
