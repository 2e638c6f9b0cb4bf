import Diagnostics
import Rendering
import TestSupport
import Testing

/// A template that would crash the program, fill the memory or never end, and the fault it gets.
struct AttackCase: Sendable, CustomTestStringConvertible {
  var name: String
  var id: String
  var templates: [String: String]

  init(_ name: String, _ id: String, _ page: String, _ others: [String: String] = [:]) {
    self.name = name
    self.id = id
    templates = others.merging(["page.html": page]) { $1 }
  }

  var testDescription: String { name }

  private static func chain(_ link: String, _ start: String = "a") -> String {
    "{% set a = 'x' %}{{ \(start)\(String(repeating: link, count: 20_000)) }}"
  }

  private static func rounds(_ count: Int, _ step: String, from start: String) -> String {
    "{% set ns = namespace(s=\(start)) %}{% for i in range(\(count)) %}{% set ns.s = \(step) %}"
      + "{% endfor %}{{ ns.s|length }}"
  }

  static let stack = [
    AttackCase("a[0][0]…", "TPL-13", chain("[0]")),
    AttackCase("a|string|string…", "TPL-13", chain("|string")),
    AttackCase("a.a.a…", "TPL-13", chain(".a")),
    AttackCase("a()()…", "TPL-13", chain("()")),
    AttackCase("a[:][:]…", "TPL-13", chain("[:]")),
    AttackCase("a is string is string…", "TPL-13", chain(" is string")),
    AttackCase("a + a + a…", "TPL-13", chain(" + a")),
    AttackCase("a or a or a…", "TPL-13", chain(" or a")),
    AttackCase("a and a and a…", "TPL-13", chain(" and a")),
    AttackCase("a ** 1 ** 1…", "TPL-13", chain(" ** 1", "1")),
    AttackCase("a if a if a…", "TPL-13", chain(" if a")),
    AttackCase("not not not…", "TPL-13", "{{ \(String(repeating: "not ", count: 20_000))1 }}"),
    AttackCase(
      "[[[[…", "TPL-13",
      "{{ \(String(repeating: "[", count: 20_000))\(String(repeating: "]", count: 20_000)) }}"),
    AttackCase(
      "filter block", "TPL-13",
      "{% filter string\(String(repeating: "|string", count: 20_000)) %}a{% endfilter %}"),
    AttackCase(
      "set with filters", "TPL-13",
      "{% set a \(String(repeating: "|string", count: 20_000)) %}a{% endset %}"),
    AttackCase(
      "deep macros that call themselves", "TPL-13",
      "{% macro m() %}\(String(repeating: "{% if 1 %}", count: 70))"
        + "{{ m() \(String(repeating: "|string", count: 190)) }}"
        + "\(String(repeating: "{% endif %}", count: 70)){% endmacro %}{{ m() }}"),
    AttackCase(
      "list in a list in a list", "TPL-19", rounds(99_999, "[ns.s]", from: "[]")),
    AttackCase("table in a table", "TPL-19", rounds(99_999, "{'a': ns.s}", from: "{}")),
    AttackCase("dict in a dict", "TPL-19", rounds(99_999, "dict(a=ns.s)", from: "{}")),
    AttackCase("batches of batches", "TPL-19", rounds(99_999, "ns.s|batch(2)|list", from: "[1]")),
    AttackCase(
      "groups of groups", "TPL-19", rounds(99_999, "[{'a': ns.s}]|groupby('b', 1)", from: "[]")),
    AttackCase(
      "macros that keep macros", "TPL-19",
      "{% set ns = namespace(s=[]) %}{% for i in range(99999) %}{% set p = ns.s %}"
        + "{% macro m() %}{{ p }}{% endmacro %}{% set ns.s = [m] %}{% endfor %}"),
  ]

  static let memory = [
    AttackCase("text doubled by ~", "TPL-19", rounds(40, "ns.s ~ ns.s", from: "'x'")),
    AttackCase("text doubled by +", "TPL-19", rounds(40, "ns.s + ns.s", from: "'x'")),
    AttackCase("list doubled", "TPL-19", rounds(40, "ns.s + ns.s", from: "[1]")),
    AttackCase("text times a thousand million", "TPL-19", "{{ 'x' * 1000000000 }}"),
    AttackCase("thousand million times text", "TPL-19", "{{ 1000000000 * 'x' }}"),
    AttackCase("text times the largest number", "TPL-19", "{{ 'xy' * 9223372036854775807 }}"),
    AttackCase("list times", "TPL-19", "{{ ([1] * 1000000000)|length }}"),
    AttackCase("replace", "TPL-19", rounds(40, "ns.s|replace('x', 'xx')", from: "'x'")),
    AttackCase(
      "replace of nothing", "TPL-19", "{{ ('x' * 999999)|replace('', 'x' * 999999) }}"),
    AttackCase("join", "TPL-19", "{{ ([1] * 99999)|join('x' * 99999) }}"),
    AttackCase("joined letters", "TPL-19", "{{ ('x' * 99999).join('x' * 99999) }}"),
    AttackCase("indent", "TPL-19", "{{ ('\\n' * 99999)|indent('x' * 99999, blank=true) }}"),
    AttackCase("format", "TPL-19", rounds(40, "'%s%s'|format(ns.s, ns.s)", from: "'x'")),
    AttackCase("escape", "TPL-19", rounds(40, "ns.s|forceescape ~ ns.s", from: "'&'")),
    AttackCase("tojson", "TPL-19", rounds(30, "[ns.s, ns.s]", from: "[]") + "{{ ns.s|tojson }}"),
    AttackCase("letters of a text", "TPL-19", "{% for c in 'x' * 999999 %}{% endfor %}"),
    AttackCase("list of letters", "TPL-19", "{{ ('x' * 999999)|list|length }}"),
    AttackCase(
      "capture", "TPL-20",
      rounds(40, "s", from: "'x'").replacing(
        "{% set ns.s = s %}",
        with: "{% set s %}{{ ns.s }}{{ ns.s }}{% endset %}{% set ns.s = s %}")),
    AttackCase(
      "macro", "TPL-20",
      "{% macro m(n) %}{% set s = m(n - 1) if n else 'x' %}{{ s }}{{ s }}{% endmacro %}{{ m(40) }}"),
    AttackCase(
      "namespaces", "TPL-19",
      "{% for i in range(99999) %}{% for j in range(40) %}{% set n = namespace("
        + (0..<90).map { "a\($0)=1" }.joined(separator: ",") + ") %}{% endfor %}{% endfor %}"),
    AttackCase("large source", "TPL-19", String(repeating: "x", count: 1 << 20) + "x"),
    AttackCase(
      "print", "TPL-20", "{% set s = 'x' * 9999999 %}\(String(repeating: "{{ s }}", count: 9))"),
    AttackCase(
      "captures around captures", "TPL-20",
      "{% macro m(s) %}{% set a %}{{ s }}{{ m(s) }}{% endset %}{% endmacro %}"
        + "{{ m('x' * 9999999) }}"),
    AttackCase(
      "includes doubled", "TPL-20", "{% include 'p0' %}",
      Dictionary(
        uniqueKeysWithValues: (0..<30).map {
          ("p\($0)", "{% include 'p\($0 + 1)' %}{% include 'p\($0 + 1)' %}")
        } + [("p30", String(repeating: "x", count: 9999))])),
  ]

  static let time = [
    AttackCase(
      "loops without output", "TPL-18",
      "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"),
    AttackCase(
      "loops that choose nothing", "TPL-18",
      "{% for a in range(99999) %}{% for b in range(99999) if 0 %}{% endfor %}{% endfor %}"),
    AttackCase(
      "calls doubled", "TPL-18",
      "{% macro m(n) %}{% if n %}{% set a = m(n - 1) %}{% set a = m(n - 1) %}{% endif %}"
        + "{% endmacro %}{% set a = m(40) %}"),
    AttackCase(
      "imports in a loop", "TPL-18",
      "{% for a in range(99999) %}{% import 'm' as m %}{% endfor %}",
      ["m": String(repeating: "{% set a = 1 %}", count: 999)]),
    AttackCase(
      "many conditions", "TPL-18",
      "{% for a in range(99999) %}{% if 0 %}"
        + String(repeating: "{% elif 0 %}", count: 999) + "{% endif %}{% endfor %}"),
    AttackCase(
      "equal lists of equal lists", "TPL-19",
      rounds(20, "[ns.s, ns.s]", from: "[]") + "{% set a = ns.s * 99 %}{% set b = ns.s * 99 %}"
        + "{% for i in range(999) %}{% if a == b %}{% endif %}{% endfor %}"),
    AttackCase(
      "sorting long texts", "TPL-19",
      "{% set s = 'x' * 99999 %}{{ ([s] * 9999)|sort|length }}"),
    AttackCase(
      "sorting long texts in Russian", "TPL-19",
      "{% set s = 'x' * 99999 %}{{ ([s] * 9999)|sort_ru|length }}"),
    AttackCase("unique", "TPL-19", "{{ range(99999)|unique|length }}"),
    AttackCase(
      "in a list", "TPL-19", "{% set l = range(99999) %}{% for i in l %}{{ -1 in l }}{% endfor %}"),
    AttackCase(
      "search in a text", "TPL-19", "{{ ('a' * 999999 ~ 'b') in ('a' * 9999999) }}"),
    AttackCase(
      "length of a text", "TPL-19",
      "{% set s = 'x' * 999999 %}{% for i in range(999) %}{{ s|length }}{% endfor %}"),
    AttackCase(
      "letter of a text", "TPL-19",
      "{% set s = 'x' * 999999 %}{% for i in range(999) %}{{ s[0] }}{% endfor %}"),
    AttackCase(
      "slice of a text", "TPL-19",
      "{% set s = 'x' * 999999 %}{% for i in range(999) %}{{ s[:1] }}{% endfor %}"),
  ]
}

/// An expression at the edge of the numbers, and what it writes; nil for a fault.
struct EdgeCase: Sendable, CustomTestStringConvertible {
  var source: String
  var result: String?

  init(_ source: String, _ result: String?) {
    self.source = source
    self.result = result
  }

  var testDescription: String { source }

  private static let least = "(-9223372036854775807 - 1)"

  static let all = [
    EdgeCase("\(least) // -1", nil), EdgeCase("\(least) % -1", "0"),
    EdgeCase("\(least) is divisibleby(-1)", "True"),
    EdgeCase("9223372036854775807|round", "9223372036854775807"),
    EdgeCase("'%d'|format(1e300)", nil), EdgeCase("'%d'|format(2.7)", "2"),
    EdgeCase("'a'|center(\(least))", "a"),
    EdgeCase("'abc'|truncate(10, leeway=-100)", "abc"),
    EdgeCase("'abcdef'|truncate(9223372036854775807, leeway=9223372036854775807)", "abcdef"),
    EdgeCase("'abc'|truncate(\(least))", nil),
    EdgeCase("'abc'[\(least):]", "abc"), EdgeCase("'abc'[::\(least)]", "c"),
    EdgeCase(
      "range(0, 9223372036854775807, 9223372036854775806)|join(' ')", "0 9223372036854775806"),
    EdgeCase(
      "\(least)|plural('а', 'б', 'в')",
      "−9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808\u{A0}в"),
    EdgeCase("'a<b<c<'|striptags", "a&lt;b&lt;c&lt;"),
    EdgeCase("'<b>a</b><!-- x -->c<'|striptags", "ac&lt;"),
  ]
}

@Suite struct TemplateAttackTests {
  /// The bounds of the stack as they are; less of the others, to be quick in a debug build.
  private static let limits = {
    var limits = TemplateLimits()
    limits.steps /= 50
    limits.valueBytes /= 20
    limits.output /= 20
    return limits
  }()

  @Test(arguments: AttackCase.stack + AttackCase.memory + AttackCase.time)
  func refusesTheAttackAtItsPlace(attack: AttackCase) throws {
    let fault = try #require(TemplateBench.fault(attack.templates, limits: Self.limits))
    #expect(fault.id == attack.id, "\(fault.summary)")
    #expect(fault.range != nil)
  }

  @Test(arguments: EdgeCase.all)
  func calculatesAtTheEdgeOfTheNumbers(example: EdgeCase) throws {
    let templates = ["page.html": "{{ \(example.source) }}"]
    if let result = example.result {
      #expect(try TemplateBench.render(templates) == result)
    } else {
      #expect(TemplateBench.fault(templates)?.range != nil)
    }
  }

  /// What is just allowed may be done at every level of the stack, in a debug build too.
  @Test func evaluatesTheDeepestThatIsAllowed() throws {
    let page =
      "{% macro m(n) %}\(String(repeating: "{% if 1 %}", count: 60))"
      + "{{ (m(n - 1) if n else 'x') \(String(repeating: "|string", count: 100)) }}"
      + "\(String(repeating: "{% endif %}", count: 60)){% endmacro %}{{ m(10) }}"
    #expect(try TemplateBench.render(page) == "x")
  }

  /// The check of a theme walks through includes and macros as rendering would.
  @Test func checksTemplatesThatIncludeOneAnotherOverAndOver() throws {
    let names = (0..<30).map { "p\($0)" }
    var templates = ["page.html": "{% include 'p0' %}", "p30": "{{ nothing }}"]
    for (number, name) in names.enumerated() {
      templates[name] = String(repeating: "{% include 'p\(number + 1)' %}", count: 2)
    }
    let report = try TemplateBench.compile(templates).check("page.html", globals: [:])
    #expect(report.diagnostics.contains { $0.id == "TPL-18" })
  }
}
