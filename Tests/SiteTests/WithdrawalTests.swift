import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Media
@testable import Site

/// The small school after its mentor has withdrawn the consent.
private let withdrawn = FixtureSite.school.replacing(
  "valid_until: 2028-08-31", with: "withdrawn: 2026-11-10", in: "persons.yaml")

/// What is published though texts still name somebody whose consent has ended.
@Suite struct WithdrawalTests {
  private func build(
    _ site: FixtureSite, _ change: (inout Project) -> Void = { _ in }
  ) throws -> (result: BuildResult, tree: BuiltTree?) {
    let bench = try SiteBench(site)
    let result = try bench.build {
      $0.withdraws = true
      change(&$0)
    }
    return (result, result.isWritten ? try bench.tree() : nil)
  }

  /// The files of a tree whose bytes hold a word.
  private func files(with word: String, in tree: BuiltTree) -> [String] {
    tree.files.filter { String(decoding: $0.value, as: UTF8.self).contains(word) }.keys.sorted()
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var site: FixtureSite
    /// A page or file that must be gone, and what must stay.
    var gone: String?
    var kept: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "a page whose text names her",
      site: withdrawn.replacing(
        "Пары составили план на осень.", with: "План составила Вера Павловна 1️⃣Ёлкина.",
        in: "news/start.md"), gone: "novosti/start/index.html", kept: ["novosti/index.html"]),
    Case(
      testDescription: "a page whose title names her",
      site: withdrawn.replacing(
        "title: Пары начали работу", with: "title: Урок 1️⃣Ёлкиной Веры Павловны",
        in: "news/start.md"), gone: "novosti/start/index.html"),
    Case(
      testDescription: "a field alone",
      site: withdrawn.replacing(
        "  audience: [mentors]\n", with: "  audience: [mentors]\n  author: 1️⃣Ёлкина В. П.\n",
        in: "materials.yaml"), kept: ["files/dnevnik.pdf"]),
    Case(
      testDescription: "one line of a list",
      site: withdrawn.replacing(
        "authors: [Методическое объединение]",
        with: "authors: [Методическое объединение, 1️⃣Ёлкина Вера]", in: "cases/tishina.md"),
      kept: ["praktiki/tishina/index.html"]),
    Case(
      testDescription: "an address",
      site: withdrawn.with(
        "news/elkina-vera.md",
        "---\n1️⃣title: Проба\ndate: 2026-09-15\nsummary: Коротко.\nstage: conditions\n---\n\nТекст.\n"
      ),
      gone: "novosti/elkina-vera/index.html"),
    Case(
      testDescription: "a file that only a text leads to",
      site: withdrawn.with("files/spisok.csv", "№;Имя\n1;Вера Павловна 1️⃣Ёлкина\n").replacing(
        "Пары составили план на осень.", with: "Вот [список класса](../files/spisok.csv).",
        in: "news/start.md"), gone: "files/spisok.csv", kept: ["novosti/start/index.html"]),
    Case(
      testDescription: "her private phone",
      site: withdrawn.replacing(
        "Пары составили план на осень.", with: "Звоните: 1️⃣8 900 000 71 03.", in: "news/start.md"),
      gone: "novosti/start/index.html"),
  ]

  @Test(arguments: cases)
  func leavesOutWhatNamesSomebodyAndTellsThePlace(_ value: Case) throws {
    let before = try SiteBench(value.site).build()
    #expect(!before.isWritten, "the case names nobody")
    let (result, built) = try build(value.site)
    let told = result.report.sorted().diagnostics.filter { $0.id == "LEAK-06" }
    let tree = try #require(built, "\(result.report.words)")
    #expect(result.report.headlines.contains("LEAK-06 \(value.site.place() ?? "")"), "\(told)")
    #expect(told.allSatisfy { !$0.summary.contains("Ёлкин") })
    for word in ["Ёлкин", "Елкин", "71 03", "elkina"] {
      #expect(files(with: word, in: tree) == [])
    }
    if let gone = value.gone { #expect(tree.files[gone] == nil) }
    for path in value.kept { #expect(tree.files[path] != nil, "\(path)") }
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
  }

  @Test func leavesNoLinkToWhatIsLeftOut() throws {
    let site = withdrawn.with("files/spisok.csv", "Вера Павловна Ёлкина\n").with(
      "pages/ssylki.md",
      """
      ---
      title: Ссылки
      ---

      Ведут [к новости](news:start), [к файлу новости](../news/start.md), [к наставнику](mentor:m-elkina)
      и [к списку класса](../files/spisok.csv).

      ::наставник{m-elkina}

      ::файл[Список класса](files/spisok.csv)

      ::список[Помогут]{наставники предмет=математика}

      """
    ).replacing(
      "Пары составили план на осень.", with: "План составила Ёлкина Вера.", in: "news/start.md")
    let (result, built) = try build(site)
    let tree = try #require(built, "\(result.report.words)")
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
    let page = try #require(tree.files.keys.first { $0.contains("ssylki") })
    #expect(tree.text(page).contains("<a>к\u{A0}новости</a>"), "\(tree.text(page))")
    #expect(files(with: "Ёлкин", in: tree) == [])
  }

  @Test func stopsForEveryOtherLeak() throws {
    let site = withdrawn.replacing(
      "Пары составили план на осень.", with: "План составил 1️⃣Тихонов Пётр.", in: "news/start.md"
    ).replacing(
      "Помочь педагогу войти в профессию.", with: "Ведёт Ёлкина Вера.",
      in: "pages/o-nastavnichestve.md")
    let (result, tree) = try build(site)
    #expect(tree == nil)
    #expect(result.report.headlines.contains("LEAK-01 \(site.place() ?? "")"))
    #expect(result.report.errors == 1, "\(result.report.words)")
  }

  @Test func cannotLeaveOutTheTitleOfThePortal() throws {
    let site = withdrawn.replacing(
      "title: Наставничество", with: "title: Портал 1️⃣Ёлкиной Веры", in: "site.yaml")
    let (result, tree) = try build(site)
    #expect(tree == nil)
    #expect(result.report.headlines.contains("LEAK-01 \(site.place() ?? "")"))
  }

  @Test func publishesAConsentThatHasRunOut() throws {
    let site = FixtureSite.school.replacing(
      "valid_until: 2028-08-31", with: "valid_until: 2026-10-01", in: "persons.yaml"
    ).replacing(
      "Пары составили план на осень.", with: "План составила Ёлкина Вера.", in: "news/start.md")
    #expect(try build(site).tree != nil)
  }

  @Test func needsNoOutsideProgram() throws {
    let site = withdrawn.with("files/shkola.png", bytes: SamplePNG(900, 40).bytes).replacing(
      "Пары составили план на осень.",
      with: "![Школа](../files/shkola.png) План составила Ёлкина Вера.", in: "news/start.md"
    ).replacing(
      "Помочь педагогу войти в профессию.", with: "![Школа](1️⃣../files/shkola.png)",
      in: "pages/o-nastavnichestve.md")
    let nothing = ToolPath("/nonexistent")
    let usual = try SiteBench(site).build { $0.tools = nothing }
    #expect(usual.report.diagnostics.contains { $0.id == "FILE-20" })
    let (result, built) = try build(site) { $0.tools = nothing }
    let tree = try #require(built, "\(result.report.words)")
    #expect(tree.files.keys.filter { $0.hasSuffix(".pdf") || $0.hasSuffix(".png") } == [])
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
    let told = result.report.diagnostics.filter { $0.id == "LEAK-07" }
    #expect(told.count == 5, "four documents and a picture: \(told.map(\.summary))")
  }

  @Test func leavesOutAPortraitThatIsUsedElsewhere() throws {
    let photo = "files/foto-elkina.png"
    let site = withdrawn.with(photo, bytes: SamplePNG(30, 40).bytes)
      .with("files/urok.png", bytes: SamplePNG(30, 40).bytes).replacing(
        "birth_year: 1975",
        with: "birth_year: 1975\n  photo: {file: \(photo), alt: Портрет}", in: "persons.yaml"
      ).replacing(
        "Пары составили план на осень.", with: "На уроке. ![Урок](1️⃣../files/urok.png)",
        in: "news/start.md")
    let (result, built) = try build(site)
    let tree = try #require(built, "\(result.report.words)")
    #expect(tree.files.keys.filter { $0.contains("urok") || $0.contains("foto") } == [])
    #expect(tree.files["novosti/start/index.html"] != nil)
    #expect(result.report.words.contains { $0.hasPrefix("LEAK-06") && $0.contains("портрет") })
  }

  /// A mentor of each demonstration portal, whom texts and documents name.
  @Test(arguments: [("school", "elkina"), ("municipality", ""), ("region", "")])
  func withdrawsAPersonOfTheDemonstrationPortals(_ name: String, _ id: String) throws {
    var site = try Repository.portal(name)
    let people = site.text("persons.yaml")
    let record = try #require(
      people.components(separatedBy: "\n- id: ").first { entry in
        id.isEmpty ? entry.contains("    dissemination: ") : entry.hasPrefix("\(id)\n")
      })
    let changed = record.replacingOccurrences(
      of: "    dissemination: ", with: "    withdrawn: 2026-11-10\n    dissemination: ")
    #expect(changed != record)
    site = site.with("persons.yaml", people.replacingOccurrences(of: record, with: changed))
    let line = record.components(separatedBy: "surname: ").dropFirst().first ?? ""
    let surname = String(line.prefix { $0.isLetter })
    let (result, built) = try build(site)
    let tree = try #require(built, "\(result.report.words)")
    let stem = String(surname.dropLast())
    let full = tree.files.filter { String(decoding: $0.value, as: UTF8.self).contains(stem) }
    #expect(full.keys.sorted() == [], "\(surname)")
    let folder = try TemporaryFolder()
    for (path, bytes) in tree.files where path.hasSuffix(".pdf") {
      try folder.write("a.pdf", bytes)
      let text = try TestTool.run("pdftotext", folder.path("a.pdf"), "-")
      #expect(!text.isEmpty && !text.contains(stem), "\(path)")
    }
    #expect(tree.deadLinks(root: "/nastavnichestvo/").filter { !$0.hasPrefix("404") } == [])
  }
}
