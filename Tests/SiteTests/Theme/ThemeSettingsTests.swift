import Diagnostics
import TestSupport
import Testing

@testable import Site

/// What a portal sets of its theme.
@Suite struct ThemeSettingsTests {
  private func portal(_ settings: String) -> FixtureSite {
    let site = FixtureSite.school.with(
      "site.yaml", FixtureSite.school.text("site.yaml") + settings)
    return settings.contains("files/znak.png")
      ? site.with("files/znak.png", bytes: SamplePNG(3, 2).bytes) : site
  }

  private func headlines(_ settings: String) throws -> (found: [String], place: String?) {
    let site = portal(settings)
    return (try SiteBench(site).build().report.headlines, site.place())
  }

  @Test func setsAColourInOneLine() throws {
    let bench = try SiteBench(portal("theme_options: {accent: \"#003366\"}\n"))
    #expect(try bench.build().report.words == [])
    #expect(try bench.tree().asset("options.css")?.contains("--option-accent: #003366;") == true)
  }

  @Test func showsAPictureOfThePortalWithItsSize() throws {
    let bench = try SiteBench(
      portal(
        "theme_options:\n  - {name: logo, value: files/znak.png}\n  - {name: footer_text, value: Строка}\n"
      ))
    #expect(try bench.build().report.words == [])
    let home = try bench.tree().text("index.html")
    #expect(home.contains("<img src=\"files/znak.png\" alt=\"\" width=\"3\" height=\"2\">"))
    #expect(home.contains("Строка"))
  }

  @Test(arguments: [
    ("theme_options: {1️⃣acent: \"#003366\"}\n", "THEME-09"),
    ("theme_options: {accent: 1️⃣синий}\n", "THEME-07"),
    ("theme_options: {accent: 1️⃣\"#ffff00\"}\n", "THEME-08"),
    ("theme_options: {logo: 1️⃣files/znak.pnq}\n", "THEME-10"),
    ("theme: 1️⃣scool\n", "THEME-01"),
  ])
  func tellsAWrongSettingAtItsPlace(settings: String, id: String) throws {
    let (found, place) = try headlines(settings)
    #expect(found == ["\(id) \(place ?? "")"])
  }

  @Test func checksTemplatesOfThePortalThatNoPageUses() throws {
    let site = FixtureSite.school.with(
      "theme/templates/municipalities.html",
      "{% extends 'layout.html' %}{% block content %}{{ 1️⃣municipalitis|length }}{% endblock %}")
    #expect(try SiteBench(site).build().report.headlines == ["TPL-03 \(site.place() ?? "")"])
  }
}
