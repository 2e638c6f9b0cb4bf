import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing
import Text

@testable import Site

@Suite struct BuildTests {
  @Test func buildsTheFixtureWithoutAFault() throws {
    let bench = try SiteBench()
    let result = try bench.build()
    #expect(result.report.words == [])
    #expect(result.isWritten)
    let tree = try bench.tree()
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
    #expect(tree.files["files/prikaz.pdf"] == SamplePDF("Приказ").bytes)
    #expect(result.files == tree.files.count)
    #expect(result.pages == tree.pages.count)
  }

  @Test func buildsTheSameBytesTwice() throws {
    let bench = try SiteBench()
    _ = try bench.build("first")
    _ = try bench.build("second")
    #expect(bench.folder.tree("first") == bench.folder.tree("second"))
  }

  @Test(arguments: BuiltPortal.names)
  func buildsThePortalsOfTheRepositoryInTheSameBytesAgain(_ name: String) throws {
    let folder = try TemporaryFolder()
    let project = Project(
      folder: Repository.content + "/" + name, output: folder.path("out"), themes: Repository.themes
    )
    _ = try Build(project).run()
    let again = try BuiltTree(folder.path("out")).files
    let before = try BuiltPortal.named(name).tree.files
    #expect(Set(again.keys) == Set(before.keys))
    #expect(before.keys.filter { again[$0] != before[$0] }.sorted() == [])
  }

  @Test func showsADraftOnlyWhenAskedTo() throws {
    let draft = FixtureSite.school.text("programmes/pervyy-god.md")
      .replacingOccurrences(of: "status: active", with: "status: draft")
      .replacingOccurrences(of: "approved: {date: 2026-09-10, doc: prikaz}\n", with: "")
      .replacingOccurrences(of: "Первый год учителя", with: "Черновая программа")
    let bench = try SiteBench(.school.with("programmes/vtoroy-god.md", draft))
    #expect(try bench.build("plain").report.words == [])
    #expect(try bench.build("drafts") { $0.drafts = true }.report.words == [])
    let page = "programmy/vtoroy-god/index.html"
    #expect(try bench.tree("plain").pages[page] == nil)
    #expect(try bench.tree("drafts").text(page).contains("Черновая программа"))
    #expect(
      try bench.tree("plain").files.values.allSatisfy {
        !String(decoding: $0, as: UTF8.self).contains("Черновая программа")
      })
  }

  @Test func keepsEveryFileOfASecondBuild() throws {
    let bench = try SiteBench()
    let first = try bench.build()
    let identity = bench.folder.identity("out/index.html")
    let second = try bench.build()
    #expect(first.kept == 0)
    #expect(
      second.kept == second.files && second.files == first.files && second.bytes == first.bytes)
    #expect(bench.folder.identity("out/index.html") == identity)
  }

  @Test func writesOnlyWhatAChangeTouches() throws {
    let bench = try SiteBench()
    _ = try bench.build()
    try bench.write(
      .school.replacing("Класс слушает", with: "Весь класс слушает", in: "cases/tishina.md"))
    let again = try bench.build()
    #expect(again.isWritten && again.kept < again.files && again.kept > again.files / 2)
  }

  @Test func writesTheSameLinksForAPortalAtTheRootAndInASubfolder() throws {
    let bench = try SiteBench()
    _ = try bench.build("root") { $0.baseURL = "https://school.example/" }
    _ = try bench.build("deep") { $0.baseURL = "https://school.example/a/b/" }
    let root = try bench.tree("root"), deep = try bench.tree("deep")
    #expect(Set(root.files.keys) == Set(deep.files.keys))
    for (path, page) in root.pages where path != "404.html" {
      #expect(page.links == deep.pages[path]?.links, "\(path)")
    }
    #expect(root.deadLinks(root: "/") == [])
    #expect(deep.deadLinks(root: "/a/b/") == [])
  }

  @Test func writesNothingWhenThereIsNoOutput() throws {
    let bench = try SiteBench()
    let before = bench.folder.tree()
    let result = try bench.build { $0.output = nil }
    #expect(!result.isWritten && result.pages > 0 && result.report.words == [])
    #expect(bench.folder.tree() == before)
  }

  @Test func buildsOnTheDayItIsAskedFor() throws {
    let bench = try SiteBench()
    let late = try #require(CalendarDate(reading: "2029-01-01"))
    _ = try bench.build()
    #expect(try bench.tree().text("nastavniki/index.html").contains("Ёлкина"))
    _ = try bench.build { $0.today = late }
    #expect(try !bench.tree().text("nastavniki/index.html").contains("Ёлкина"))
  }

  @Test func reportsALinkOfTheContentInsteadOfReadingIt() throws {
    let bench = try SiteBench()
    _ = try bench.build()
    let before = bench.folder.tree("out")
    try bench.folder.write("secret.pdf", "тайна")
    try bench.folder.link("content/files/tayna.pdf", to: bench.folder.path("secret.pdf"))
    let result = try bench.build()
    #expect(result.report.headlines == ["PORTAL-03 files/tayna.pdf:1:1"])
    #expect(bench.folder.tree("out") == before)
  }

  @Test func reportsAFileWhoseNameIsNoUTF8InsteadOfLeavingItOut() throws {
    let bench = try SiteBench()
    try bench.folder.write("content/news/a.md", "")
    // «новость.md» as an archive of Windows unpacks it: CP866.
    let name: [UInt8] = [0xAD, 0xAE, 0xA2, 0xAE, 0xE1, 0xE2, 0xEC, 0x2E, 0x6D, 0x64]
    let old = bench.folder.path("content/news/a.md")
    let new = Array(bench.folder.path("content/news/").utf8) + name + [0]
    #expect(new.withUnsafeBytes { rename(old, $0.bindMemory(to: CChar.self).baseAddress) } == 0)
    let result = try bench.build()
    #expect(result.report.headlines == ["PORTAL-04 news/новость.md:1:1"])
    #expect(
      result.report.diagnostics.map(\.summary)
        == ["Имя «news/новость.md» записано не в UTF-8, а, похоже, в «CP866»"])
    #expect(!result.isWritten)
  }

  @Test func publishesNothingOfThePrivateFolder() throws {
    let bench = try SiteBench(.school.with("private/pismo.md", "Личное письмо куратору"))
    _ = try bench.build()
    #expect(!bench.folder.tree("out").contains { $0.value.contains("Личное письмо") })
  }

  @Test func givesADownloadAndAPageNoCommonPlace() throws {
    let bench = try SiteBench(
      .school.with("pages/files.md", "---\ntitle: Файлы\n---\nТекст\n").with(
        "files/index.html", "<p>чужая</p>"))
    let result = try bench.build()
    #expect(result.report.diagnostics.map(\.id) == ["PAGE-01", "FILE-15"])
    #expect(!result.isWritten)
  }
}

@Suite struct LeakTests {
  @Test(arguments: [
    ("phone", "Звоните: +7 900 000-71-03.", "persons.yaml"),
    ("phone with an eight", "Звоните: 8 (900) 000-71-03.", "persons.yaml"),
    ("phone without signs", "Звоните: 89000007103.", "persons.yaml"),
    ("phone without its first digit", "Звоните: 9000007103.", "persons.yaml"),
    ("mail", "Пишите: elkina@mail.example.", "persons.yaml"),
    ("name of a hidden person", "В паре работает Тихонов Пётр.", "persons.yaml"),
    (
      "name of a hidden person before the surname", "В паре работает Пётр **Тихонов**.",
      "persons.yaml"
    ),
    ("name of a hidden person without ё", "В паре работает Тихонов Петр.", "persons.yaml"),
    ("words of a support plan", "Уроки посещает методист Дубровина каждую среду.", "mentees.yaml"),
    (
      "words of a request", "Он сказал: «боюсь тишины в девятом классе и теряю темп».",
      "mentees.yaml"
    ),
    (
      "words of the difficulties", "Учитель говорит слишком быстро и теряет половину класса.",
      "programmes/pervyy-god.md"
    ),
  ])
  func publishesNothingWhenAPageTellsASecret(_ name: String, _ sentence: String, _ source: String)
    throws
  {
    let bench = try SiteBench()
    _ = try bench.build()
    let before = bench.folder.tree("out")
    try bench.write(
      .school.replacing(
        "Помочь педагогу войти в профессию.", with: sentence, in: "pages/o-nastavnichestve.md"))
    let result = try bench.build()
    let leaks = result.report.sorted().diagnostics.filter { $0.id == "LEAK-01" }
    #expect(!leaks.isEmpty && leaks.allSatisfy { $0.severity == .error })
    #expect(leaks.allSatisfy { $0.range?.file.path.hasSuffix("o-nastavnichestve.md") == true })
    #expect(leaks.allSatisfy { $0.notes.first?.range?.file.path.hasSuffix(source) == true })
    #expect(!result.isWritten)
    #expect(bench.folder.tree("out") == before)
  }

  @Test func findsASecretInTheFieldsOfARecordToo() throws {
    let bench = try SiteBench(
      .school.replacing(
        "summary: Первая встреча прошла", with: "summary: Тихонов Пётр провёл урок, встреча прошла",
        in: "news/start.md"))
    let result = try bench.build()
    #expect(result.report.diagnostics.contains { $0.id == "LEAK-01" })
    #expect(!result.isWritten)
  }

  @Test func letsOrdinaryWordsThatAlsoStandInSecretsBe() throws {
    let bench = try SiteBench(
      .school.replacing(
        "Помочь педагогу войти в профессию.", with: "Интерес к предмету и работа в 1975 году.",
        in: "pages/o-nastavnichestve.md"))
    #expect(try bench.build().report.words == [])
  }
}

@Suite struct ThemeTests {
  @Test func namesAnUnknownThemeAndTheNearest() throws {
    let site = FixtureSite.school.replacing(
      "notice:", with: "theme: 1️⃣skool\nnotice:", in: "site.yaml")
    let result = try SiteBench(site).build()
    #expect(result.report.headlines == ["THEME-01 " + (site.place() ?? "")])
    #expect(result.report.diagnostics.first?.suggestion == "school")
    #expect(!result.isWritten)
  }

  @Test func reportsAFaultInATemplateOfThePortalItself() throws {
    let site = FixtureSite.school.with(
      "theme/templates/contacts.html",
      "{% extends \"layout.html\" %}\n{% block content %}{{ 1️⃣pag.title }}{% endblock %}\n")
    let result = try SiteBench(site).build()
    #expect(!result.isWritten)
    #expect(result.report.headlines == ["TPL-03 " + (site.place() ?? "")])
  }

  @Test func laysTheTemplatesAndAssetsOfThePortalOverTheTheme() throws {
    let bench = try SiteBench(
      .school
        .with(
          "theme/templates/contacts.html",
          "<!doctype html><p>Демонстрационные данные. Наши контакты"
        )
        .with("theme/assets/own.css", "p { color: red }"))
    let result = try bench.build()
    #expect(result.report.words == [])
    #expect(try bench.tree().text("kontakty/index.html").contains("Наши контакты"))
    #expect(try bench.tree().asset("own.css") == "p { color: red }")
  }
}
