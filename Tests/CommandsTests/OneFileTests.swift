import TestSupport
import Testing

@testable import Commands

@Suite struct OneFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "школа.yaml": "номер: 01\nда: [нет]\n", "плохо.yaml": "а: 1\nа: 2\n", "т.csv": "а;б\n1;2\n",
      "о-нас.md": "---\nid: o-nas\n---\n## Цели\n\n«Он» - это мы\n", "html.md": "<b>нет</b>\n",
      "стр.html":
        "{% extends \"base.html\" %}{% block t %}{{ title }}: {{ list|join(', ') }}{% endblock %}",
      "base.html": "<p>{% block t %}{% endblock %} {{ n + 1 }} {{ flag }}</p>",
      "ошибка.html": "<p>\n{{ titel }}</p>", "прочее.html": "{% if %}",
      "тема/templates/a.html": "{% include \"parts/b.html\" %}", "тема/templates/parts/b.html": "б",
      "д.json": "{\"title\": \"<А>\", \"list\": [\"б\", 1.5, null], \"n\": 41, \"flag\": true}",
      "список.json": "[1]", "обрыв.json": "{\"title\": ",
    ])
  }

  @Test(arguments: [
    ("data @/школа.yaml", "{\n  \"номер\": \"01\",\n  \"да\": [\n    \"нет\"\n  ]\n}\n"),
    ("data @/т.csv", "[\n  {\n    \"а\": \"1\",\n    \"б\": \"2\"\n  }\n]\n"),
    ("data --as yaml @/список.json", "[\n  \"1\"\n]\n"), ("data @/список.json", "[\n  1\n]\n"),
    ("markdown --plain @/html.md", "<p><b>нет</b></p>\n"),
    ("markdown @/о-нас.md", "<h2 id=\"tseli\">Цели</h2>\n<p>«Он»\u{A0}— это мы</p>\n"),
    ("template @/стр.html --data @/д.json", "<p>&lt;А&gt;: б, 1.5,  42 True</p>"),
    ("template @/тема/templates/a.html", "б"),
  ])
  func printsWhatItMadeOfAFile(_ line: String, _ expected: String) {
    let bench = CommandOutcome(line, in: folder)
    #expect(bench.status == 0)
    #expect(bench.results == expected)
    #expect(bench.messages == "")
  }

  @Test(arguments: [
    ("data - --as json", "[true]", "[\n  true\n]\n"), ("data - --as md", "а", "\"body\": \"а\""),
    ("data - --as csv", "а\n1\n", "\"а\": \"1\""), ("markdown", "*а*", "<p><em>а</em></p>\n"),
    ("markdown --gfm -", "~~а~~", "<p><del>а</del></p>\n"),
  ])
  func readsWhatIsPipedIn(_ line: String, _ input: String, _ expected: String) {
    let bench = CommandOutcome(line, input: input)
    #expect(bench.status == 0)
    #expect(bench.results.contains(expected), "\(bench.results)")
  }

  @Test(arguments: [
    ("data @/плохо.yaml", ["плохо.yaml:2:1: ошибка [YAML-10]"]),
    ("markdown @/html.md", ["html.md:1:1: ошибка [MD-06]"]),
    ("template @/ошибка.html --data @/д.json", ["/ошибка.html:2:4: ошибка [TPL-03]", "«title»"]),
    ("template @/прочее.html", ["/прочее.html:1:", "[TPL-01]"]),
    ("template @/стр.html --data @/обрыв.json", ["обрыв.json:1:", "ошибка [JSON-"]),
    ("template @/стр.html --data @/список.json", ["должен быть объект JSON"]),
  ])
  func printsFaultsAsDiagnostics(_ line: String, _ phrases: [String]) {
    let bench = CommandOutcome(line, in: folder)
    #expect(bench.status == 1)
    #expect(bench.results == "")
    for phrase in phrases { #expect(bench.messages.contains(phrase), "\(bench.messages)") }
  }

  @Test(arguments: [
    ("schema", "urn:nastavnik:schema:portal"), ("schema mentor", "urn:nastavnik:schema:mentor"),
    ("schema mentors", "urn:nastavnik:schema:mentor"),
    ("schema Термины", "urn:nastavnik:schema:term"),
    ("schema site", "urn:nastavnik:schema:site"),
  ])
  func printsSchemasByAnyName(_ line: String, _ id: String) {
    let bench = CommandOutcome(line)
    #expect(bench.status == 0)
    #expect(bench.results.contains("\"$id\": \"\(id)\""))
  }
}
