import Diagnostics
import TestSupport
import Testing

@testable import Formats

/// Texts with several faults: each is told in one run, at its own line.
@Suite struct YAMLRestartTests {
  @Test(arguments: [
    (
      "an open quote in the first item, a tab in the third",
      "- id: a\n  title: \"Об утверждении\n  note: \"да\"\n- id: b\n- id: c\n\ttitle: х\n",
      ["YAML-05 2:10", "YAML-01 6:1"]
    ),
    (
      "an open quote ends at the next item",
      "- title: \"А\n- title: \"Б\n- title: В\n", ["YAML-05 1:10", "YAML-05 2:10"]
    ),
    (
      "an open bracket and a line without a colon",
      "- a: [1, 2\n- b: 1\n- c: 1\n  слово\n  d: 2\n", ["YAML-06 1:6", "YAML-04 4:3"]
    ),
    (
      "fields of a map", "level: school\ntitle: \"Н\norg: \"x\"\nregion: [а\nnotice: да\n",
      ["YAML-05 2:8", "YAML-06 4:9"]
    ),
    ("one fault", "- a: 1\n- b: \"х\n- c: 1\n", ["YAML-05 2:6"]),
  ])
  func tellsAllFaultsInOneRun(_ name: String, _ text: String, _ faults: [String]) {
    #expect(Reading(text, as: "a.yaml").faults == faults, "\(name)")
    #expect(Reading(text, as: "a.yaml").data == nil)
  }

  @Test func keepsTheItemsThatCanBeRead() throws {
    let file = SourceFile(path: "a.yaml", text: "- id: a\n- id: \"b\n- id: c\n")
    var report = Report()
    let document = try #require(YAML.read(file, keepsParts: true, into: &report))
    #expect(document.isPartial)
    #expect(Compact.json(document.root) == #"[{"id":"a"},{"id":"c"}]"#)
    #expect(report.errors == 1)
  }

  @Test func readsNoItemsApartThatLeanOnEachOther() {
    let text = "- &a {id: x}\n- *a\n- t: \"х\n- u: \"у\n"
    #expect(Reading(text, as: "a.yaml").faults.count == 1)
  }

  /// What stands between the quotes is text over lines, and no field was swallowed.
  @Test func leavesAQuoteOverSeveralLinesAlone() {
    let text = "- a: \"один\n    два\" три\n"
    #expect(Reading(text, as: "a.yaml").faults == ["YAML-05 2:10"])
  }
}
