import Diagnostics
import Rendering
import TestSupport
import Testing

/// A template with one fault, marked where it has to be reported.
struct FaultCase: Sendable, CustomTestStringConvertible {
  var source: String
  var id: String
  var suggestion: String?

  init(_ source: String, _ id: String, _ suggestion: String? = nil) {
    self.source = source
    self.id = id
    self.suggestion = suggestion
  }

  var testDescription: String { source }

  static let syntax = [
    FaultCase("{{ 1️⃣}}", "TPL-01"), FaultCase("1️⃣{{ title", "TPL-01"),
    FaultCase("{{ title 1️⃣title }}", "TPL-01"), FaultCase("1️⃣{# а", "TPL-01"),
    FaultCase("{{ 1️⃣\"а }}", "TPL-01"), FaultCase("{{ 1️⃣$ }}", "TPL-01"),
    FaultCase("{% 1️⃣if title %}а", "TPL-01"), FaultCase("{% 1️⃣endif %}", "TPL-01"),
    FaultCase("{% if title %}{% 1️⃣endfor %}{% endif %}", "TPL-01"),
    FaultCase("{% 1️⃣fro x in items %}{% endfor %}", "TPL-02", "for"),
    FaultCase("{% set 1️⃣loop = 1 %}", "TPL-01"),
    FaultCase("{{ 1️⃣99999999999999999999 }}", "TPL-01"),
    FaultCase("1️⃣{% raw %}а", "TPL-01"),
    FaultCase("{{ f(a=1, 1️⃣2) }}", "TPL-01"),
    FaultCase("{% block a %}{% endblock 1️⃣b %}", "TPL-01"),
    FaultCase("{% extends 1️⃣base %}", "TPL-01"),
  ]

  static let names = [
    FaultCase("{{ 1️⃣titel }}", "TPL-03", "title"),
    FaultCase("{{ 1️⃣mentor.nam }}", "TPL-04", "name"),
    FaultCase("{{ 1️⃣mentor[\"nam\"] }}", "TPL-04", "name"),
    FaultCase("{{ title|1️⃣uper }}", "TPL-05", "upper"),
    FaultCase("{% if title is 1️⃣defned %}{% endif %}", "TPL-06", "defined"),
    FaultCase("{% include 1️⃣\"bsae.html\" %}", "TPL-07", "base.html"),
    FaultCase("{% extends 1️⃣\"bsae.html\" %}", "TPL-07", "base.html"),
    FaultCase("{% macro card() %}{% endmacro %}{{ 1️⃣crad() }}", "TPL-03", "card"),
    FaultCase("{% from \"m.html\" import 1️⃣crad %}", "TPL-03", "card"),
    FaultCase("{% import \"m.html\" as m %}{{ 1️⃣m.nothing }}", "TPL-04"),
    FaultCase(
      "{% extends \"base.html\" %}{% block 1️⃣contents %}{% endblock %}", "TPL-14", "content"),
    FaultCase("{{ 1️⃣items[7] }}", "TPL-04"),
    FaultCase("{% for i in items %}{{ 1️⃣loop.indx }}{% endfor %}", "TPL-04", "index"),
    FaultCase("{{ 1️⃣items|map(\"uper\")|join }}", "TPL-05", "upper"),
  ]

  static let values = [
    FaultCase("{{ 1️⃣items }}", "TPL-09"), FaultCase("{{ 1️⃣mentor }}", "TPL-09"),
    FaultCase("{{ 1️⃣title + 1 }}", "TPL-09"), FaultCase("{{ 1️⃣title - 1 }}", "TPL-09"),
    FaultCase("{{ 1️⃣1 / 0 }}", "TPL-15"), FaultCase("{{ 1️⃣1 % 0 }}", "TPL-15"),
    FaultCase("{{ 1️⃣title < 1 }}", "TPL-09"), FaultCase("{{ 1️⃣1 in 2 }}", "TPL-09"),
    FaultCase("{% for x in 1️⃣5 %}{% endfor %}", "TPL-09"),
    FaultCase("1️⃣{% set a, b = items[:1] %}", "TPL-09"),
    FaultCase("{{ 1️⃣title() }}", "TPL-09"), FaultCase("{{ 1️⃣absent.name }}", "TPL-09"),
    FaultCase("{{ 1️⃣title|date }}", "TPL-09"), FaultCase("{{ 1️⃣\"2026-02-30\"|date }}", "TPL-09"),
    FaultCase("{{ 1️⃣\"2026-03-01\"|date(\"shrt\") }}", "TPL-15", "short"),
    FaultCase("{{ 1️⃣title|safe }}", "TPL-09"), FaultCase("{{ 1️⃣[]|first }}", "TPL-15"),
    FaultCase("{{ 1️⃣[1, title]|sort|join }}", "TPL-09"),
    FaultCase("{{ 1️⃣9223372036854775807 + 1 }}", "TPL-15"),
    FaultCase("{{ 1️⃣2 ** 70 }}", "TPL-15"), FaultCase("{{ 1️⃣title.foo() }}", "TPL-04"),
    FaultCase("{{ 1️⃣range(1000000)|length }}", "TPL-13"),
  ]

  static let arguments = [
    FaultCase("{{ title|1️⃣upper(1) }}", "TPL-08"), FaultCase("{{ title|1️⃣replace(1) }}", "TPL-08"),
    FaultCase("{{ title|truncate(1️⃣lenght=5) }}", "TPL-08", "length"),
    FaultCase("{{ items|sort(true, 1️⃣reverse=true) }}", "TPL-08"),
    FaultCase("{% macro f(a) %}{% endmacro %}{{ 1️⃣f(1, 2) }}", "TPL-08"),
    FaultCase("{% macro f(name) %}{% endmacro %}{{ 1️⃣f(nmae=1) }}", "TPL-08", "name"),
    FaultCase("{{ 5 is 1️⃣divisibleby }}", "TPL-08"),
  ]

  static let places = [
    FaultCase("<p title={{ 1️⃣title }}>", "TPL-10"), FaultCase("<{{ 1️⃣title }}>", "TPL-10"),
    FaultCase("<p {{ 1️⃣title }}>", "TPL-10"), FaultCase("<p data-{{ 1️⃣title }}=\"1\">", "TPL-10"),
    FaultCase("<a onclick=\"f('{{ 1️⃣title }}')\">", "TPL-10"),
    FaultCase("<script>var a = \"{{ 1️⃣title }}\"</script>", "TPL-10"),
    FaultCase("<style>a { color: {{ 1️⃣title }} }</style>", "TPL-10"),
    FaultCase("<SCRIPT>{{ 1️⃣title }}</SCRIPT>", "TPL-10"),
    FaultCase("<iframe srcdoc=\"{{ 1️⃣title }}\">", "TPL-10"),
    FaultCase("<p style=\"color: {{ 1️⃣title }}\">", "TPL-10"),
    FaultCase("<a href=\"{{ 1️⃣script }}\">", "TPL-11"),
    FaultCase("<a href=\" {{ 1️⃣script }}\">", "TPL-11"),
    FaultCase("<a href=\"java{{ 1️⃣tail }}\">", "TPL-11"),
    FaultCase("<p{% if title %} title=\"{% endif %}>", "TPL-12"),
    FaultCase("<p title=\"1️⃣а", "TPL-12"),
    FaultCase("<p title=\"1️⃣и\u{306}", "TPL-12"),
    FaultCase("{% for x in 1️⃣items %}<p title=\"{% endfor %}", "TPL-12"),
  ]
}

@Suite struct TemplateFaultTests {
  private static let data: [String: TemplateValue] = [
    "title": "Наставники", "items": ["а", "б"], "mentor": ["name": "Иванова"], "absent": .null,
    "script": "JavaScript:alert(1)", "tail": "script:alert(1)",
  ]

  @Test(
    arguments: FaultCase.syntax + FaultCase.names + FaultCase.values + FaultCase.arguments
      + FaultCase.places)
  func reportsTheFaultAtItsPlace(fault: FaultCase) throws {
    let source = MarkedSource(fault.source)
    let templates = [
      "page.html": source.text, "base.html": "{% block content %}{% endblock %}",
      "m.html": "{% macro card() %}{% endmacro %}",
    ]
    let found = try #require(TemplateBench.fault(templates, Self.data))
    #expect(found.id == fault.id, "\(found.summary)")
    if source[1].line > 0 { #expect(found.range?.start == source[1], "\(found.summary)") }
    #expect(found.suggestion == fault.suggestion)
  }

  @Test func tellsTheChainOfIncludesAndMacros() throws {
    let fault = try #require(
      TemplateBench.fault([
        "page.html": "{% include \"a.html\" %}",
        "a.html": "{% macro m(x) %}{{ x.y }}{% endmacro %}{{ m(5) }}",
      ]))
    #expect(fault.range?.file.path == "a.html")
    #expect(fault.notes.map { $0.range?.file.path } == ["a.html", "page.html"])
  }

  @Test(arguments: [
    "{% include \"page.html\" %}", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% block a %}{{ self.a() }}{% endblock %}",
  ])
  func stopsWhatWouldNotEnd(template: String) {
    #expect(TemplateBench.fault(["page.html": template])?.id == "TPL-13")
  }

  @Test func refusesDeepNestingInsteadOfCrashing() {
    let parentheses =
      String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    #expect(TemplateBench.fault(["page.html": "{{ \(parentheses) }}"])?.id == "TPL-13")
    let minuses = String(repeating: "-", count: 5000) + "1"
    #expect(TemplateBench.fault(["page.html": "{{ \(minuses) }}"])?.id == "TPL-13")
    let tags = String(repeating: "{% if 1 %}", count: 5000)
    #expect(TemplateBench.fault(["page.html": tags])?.id == "TPL-13")
  }
}
