import Diagnostics
import Rendering
import TestSupport
import Testing
import Text

@Suite struct TemplateTests {
  @Test func printsEscapedText() throws {
    #expect(
      try TemplateBench.render("<p>{{ a }}</p>", ["a": "<&\"'>"])
        == "<p>&lt;&amp;&#34;&#39;&gt;</p>")
  }

  @Test func printsMarkupOfTheProgramAsItIs() throws {
    #expect(
      try TemplateBench.render("{{ a }}", ["a": .markup(Markup(trusted: "<b>"))]) == "<b>")
  }

  @Test func printsLinksRelativeToThePage() throws {
    let page = PageLocation("novosti/2026/index.html")
    let text = try TemplateBench.render(
      "<a href=\"{{ a }}\">", ["a": .link("mentory/ivanova/index.html")], page: page)
    #expect(text == "<a href=\"../../mentory/ivanova/\">")
  }

  @Test func fillsBlocksOfTheBase() throws {
    let text = try TemplateBench.render([
      "base.html": "<title>{% block t %}А{% endblock %}</title>{% block c %}{% endblock %}",
      "page.html":
        "{% extends \"base.html\" %}{% block t %}Б {{ super() }}{% endblock %}{% block c %}в{% endblock %}",
    ])
    #expect(text == "<title>Б А</title>в")
  }

  @Test func warnsOfTextOutsideBlocks() {
    let source = MarkedSource("{% extends \"base.html\" %}1️⃣мимо")
    var report = Report()
    let files = TemplateBench.files(["page.html": source.text, "base.html": "основа"])
    _ = TemplateSet(files: files, report: &report)
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.first?.range?.start == source[1])
  }

  @Test func keepsThePathOfAFileApartFromItsName() throws {
    var report = Report()
    let file = SourceFile(path: "Themes/base/page.html", text: "{{ nothing }}")
    let set = TemplateSet(named: [("page.html", file)], report: &report)
    var out = HTMLWriter()
    let failure = #expect(throws: TemplateFailure.self) {
      try set.render("page.html", globals: [:], page: PageLocation("index.html"), into: &out)
    }
    #expect(failure?.diagnostic.range?.file.path == "Themes/base/page.html")
  }

  @Test func saysWhereAnUndefinedNameStandsAndWhatWasMeant() throws {
    let source = MarkedSource("<p>\n{{ 1️⃣titel }}")
    let fault = TemplateBench.fault(["page.html": source.text], ["title": "А"])
    #expect(fault?.id == "TPL-03")
    #expect(fault?.range?.start == source[1])
    #expect(fault?.suggestion == "title")
  }
}

/// A record as the portal's rooms make them.
private struct Person: TemplateObject {
  var name: String
  var awards: TemplateValue = .null

  var memberNames: [String] { ["name", "awards", "self_link"] }
  var text: TemplateValue { .string(name) }

  func member(_ name: MemberName) -> TemplateValue? {
    switch name.text {
    case "name": .string(self.name)
    case "awards": awards
    case "self_link": .link("mentory/\(Slug.make(self.name))/index.html")
    default: nil
    }
  }
}

private struct Body: TemplateWritable {
  func write(to out: inout HTMLWriter, page: PageLocation) {
    out.write("<p>\(page.relative(to: "index.html"))</p>")
  }
}

@Suite struct TemplateValueTests {
  private let data: [String: TemplateValue] = [
    "p": .object(Person(name: "Ёлкина <Я>")), "body": .writable(Body()), "absent": .null,
    "day": .date(CalendarDate(dayNumber: 738_540)), "flag": true,  // 21 March 2022
    "people": .list(["Жуков", "Ёлкина", "Ельцов"].map { .object(Person(name: $0)) }),
    "link": .link("a/index.html"),
  ]

  @Test(arguments: [
    ("{{ p }}", "Ёлкина &lt;Я&gt;"), ("{{ p.name|upper }}", "ЁЛКИНА &lt;Я&gt;"),
    ("{{ p.awards }}|{% for a in p.awards %}x{% else %}нет{% endfor %}", "|нет"),
    ("<a href=\"{{ p.self_link }}\">", "<a href=\"../mentory/elkina-ya/\">"),
    ("{{ body }}", "<p>../</p>"), ("{{ body|safe }}", "<p>../</p>"), ("{{ absent }}", ""),
    ("{{ absent|default(\"-\") }}", "-"), ("{{ absent|date }}{{ absent|number }}", ""),
    ("{{ day }}", "2022-03-21"), ("{{ day|date }}", "21\u{A0}марта 2022\u{A0}г."),
    ("{{ day|date(\"short\") }} {{ day.year }}", "21.03.2022 2022"),
    ("{{ \"2022-04-11\"|period(\"2022-04-15\") }}", "11–15\u{A0}апреля 2022\u{A0}г."),
    ("{{ 2|plural(\"наставник\", \"наставника\", \"наставников\") }}", "2\u{A0}наставника"),
    ("{{ people|plural(\"наставник\", \"наставника\", \"наставников\") }}", "3\u{A0}наставника"),
    ("{{ 1302|number }} {{ 2.5|number }}", "1\u{A0}302 2,5"),
    ("{{ 1258291|filesize }}", "1,2\u{A0}МБ"),
    ("{{ people|sort_ru(\"name\")|join(\", \") }}", "Ёлкина, Ельцов, Жуков"),
    ("{{ people|sort_ru|map(attribute=\"name\")|join(\" \") }}", "Ёлкина Ельцов Жуков"),
    ("{{ \"Иванов Иван Ильич\"|initials }}", "И.\u{A0}И.\u{A0}Иванов"),
    ("{{ \"Школа №5\"|slug }}", "shkola-5"),
    ("<a href=\"{{ \"/docs/index.html\"|url }}\">", "<a href=\"../docs/\">"),
    ("{{ link ~ \"x\" }}", "./x"), ("{{ p == \"Ёлкина <Я>\" }}", "True"),
    ("{{ day > \"2022-01-01\" }}", "True"), ("{{ \"да\" if absent }}", ""),
    ("{{ \"а \\\"б\\\"\"|typo }}", "а «б»"),
    ("<p title=\"{{ \"а\"|e ~ \"<\" }}\">", "<p title=\"а&lt;\">"),
    ("<p{{ \" hidden\" if flag }}>", "<p hidden>"),
    (
      "<script>let a = {{ {\"x\": \"</script>\"}|tojson }}</script>",
      "<script>let a = {\"x\": \"\\u003c/script\\u003e\"}</script>"
    ),
    ("<a href=\"mailto:{{ \"a@b.ru\" }}\">", "<a href=\"mailto:a@b.ru\">"),
    ("<a href=\"{{ \"tel:+7\" }}\">", "<a href=\"tel:+7\">"),
    ("<a href=\"?a={{ \"javascript:1\" }}\">", "<a href=\"?a=javascript:1\">"),
  ])
  func printsValuesOfThePortal(template: String, html: String) throws {
    var report = Report()
    let file = SourceFile(path: "page.html", text: template)
    let set = TemplateSet(files: [file], typeset: { _ in "а «б»" }, report: &report)
    #expect(report.isEmpty)
    var out = HTMLWriter()
    try set.render("page.html", globals: data, page: PageLocation("a/index.html"), into: &out)
    #expect(out.text == html)
  }

  @Test func keepsTheOrderOfTablesAndTheLastOfEqualKeys() {
    let map = TemplateMap([("б", 1), ("а", 2), ("б", 3)])
    #expect(map.keys == ["б", "а"])
    #expect(map["б"]?.isTruthy == true)
    var large = TemplateMap((0..<100).map { ("\($0)", .int($0)) })
    large["5"] = nil
    #expect(large.count == 99)
    #expect(large["99"] != nil)
    #expect(large["5"] == nil)
  }

  @Test func leavesTheOutputWholeBehindAFault() throws {
    let set = try TemplateBench.compile(["page.html": "начало{{ 1 / 0 }}"])
    var out = HTMLWriter()
    out.write("до ")
    #expect(throws: TemplateFailure.self) {
      try set.render("page.html", globals: [:], page: PageLocation("index.html"), into: &out)
    }
    #expect(out.text.hasPrefix("до "))
  }
}
