import Foundation
import TestSupport
import Testing

@testable import Commands

/// A way to spoil a portal, the exit status, and words the message must have.
struct BadInputCase: Sendable, CustomTestStringConvertible {
  var name: String
  var status: Int32
  var words: [String]
  var spoil: @Sendable (FixtureSite) -> FixtureSite

  init(
    _ name: String, _ status: Int32, _ words: [String],
    _ spoil: @escaping @Sendable (FixtureSite) -> FixtureSite
  ) {
    self.name = name
    self.status = status
    self.words = words
    self.spoil = spoil
  }

  var testDescription: String { name }
}

@Suite struct BadInputTests {
  @Test(arguments: [
    BadInputCase("no site.yaml", 1, ["нет файла site.yaml"]) { $0.without("site.yaml") },
    BadInputCase("broken YAML", 1, ["terms.yaml:3:", "ошибка [YAML-05]"]) {
      $0.with("terms.yaml", "- id: a-b\n  term: Слово\n  definition: \"без конца\n  source: в\n")
    },
    BadInputCase("broken site.yaml", 1, ["site.yaml:2:1: ошибка [YAML-01]"]) {
      $0.with("site.yaml", "level: school\n\ttitle: а\n")
    },
    BadInputCase("front matter without an end", 1, ["news/start.md:1:1: ошибка [FM-01]"]) {
      $0.with("news/start.md", "---\ntitle: а\n")
    },
    BadInputCase("file that is not UTF-8", 1, ["terms.yaml:1:5: ошибка [TEXT-01]", "Windows-1251"])
    {
      $0.with("terms.yaml", bytes: Array("id: ".utf8) + [0xCF, 0xE5, 0xF2, 0xF0, 0xEE, 0xE2, 0xE0])
    },
    BadInputCase("picture in the place of a list", 1, ["terms.yaml:", "TEXT-0"]) {
      $0.with("terms.yaml", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2])
    },
    BadInputCase(
      "unknown theme", 1,
      ["ошибка [THEME-01]", "Темы «skool» нет", "Возможно, вы имели в виду «school»"]
    ) {
      $0.replacing("notice:", with: "theme: skool\nnotice:", in: "site.yaml")
    },
    BadInputCase(
      "fault of a template of the portal", 1,
      ["theme/templates/contacts.html:1:4: ошибка [TPL-", "pag"]
    ) {
      $0.with("theme/templates/contacts.html", "{{ pag.title }}")
    },
    BadInputCase(
      "broken template of the portal", 1, ["theme/templates/contacts.html:1:", "ошибка [TPL-"]
    ) {
      $0.with("theme/templates/contacts.html", "{% if page %}")
    },
    BadInputCase(
      "template that is not UTF-8", 1, ["theme/templates/contacts.html:1:1: ошибка [TEXT-01]"]
    ) {
      $0.with("theme/templates/contacts.html", bytes: [0xCF, 0xE5, 0xF2, 0xF0])
    },
    BadInputCase(
      "record that is wrong in many ways", 1, ["[FIELD-03]", "[FIELD-01]", "[VALUE-02]"]
    ) {
      $0.with("news/start.md", "---\ntitle: а\ndate: вчера\nпереодичность: б\n---\nтекст\n")
    },
    BadInputCase("file nobody expects", 1, ["mentrs.yaml", "ошибка [PORTAL-02]", "«mentors»"]) {
      $0.with("mentrs.yaml", "[]")
    },
    BadInputCase("unknown profile", 1, ["site.yaml:2:", "ошибка [PROFILE-01]"]) {
      $0.replacing("[proba]", with: "[volgogard]", in: "site.yaml")
    },
  ])
  func saysWhatIsWrongAndLeavesTheOldPortal(_ example: BadInputCase) throws {
    let bench = try CommandBench()
    #expect(bench.build().status == 0)
    let before = bench.folder.tree("out")
    try bench.write(example.spoil(.school))
    let outcome = bench.build()
    #expect(outcome.status == example.status)
    for word in example.words { #expect(outcome.messages.contains(word), "\(outcome.messages)") }
    #expect(outcome.results.isEmpty)
    #expect(bench.folder.tree("out") == before)
    #expect(!bench.folder.has(".out.staging"))
  }

  @Test func printsThePlaceTheLineAndTheCaret() throws {
    let bench = try CommandBench(
      .school.replacing("start: 2026-12-01", with: "start: 31.02.2026", in: "events.yaml"))
    let printed = bench.build().messages
    #expect(
      printed.contains(
        "content/school/events.yaml:4:10: ошибка [VALUE-02] «31.02.2026» в поле «начало» — не дата\n"
      ))
    #expect(printed.contains("  4 |   start: 31.02.2026\n    |          ^^^^^^^^^^\n"))
    #expect(printed.contains("content/school: 1 ошибка."))
  }

  @Test func oneFaultThatHidesAListIsOneMessage() throws {
    let bench = try CommandBench(
      .school.with("mentors.yaml", "- id: smirnova\n\tperson: smirnova\n"))
    let outcome = bench.build()
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("mentors.yaml:2:1: ошибка [YAML-01]"))
    #expect(outcome.messages.contains("content/school: 1 ошибка."), "\(outcome.messages)")
  }

  @Test func oneFaultOfATemplateIsOneMessage() throws {
    let bench = try CommandBench(.school.with("theme/templates/contacts.html", "{{ page.titel }}"))
    let outcome = bench.build()
    #expect(outcome.messages.contains("contacts.html:1:4: ошибка [TPL-04]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("content/school: 1 ошибка."), "\(outcome.messages)")
  }

  @Test func namesAFolderThatCannotBeRead() throws {
    let bench = try CommandBench()
    #expect(bench.build().status == 0)
    let before = bench.folder.tree("out")
    try bench.folder.permit("content/school/news", 0)
    // With the themes in the program: the repository's may lie where only root can read.
    let outcome = withoutRoot {
      bench.run(
        ["build", bench.folder.path("content/school"), "--output", bench.folder.path("out")])
    }
    try bench.folder.permit("content/school/news", 0o755)
    #expect(outcome.status == 3)
    #expect(
      outcome.messages.contains("content/school/news") && outcome.messages.contains("нет прав"))
    #expect(bench.folder.tree("out") == before)
  }

  @Test func refusesAFileInThePlaceOfTheOutput() throws {
    let bench = try CommandBench()
    try bench.folder.write("out", "файл")
    let outcome = bench.build()
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("не папка"))
    #expect(bench.folder.text("out") == "файл")
  }

  @Test func refusesAFolderOfSomebodyElseAsTheOutput() throws {
    let bench = try CommandBench()
    try bench.folder.write("out/diplom.doc", "труд")
    let outcome = bench.build()
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("Nastavnik не создавал"))
    #expect(bench.folder.tree("out") == ["diplom.doc": "труд"])
  }

  @Test func saysThatTheFolderAboveTheOutputCannotBeWritten() throws {
    let bench = try CommandBench()
    try bench.folder.write("above", "файл")
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), "--output", bench.folder.path("above/out"),
        "--themes", Repository.themes,
      ])
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("above"))
    #expect(bench.folder.text("above") == "файл")
  }

  @Test(arguments: [
    ("output among the content", "content/school/news/out"),
    ("the content itself", "content/school"),
    ("content inside the output", "content"), ("content deep inside the output", ""),
    ("output among the content by a way round", "content/../content/school/files"),
    ("output among the content through a link", "link/private"),
  ])
  func refusesContentAndOutputInOneAnother(_ name: String, _ output: String) throws {
    let bench = try CommandBench()
    try bench.folder.link("link", to: "content/school")
    let before = bench.folder.tree()
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), "--output", bench.folder.path(output),
        "--themes", Repository.themes,
      ])
    #expect(outcome.status == 3)
    #expect(
      outcome.messages.contains("лежат одна в другой")
        || outcome.messages.contains("там содержание портала"))
    #expect(bench.folder.tree() == before)
  }

  @Test func takesAnOutputWhoseNameBeginsLikeTheContents() throws {
    let bench = try CommandBench()
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), "--output",
        bench.folder.path("content/school-site"), "--themes", Repository.themes,
      ])
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["out/", "out//", "./out", "x/../out"])
  func writesToAnOutputHoweverItIsSpelt(_ spelling: String) throws {
    let bench = try CommandBench()
    try bench.folder.makeFolder("x")
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), "--output", bench.folder.path(spelling),
        "--themes", Repository.themes,
      ])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(bench.folder.has("out/index.html"))
    #expect(!bench.folder.has(".out.staging") && !bench.folder.has("out/.out.staging"))
  }

  @Test func buildsWithTheThemesItCarriesWhenThereIsNoFolderOfThemes() throws {
    let bench = try CommandBench()
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), "--output", bench.folder.path("out"),
        "--themes", bench.folder.path("net"),
      ])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("тем"), "\(outcome.messages)")
  }
}
