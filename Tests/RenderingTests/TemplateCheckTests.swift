import Diagnostics
import Rendering
import TestSupport
import Testing

/// A theme in which a check has to find a fault at each mark, or nothing when there is no mark.
struct CheckCase: Sendable, CustomTestStringConvertible {
  var source: String
  var id: String?
  var suggestion: String?

  init(_ source: String, _ id: String? = nil, _ suggestion: String? = nil) {
    self.source = source
    self.id = id
    self.suggestion = suggestion
  }

  var testDescription: String { source }

  static let all = [
    CheckCase("{{ mentor.name }}{{ mentor.since|date }}{{ mentor.pairs|length }}"),
    CheckCase("{% if false %}{{ 1️⃣titel }}{% endif %}", "TPL-03", "title"),
    CheckCase("{% for m in mentors %}{{ 1️⃣m.nmae }}{% endfor %}", "TPL-04", "name"),
    CheckCase("{% for m in [] %}{% else %}{{ 1️⃣nobody }}{% endfor %}", "TPL-03"),
    CheckCase("{{ 1️⃣mentor.pairs[0].mentor.nmae }}", "TPL-04", "name"),
    CheckCase("{{ mentors|map(attribute=1️⃣\"nmae\")|join }}", "TPL-04", "name"),
    CheckCase("{{ mentors|sort(attribute=1️⃣\"nmae\")|length }}", "TPL-04", "name"),
    CheckCase("{{ mentors|selectattr(\"name\")|map(attribute=\"since\")|first|date }}"),
    CheckCase(
      "{% for c, ms in mentors|groupby(\"name\") %}{{ 1️⃣ms[0].nmae }}{% endfor %}", "TPL-04", "name"),
    CheckCase("{% macro card(m) %}{{ 1️⃣m.nmae }}{% endmacro %}{{ card(mentor) }}", "TPL-04", "name"),
    CheckCase("{% macro card(m) %}{{ m.name }}{% endmacro %}{{ 1️⃣card(mentor, 2) }}", "TPL-08"),
    CheckCase("{% macro unused() %}{{ 1️⃣nothing }}{% endmacro %}", "TPL-03"),
    CheckCase(
      "{% macro a(n) %}{{ b(n) }}{% endmacro %}{% macro b(n) %}{{ n }}{% endmacro %}{{ a(1) }}"),
    CheckCase("{% if extra is defined %}{{ extra.x }}{% endif %}{{ extra|default(\"-\") }}"),
    CheckCase("{% include 1️⃣\"missing-file.html\" %}", "TPL-07"),
    CheckCase("{% if title %}{% include \"part.html\" %}{% endif %}", "TPL-03"),
    CheckCase("{% set wanted = 1 %}{% include \"part.html\" %}"),
    CheckCase("{% include \"pa\" ~ title ~ \".html\" %}", "TPL-03"),
    CheckCase("{{ 1️⃣mentors }}", "TPL-09"), CheckCase("{{ title|1️⃣round }}", "TPL-09"),
    CheckCase("{{ mentors|1️⃣upper }}", "TPL-09"), CheckCase("{{ count|1️⃣date }}", "TPL-09"),
    CheckCase("{% for x in 1️⃣count %}{% endfor %}", "TPL-09"),
    CheckCase("{{ 1️⃣title + count }}", "TPL-09"), CheckCase("{{ 1️⃣count() }}", "TPL-09"),
    CheckCase("{{ 1️⃣items|join }}", "TPL-03"),
    CheckCase(
      "{% set x = 1 %}{% for m in mentors %}{% set inner = x %}{% endfor %}{{ 1️⃣inner }}", "TPL-03"),
    CheckCase("{% if title %}{% set x = 1 %}{% endif %}{{ x }}"),
    CheckCase(
      "{% for m in mentors %}{{ loop.index }}{{ loop.nextitem.name if not loop.last }}{% endfor %}"),
    CheckCase(
      "{% import \"m.html\" as m %}{{ m.card(mentor) }}{{ 1️⃣m.crad(mentor) }}", "TPL-04", "card"),
    CheckCase("{% from \"m.html\" import 1️⃣crad %}", "TPL-03", "card"),
    CheckCase("{% set ns = namespace(a=1) %}{% set ns.b = 2 %}{{ ns.a + ns.b }}"),
    CheckCase(
      "{% extends \"base.html\" %}{% block content %}{{ super() }}{{ 1️⃣titel }}{% endblock %}",
      "TPL-03", "title"),
    CheckCase("{% extends \"base.html\" %}{% set x = 1 %}{% block content %}{{ x }}{% endblock %}"),
    CheckCase(
      "{% call(p) each() %}{{ 1️⃣nope }}{{ p }}{% endcall %}{% macro each() %}{{ caller(1) }}{% endmacro %}",
      "TPL-03"),
    CheckCase("{{ mentors|map(1️⃣\"uper\")|join }}", "TPL-05", "upper"),
    CheckCase(
      "{{ mentors|selectattr(\"name\", 1️⃣\"eqalto\", 1)|list|length }}", "TPL-06", "equalto"),
  ]
}

@Suite struct TemplateCheckTests {
  private static let mentor: Shape = .object("наставник") {
    [
      "name": .text, "since": .optional(.date),
      "pairs": .list(.object("пара") { ["mentor": TemplateCheckTests.mentor] }),
    ]
  }
  private static let globals: [String: Shape] = [
    "title": .text, "count": .number, "mentor": mentor, "mentors": .list(mentor),
  ]

  @Test(arguments: CheckCase.all)
  func findsFaultsInAllBranches(check: CheckCase) throws {
    let source = MarkedSource(check.source)
    let set = try TemplateBench.compile([
      "page.html": source.text, "base.html": "{% block content %}{{ title }}{% endblock %}",
      "part.html": "{{ wanted }}", "m.html": "{% macro card(m) %}{{ m.name }}{% endmacro %}",
    ])
    let report = set.check("page.html", globals: Self.globals)
    #expect(report.diagnostics.map(\.id) == [check.id].compactMap { $0 })
    if source[1].line > 0 { #expect(report.diagnostics.first?.range?.start == source[1]) }
    #expect(report.diagnostics.first?.suggestion == check.suggestion)
  }

  /// A run checks the themes of many portals, and macros know the names they stand among.
  @Test func keepsNothingOfWhatItChecked() throws {
    weak var held: ObjectShape?
    do {
      let shape = ObjectShape("школа") { ["name": .text] }
      held = shape
      let set = try TemplateBench.compile([
        "page.html": "{% import 'm.html' as m %}{{ own(org) }}{{ m.card(org) }}"
          + "{% macro own(o) %}{{ o.name }}{% endmacro %}",
        "m.html": "{% macro card(o) %}{{ o.name }}{{ org.name }}{% endmacro %}",
      ])
      #expect(set.check("page.html", globals: ["org": .object(shape)]).isEmpty)
    }
    #expect(held == nil)
  }
}
