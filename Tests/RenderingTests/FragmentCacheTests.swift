import Diagnostics
import Rendering
import Synchronization
import TestSupport
import Testing

/// Partials that are rendered once for sibling pages: nobody may notice but by the clock.
@Suite struct FragmentCacheTests {
  /// A record that counts how often it is looked into.
  private final class Counted: TemplateObject {
    private let looks = Mutex(0)
    let title: String

    init(_ title: String) { self.title = title }

    var count: Int { looks.withLock { $0 } }
    var memberNames: [String] { ["title"] }
    var text: TemplateValue { .string(title) }

    func member(_ name: MemberName) -> TemplateValue? {
      guard name.text == "title" else { return nil }
      looks.withLock { $0 += 1 }
      return .string(title)
    }

    func isSame(as other: any TemplateObject) -> Bool { (other as? Counted) === self }
  }

  private struct Body: TemplateWritable {
    func write(to out: inout HTMLWriter, page: PageLocation) { out.write("<i>\(page.path)</i>") }
  }

  /// Templates with what pages rendered by them share.
  private struct Pages {
    let templates: TemplateSet
    let fragments = FragmentCache()
  }

  private static func set(_ templates: [String: String]) -> Pages {
    var report = Report()
    let set = TemplateSet(files: TemplateBench.files(templates), report: &report)
    #expect(report.isEmpty)
    return Pages(templates: set)
  }

  private static func render(
    _ set: Pages, _ path: String, _ data: [String: TemplateValue], explicitIndex: Bool = false
  ) throws -> String {
    var out = HTMLWriter()
    let page = PageLocation(path, explicitIndex: explicitIndex)
    try set.templates.render(
      "page.html", globals: data, page: page, sharing: set.fragments, into: &out)
    return out.text
  }

  @Test func rendersOnceForThePagesOfAFolder() throws {
    let set = Self.set(["page.html": "{% include 'part.html' %}", "part.html": "{{ org.title }}"])
    let org = Counted("Школа")
    for name in ["a", "b", "c"] {
      #expect(try Self.render(set, "novosti/\(name)/index.html", ["org": .object(org)]) == "Школа")
    }
    #expect(org.count == 1)
    _ = try Self.render(set, "mentory/a/index.html", ["org": .object(org)])
    #expect(org.count == 2)
    _ = try Self.render(set, "novosti/d/index.html", ["org": .object(Counted("Лицей"))])
    #expect(org.count == 2)
  }

  /// A record that leads to the templates it is shown by, as those of a portal do.
  private final class Owner: TemplateObject {
    let templates: TemplateSet

    init(_ templates: TemplateSet) { self.templates = templates }

    var memberNames: [String] { [] }
    var text: TemplateValue { .string("Школа") }

    func member(_ name: MemberName) -> TemplateValue? { nil }

    func isSame(as other: any TemplateObject) -> Bool { other as? Owner === self }
  }

  @Test func endsWithThePagesItWasMadeFor() throws {
    weak var owner: Owner?
    do {
      let set = Self.set(["page.html": "{% include 'part.html' %}", "part.html": "{{ org }}"])
      let made = Owner(set.templates)
      owner = made
      #expect(try Self.render(set, "a/index.html", ["org": .object(made)]) == "Школа")
    }
    #expect(owner == nil)
  }

  /// A partial, and data for pages on which its output differs or might.
  private static let cases: [(String, [String: String], [[String: TemplateValue]])] = [
    ("a value that differs", ["part.html": "{{ a }}"], [["a": "1"], ["a": "2"], ["a": "1"]]),
    (
      "a member that differs, among others that do not matter",
      ["part.html": "{% if page.kind == 'x' %}x{% endif %}"],
      [["page": ["kind": "y", "title": "1"]], ["page": ["kind": "x", "title": "1"]]]
    ),
    (
      "the whole of a table", ["part.html": "{% for k in page %}{{ k }}{{ page[k] }}{% endfor %}"],
      [["page": ["a": "1"]], ["page": ["a": "2"]], ["page": ["b": "2"]]]
    ),
    (
      "a name that is absent on one page", ["part.html": "{{ a|default('-') }}"],
      [["a": "1"], [:], ["a": .null]]
    ),
    (
      "a link into a page's own folder", ["part.html": "<a href=\"{{ a }}\">"],
      [["a": .link("f/p1/x.pdf")], ["a": .link("f/p1/x.pdf")], ["a": .link("f/p1/x.pdf")]]
    ),
    (
      "an anchor of a page of its own", ["part.html": "<a href=\"{{ a }}\">"],
      Array(repeating: ["a": .link("f/p2/index.html#a")], count: 3)
    ),
    (
      "a text made for its page", ["part.html": "{{ a }}"],
      Array(repeating: ["a": .writable(Body())], count: 3)
    ),
    (
      "a text caught before it is printed", ["part.html": "{% set b %}{{ a }}{% endset %}{{ b }}"],
      Array(repeating: ["a": .writable(Body())], count: 3)
    ),
    (
      "what an included partial reads",
      ["part.html": "{% include 'deep.html' %}", "deep.html": "{{ a }}"],
      [["a": "1"], ["a": "2"]]
    ),
    (
      "what a macro reads",
      ["part.html": "{{ m.f() }}", "m.html": "{% macro f() %}{{ a }}{% endmacro %}"],
      [["a": "1"], ["a": "2"]]
    ),
    (
      "what a macro's template has set",
      [
        "part.html": "{{ m.f() }}",
        "m.html": "{% set b = a ~ '!' %}{% macro f() %}{{ b }}{% endmacro %}",
      ],
      [["a": "1"], ["a": "2"]]
    ),
    (
      "a name that a loop binds and the page has too",
      ["part.html": "{% for a in [1, 2] %}{{ a }}{% endfor %}{{ a }}"], [["a": "1"], ["a": "2"]]
    ),
  ]

  @Test(arguments: cases.indices)
  func writesWhatAFreshThemeWouldWrite(_ index: Int) throws {
    let (what, parts, pages) = Self.cases[index]
    var templates = ["m.html": "{% macro f() %}{% endmacro %}"].merging(parts) { $1 }
    templates["page.html"] = "{% import 'm.html' as m %}{% include 'part.html' %}"
    let shared = Self.set(templates)
    for explicitIndex in [false, true] {
      for (number, data) in pages.enumerated() {
        let path = "f/p\(number)/index.html"
        #expect(
          try Self.render(shared, path, data, explicitIndex: explicitIndex)
            == Self.render(Self.set(templates), path, data, explicitIndex: explicitIndex), "\(what)"
        )
      }
    }
  }

  /// Templates in which a value hides behind something else than a name, each with its pages.
  private static let hidden: [[String: String]] = [
    ["page.html": "{% include 'p.html' %}", "p.html": "{{ page.get('title') }}"],
    [
      "page.html": "{% include 'p.html' %}",
      "p.html": "{% for k, v in page.items() %}{{ k }}{{ v }}{% endfor %}",
    ],
    [
      "page.html": "{% for page in [1] %}{% include 'p.html' %}{% endfor %}",
      "p.html": "{% import 'm.html' as m %}{{ m.f() }}",
      "m.html": "{% macro f() %}{{ page.title }}{% endmacro %}",
    ],
    [
      "page.html": "{% set page = 1 %}{% include 'p.html' %}",
      "p.html": "{% include 'q.html' without context %}", "q.html": "{{ page.title }}",
    ],
    [
      "page.html":
        "{% import 'm.html' as m %}{% set ns = m.ns %}{% set ns.n = page.title %}{% include 'p.html' %}",
      "p.html": "{{ m.ns.n }}", "m.html": "{% set ns = namespace(n=0) %}",
    ],
    [
      "page.html": "{% import 'm.html' as m %}{% include 'p.html' %}{% include 'p.html' %}",
      "p.html": "{{ m.next(m.ns) }}",
      "m.html":
        "{% set ns = namespace(n=0) %}{% macro next(ns) %}{% set ns.n = ns.n + 1 %}{{ ns.n }}{% endmacro %}",
    ],
  ]

  @Test(arguments: hidden.indices)
  func findsWhatHidesBehindAnotherName(_ index: Int) throws {
    let shared = Self.set(Self.hidden[index])
    for (number, title) in ["А", "Б", "А"].enumerated() {
      let path = "f/p\(number)/index.html"
      let data: [String: TemplateValue] = ["page": ["title": .string(title)]]
      #expect(
        try Self.render(shared, path, data)
          == Self.render(Self.set(Self.hidden[index]), path, data))
    }
  }

  @Test func outlivesAMacroWhoseTemplateIsGone() throws {
    let set = Self.set([
      "page.html":
        "{% set ns = namespace(m=1) %}{% include 'a.html' %}{% set m = ns.m %}{% include 'p.html' %}",
      "a.html": "{% import 'm.html' as m %}{% set ns.m = m %}", "p.html": "{{ m.x }}",
      "m.html": "{% set x = 1 %}",
    ])
    #expect(throws: TemplateFailure.self) { try Self.render(set, "f/a/index.html", [:]) }
  }

  @Test func seesWhatTheLoopAroundAnIncludeGoesThrough() throws {
    let set = Self.set([
      "page.html": "{% for a in list %}{% include 'part.html' %}{% endfor %}",
      "part.html": "{{ a }};",
    ])
    for name in ["a", "b"] {
      #expect(
        try Self.render(set, "f/\(name)/index.html", ["list": ["x", "y"]]) == "x;y;")
    }
  }

  @Test func keepsNothingOfAPartialThatFails() throws {
    let set = Self.set(["page.html": "{% include 'part.html' %}", "part.html": "до {{ a.b }}"])
    for name in ["a", "b"] {
      #expect(throws: TemplateFailure.self) {
        try Self.render(set, "f/\(name)/index.html", ["a": .null])
      }
    }
    #expect(try Self.render(set, "f/c/index.html", ["a": ["b": "1"]]) == "до 1")
  }
}
