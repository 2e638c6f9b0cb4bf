import Diagnostics
import Rendering
import TestSupport
import Testing

/// A template that needs exactly so much of one thing, for a limit that is set to a small number.
struct LimitCase: Sendable, CustomTestStringConvertible {
  var limit: String
  var id: String
  /// The limits, with the one under test at the number.
  var limits: @Sendable (Int) -> TemplateLimits
  /// The number that lets the template through.
  var needed: Int
  var templates: [String: String]

  init(
    _ limit: String, _ id: String, _ path: sending WritableKeyPath<TemplateLimits, Int>,
    needs needed: Int, _ page: String, _ others: [String: String] = [:]
  ) {
    self.limit = limit
    self.id = id
    self.needed = needed
    templates = others.merging(["page.html": page]) { $1 }
    nonisolated(unsafe) let path = path
    limits = { number in
      var limits = TemplateLimits()
      limits[keyPath: path] = number
      return limits
    }
  }

  var testDescription: String { "\(limit): \(templates["page.html"] ?? "")" }

  static let all = [
    LimitCase("source", "TPL-19", \.source, needs: 8, "12345678"),
    LimitCase("nesting", "TPL-13", \.nesting, needs: 4, "{{ (((1))) }}"),
    LimitCase(
      "nesting", "TPL-13", \.nesting, needs: 4, "{% if 1 %}{% if (1) %}{% endif %}{% endif %}"),
    LimitCase("operations", "TPL-13", \.operations, needs: 4, "{{ [[1]]|length }}"),
    LimitCase("operations", "TPL-13", \.operations, needs: 5, "{{ range(5)[0:][0:]|first }}"),
    LimitCase("operations", "TPL-13", \.operations, needs: 4, "{{ 1 + 2 + 3 + 4 }}"),
    LimitCase("operations", "TPL-13", \.operations, needs: 4, "{{ 'a'|upper|lower|trim }}"),
    LimitCase(
      "calls", "TPL-13", \.calls, needs: 3,
      "{% macro m(n) %}{{ m(n - 1) if n }}{% endmacro %}{{ m(1) }}"),
    LimitCase(
      "calls", "TPL-13", \.calls, needs: 3, "{% include 'a' %}",
      ["a": "{% include 'b' %}", "b": "1"]),
    LimitCase(
      "evaluation", "TPL-13", \.evaluation, needs: 5, "{{ 1 }}{% include 'a' %}",
      ["a": "{{ 1 + 2 }}"]),
    LimitCase("steps", "TPL-18", \.steps, needs: 8, "{% for i in range(3) %}{{ i }}{% endfor %}"),
    LimitCase("steps", "TPL-18", \.steps, needs: 5, "{% for i in range(3) if 0 %}{% endfor %}"),
    LimitCase("range", "TPL-13", \.range, needs: 5, "{{ range(5)|length }}"),
    LimitCase("valueDepth", "TPL-19", \.valueDepth, needs: 3, "{% set a = [[[1]]] %}"),
    LimitCase("valueDepth", "TPL-19", \.valueDepth, needs: 2, "{% set a = [1, 2, 3]|batch(2) %}"),
    LimitCase("valueBytes", "TPL-19", \.valueBytes, needs: 1000, "{{ 'x' * 1000 }}"),
    LimitCase("valueBytes", "TPL-19", \.valueBytes, needs: 8, "{{ 'abcd' ~ 'efgh' }}"),
    LimitCase("valueBytes", "TPL-19", \.valueBytes, needs: 4, "{% set a %}аб{% endset %}"),
    LimitCase("output", "TPL-20", \.output, needs: 9, "123{{ 456 }}{{ 789 }}"),
    LimitCase("output", "TPL-20", \.output, needs: 6, "123{% set a %}456{{ '' }}{% endset %}"),
  ]
}

@Suite struct TemplateLimitTests {
  @Test(arguments: LimitCase.all)
  func letsThroughWhatIsAtTheLimit(example: LimitCase) {
    let fault = TemplateBench.fault(example.templates, limits: example.limits(example.needed))
    #expect(fault == nil, "\(fault?.summary ?? "")")
  }

  @Test(arguments: LimitCase.all)
  func refusesWhatIsOneBeyondAtItsPlace(example: LimitCase) throws {
    let fault = try #require(
      TemplateBench.fault(example.templates, limits: example.limits(example.needed - 1)))
    #expect(fault.id == example.id, "\(fault.summary)")
    #expect(fault.range != nil)
    #expect((fault.help ?? fault.kind.help) != nil)
  }

  @Test func checksAsManyStatementsAsTheLimitAllows() throws {
    var limits = TemplateLimits()
    let templates = ["page.html": "{% include 'a' %}{% include 'a' %}", "a": "{{ 1 }}{{ 2 }}"]
    limits.checked = 6
    let report = try TemplateBench.compile(templates, limits).check("page.html", globals: [:])
    #expect(report.diagnostics.isEmpty)
    limits.checked = 5
    let fault = try TemplateBench.compile(templates, limits).check("page.html", globals: [:])
    #expect(fault.diagnostics.map(\.id) == ["TPL-18"])
    #expect(fault.diagnostics.first?.range?.file.path == "a")
  }

  @Test func triesEveryLimit() {
    let tried = Set(LimitCase.all.map(\.limit))
    #expect(tried.union(["checked"]) == Set(TemplateLimits().entries.map(\.name)))
  }
}
