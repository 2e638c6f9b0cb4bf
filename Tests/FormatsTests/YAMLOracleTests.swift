import Diagnostics
import Foundation
import Testing

@testable import Formats

/// What stands in for the yaml-test-suite, which cannot be had here: ruamel.yaml, an independent
/// parser of YAML 1.2, over thousands of spoilt documents; the documents PyYAML is tested with, most
/// of them from the specification; and, where ruamel shares libyaml's looseness, rules of the
/// specification put to the test sign by sign.
@Suite struct YAMLOracleTests {
  /// Trees as ruamel.yaml, a parser of YAML 1.2 independent of libyaml, reads them; `-` if it does not.
  static let script = """
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import ScalarNode, SequenceNode
    nulls = ('', '~', 'null', 'Null', 'NULL')
    class Refused(Exception): pass
    def plain(node):
        tag = str(node.tag) if node.tag is not None else ''
        if isinstance(node, ScalarNode):
            bare = not node.style and tag != '!' and tag != 'tag:yaml.org,2002:str' or tag.endswith(':null')
            return None if bare and node.value in nulls else node.value
        if isinstance(node, SequenceNode):
            return [plain(item) for item in node.value]
        result = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or key.value in result or key.value in ('', '<<'):
                raise Refused()
            result[key.value] = plain(value)
        return result
    for text in json.load(sys.stdin):
        try:
            root = YAML(typ='safe', pure=True).compose(text)
            result = None if root is None else plain(root)
            print(json.dumps(result, ensure_ascii=False, separators=(',', ':')))
        except Exception as fault:
            print('- ' + type(fault).__name__)
    """

  /// Tabs and bare `!` are left to our own tables: ruamel refuses or guesses where YAML 1.2 does not.
  @Test func mutatedDocumentsAreReadAsRuamelReadsThem() throws {
    var mutator = Mutator(seed: 12, signs: "-:?#&*|>'\"%@`{}[], \nаb1~<\\")
    let texts = (0..<4000).map { _ in mutator.mutated(mutator.pick(Samples.yaml)) }
    try compare(texts)
  }

  @Test(arguments: ["#", "#я", " #я", ":", "?", "&я ", "*я ", "&a:b ", "&a,", "*a", "|#", ">-#"])
  func signsPutAnywhereAreReadAsRuamelReadsThem(_ signs: String) throws {
    let texts = Samples.yaml.flatMap { sample in
      sample.indices.map { sample[..<$0] + signs + sample[$0...] }
    }
    try compare(texts.map { String($0) }.filter { !$0.contains("! ") })
  }

  /// YAML 1.2, 6.6: a comment is parted from what stands before it by white space.
  @Test(arguments: Samples.yaml)
  func signOfCommentBehindTextIsTextOrRefused(_ sample: String) {
    let bare = sample.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.hasPrefix("#") ? "" : line.split(separator: " #")[...].first ?? "" }
      .joined(separator: "\n")
    for index in bare.indices.dropFirst() where !bare[bare.index(before: index)].isWhitespace {
      let reading = Reading(String(bare[..<index] + "#яя" + bare[index...]), as: "a.yaml")
      let isKept = reading.data?.contains("#яя") ?? false
      #expect(isKept || reading.report.errors > 0, "\(bare[..<index])#яя")
    }
  }

  /// YAML 1.2, 6.9.2: a name goes on to white space or a bracket's sign, whatever its letters.
  @Test(arguments: ["школа", "aя", "яa", "a.b", "a:b", "a?", "a%b", "a@", "a`", "a/b", "😀"])
  func nameOfAnchorIsReadWholeOrRefused(_ name: String) {
    for text in [
      "a: &\(name) 1\nb: *\(name)\n", "- &\(name) [1]\n- *\(name)\n", "[&\(name) 1, *\(name) ]",
    ] {
      let faults = Reading(text, as: "a.yaml").faults
      #expect(faults.first?.hasPrefix("YAML-22 1:") == true, "\(text): \(faults)")
    }
  }

  /// The documents PyYAML is tested with, most of them from the specification of YAML.
  @Test func documentsOfPyYAMLAreReadAsRuamelReadsThemOrRefused() throws {
    let files = try ForeignSuite.files(
      "NASTAVNIK_PYYAML_DATA", default: ".build/test-tools/pyyaml/tests/legacy_tests/data",
      ending: ".data")
    #expect(files.count > 150)
    // Where ruamel gives up, or the document has merges, our own tables speak.
    try compare(
      files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }, whereOracleReads: true)
  }

  @Test func documentsPyYAMLRefusesAreRefusedWithAPlace() throws {
    let files = try ForeignSuite.files(
      "NASTAVNIK_PYYAML_DATA", default: ".build/test-tools/pyyaml/tests/legacy_tests/data",
      ending: ".loader-error")
    #expect(files.count > 50)
    // An anchor given anew is a fault to PyYAML and none in YAML 1.2.
    for file in files where !file.lastPathComponent.hasPrefix("duplicate-anchor") {
      let reading = Reading(bytes: Array(try Data(contentsOf: file)), as: "a.yaml")
      #expect(reading.report.errors > 0, "\(file.lastPathComponent)")
    }
  }

  /// YAML 1.2, 6.9.1: each line of a value is indented deeper than what it stands in. Whatever has
  /// that many spaces is read as ruamel reads it; whatever has fewer is refused.
  @Test(arguments: [
    ("a: [б,\n~в]\n", 0), ("a: {б: г,\n~\"в\": д}\n", 0), ("a: \"б\n~#в\"\n", 0),
    ("a: 'б\n\n~в'\n", 0), ("- [б,\n~[в,\n    г]]\n", 0), ("- - [б,\n~в]\n", 2),
    ("a:\n- \"б\n~в\"\n", 0), ("a:\n  - б: [\n~в]\n", 4), ("a:\n   б: &x \"в\n~г\"\n", 3),
    ("a: [б, # я\n# я\n\n~в]\n", 0), ("[б,\n~в]\n", -1), ("\"б\n~в\"\n", -1),
    ("? [б]\n: [в,\n~г]\n", 0), ("a: [\n  б\n~]\nв: г\n", 0),
  ])
  func linesOfValuesAreIndentedDeeperThanTheirParent(_ text: String, _ parent: Int) throws {
    let spaced = (0...6).map { spaces in
      text.split(separator: "~").joined(separator: String(repeating: " ", count: spaces))
    }
    for (spaces, text) in spaced.enumerated() {
      let faults = Reading(text, as: "a.yaml").faults
      let isRefused = faults.contains { $0.hasPrefix("YAML-24 ") }
      #expect(isRefused == (spaces <= parent), "\(text.debugDescription): \(faults)")
    }
    try compare(spaced)
  }

  /// YAML 1.2, 8.1.1.1: no blank line before a block text is wider than its first line.
  @Test(arguments: ["|", ">", "|-", ">+", "|2", "|-2", "| # я"], ["б", "# б", "- б", "б: в"])
  func blankLinesBeforeABlockTextAreNoWiderThanIt(_ header: String, _ line: String) throws {
    let texts = (0...5).map { spaces in
      "a: \(header)\n\n" + String(repeating: " ", count: spaces) + "\n  \(line)\nг: д\n"
    }
    for (spaces, text) in texts.enumerated() {
      let isRefused = Reading(text, as: "a.yaml").report.errors > 0
      #expect(isRefused == (spaces > 2 && !header.contains("2")), "\(text.debugDescription)")
    }
    try compare(texts)
  }

  private func compare(_ texts: [String], whereOracleReads: Bool = false) throws {
    let expected = try Oracle.lines(of: Self.script, for: texts)
    try #require(expected.count == texts.count)
    for (text, line) in zip(texts, expected) {
      let reading = Reading(text, as: "a.yaml")
      guard reading.report.isEmpty, let data = reading.data else { continue }
      if whereOracleReads, line.hasPrefix("- ") { continue }
      #expect(data == line, "\(line.prefix(30)) \(text.debugDescription)")
    }
  }
}
