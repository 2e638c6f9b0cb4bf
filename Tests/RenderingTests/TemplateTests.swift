import Diagnostics
import Rendering
import TestSupport
import Testing

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

  @Test func saysWhereAnUndefinedNameStandsAndWhatWasMeant() throws {
    let source = MarkedSource("<p>\n{{ 1️⃣titel }}")
    let fault = TemplateBench.fault(["page.html": source.text], ["title": "А"])
    #expect(fault?.id == "TPL-03")
    #expect(fault?.range?.start == source[1])
    #expect(fault?.suggestion == "title")
  }
}
