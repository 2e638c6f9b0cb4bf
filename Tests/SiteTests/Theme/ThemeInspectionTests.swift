import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct ThemeInspectionTests {
  @Test(arguments: ["base", "school", "community"])
  func findsNothingInTheBuiltInThemes(_ name: String) throws {
    let inspection = try ThemeInspection(named: name, in: ThemeLibrary(folder: "/nowhere"))
    #expect(
      inspection.report.diagnostics.map { "\(ThemeBench.place($0) ?? "") \($0.summary)" } == [])
    #expect(inspection.count > 40)
  }

  static let faults = [
    ThemeCase(
      "an undefined name", "templates/news.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ 1️⃣newz|length }}{% endblock %}", "TPL-03",
      "news"),
    ThemeCase(
      "a wrong member", "templates/mentor.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ 1️⃣mentor.person.surnme }}{% endblock %}",
      "TPL-04", "surname"),
    ThemeCase(
      "a computed member misspelt", "templates/mentor.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ 1️⃣mentor.ful_name }}{% endblock %}",
      "TPL-04",
      "full_name"),
    ThemeCase(
      "a private member", "templates/programme.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ 1️⃣programme.difficulties }}{% endblock %}",
      "TPL-04"),
    ThemeCase(
      "a wrong option of the theme", "templates/glossary.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ 1️⃣theme.acent }}{% endblock %}", "TPL-04",
      "accent"),
    ThemeCase(
      "an unknown filter", "templates/glossary.html",
      "{% extends 'layout.html' %}\n{% block content %}{{ groups|1️⃣lenght }}{% endblock %}",
      "TPL-05",
      "length"),
    ThemeCase(
      "a missing include", "templates/glossary.html",
      "{% extends 'layout.html' %}\n{% block content %}{% include 1️⃣'partials/meny.html' %}{% endblock %}",
      "TPL-07", "partials/menu.html"),
    ThemeCase(
      "a missing asset", "templates/search.html",
      "{% extends 'layout.html' %}\n{% block head %}<script src=\"{{ asset(1️⃣'serch.js') }}\"></script>{% endblock %}",
      "TPL-17", "search.js"),
    ThemeCase(
      "the style sheet of the options", "templates/glossary.html",
      "{% extends 'layout.html' %}\n{% block head %}<link href=\"{{ asset('options.css') }}\">{% endblock %}"
    ),
  ]

  @Test(arguments: faults)
  func findsAFaultOfATemplateAtItsPlace(_ theme: ThemeCase) throws {
    try expect(theme)
  }

  static let manifests = [
    ThemeCase("a whole manifest", "theme.yaml", "name: mine\ntitle: Своя\nparent: base\n"),
    ThemeCase(
      "a restated default", "theme.yaml", "parent: base\noptions:\n  accent: {default: \"#003\"}\n"),
    ThemeCase("an unknown key", "theme.yaml", "parent: base\n1️⃣titel: Своя\n", "THEME-04", "title"),
    ThemeCase(
      "an unknown key of an option", "theme.yaml",
      "parent: base\noptions:\n  band: {type: text, 1️⃣defalt: а}\n", "THEME-04", "default"),
    ThemeCase("an unknown parent", "theme.yaml", "parent: 1️⃣bsae\n", "THEME-03", "base"),
    ThemeCase("itself as its parent", "theme.yaml", "parent: 1️⃣mine\n", "THEME-02"),
    ThemeCase("a list of options", "theme.yaml", "parent: base\noptions: 1️⃣[band]\n", "THEME-05"),
    ThemeCase(
      "an unknown type", "theme.yaml", "parent: base\noptions:\n  band: {type: 1️⃣colr}\n",
      "THEME-06",
      "color"),
    ThemeCase(
      "no type", "theme.yaml", "parent: base\noptions:\n  1️⃣band: {title: Полоса}\n", "THEME-06"),
    ThemeCase(
      "a colour by name", "theme.yaml",
      "parent: base\noptions:\n  band: {type: color, default: 1️⃣синий}\n", "THEME-07"),
    ThemeCase(
      "a colour of five digits", "theme.yaml",
      "parent: base\noptions:\n  band: {type: color, default: 1️⃣\"#12345\"}\n", "THEME-07"),
    ThemeCase(
      "a flag that is neither", "theme.yaml",
      "parent: base\noptions:\n  wide: {type: bool, default: 1️⃣может}\n", "THEME-07"),
    ThemeCase(
      "grey on white", "theme.yaml",
      "parent: base\noptions:\n  band: {type: color, default: 1️⃣\"#777\", on: \"#fff\"}\n",
      "THEME-08",
      words: "4,47 : 1"),
    ThemeCase(
      "a darker grey on white", "theme.yaml",
      "parent: base\noptions:\n  band: {type: color, default: \"#767676\", on: \"#fff\"}\n"),
    ThemeCase(
      "a picture that is nowhere", "theme.yaml",
      "parent: base\noptions:\n  logo: {default: 1️⃣icon.svgg}\n", "THEME-10", "icon.svg"),
  ]

  @Test(arguments: manifests)
  func findsAFaultOfTheManifestAtItsPlace(_ theme: ThemeCase) throws {
    try expect(theme)
  }

  private func expect(_ theme: ThemeCase) throws {
    let (report, place) = try ThemeBench.inspect([theme.path: theme.source])
    #expect(report.diagnostics.map(\.id) == [theme.id].compactMap { $0 })
    let fault = report.diagnostics.first
    #expect(ThemeBench.place(fault) == place)
    #expect(fault?.suggestion == theme.suggestion)
    #expect((fault?.summary ?? "").contains(theme.words) || theme.words.isEmpty)
  }

  @Test func tellsAllThePagesAThemeWithoutAParentLacks() throws {
    let (report, _) = try ThemeBench.inspect(["theme.yaml": "title: Одна\n"])
    #expect(Set(report.diagnostics.map(\.id)) == ["THEME-11"])
  }
}
