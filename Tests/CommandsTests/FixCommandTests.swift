import Foundation
import TestSupport
import Testing

@testable import Commands

/// `nastavnik fix`: what is shown, what is written, and what stays.
@Suite struct FixCommandTests {
  /// A file's path, its text before and its text behind.
  private static let cases: [(String, String, String)] = [
    (
      "news/a.md", "---\ntitle: А\ndate: 01.09.2025 # день\n---\nТекст 01.09.2025\n",
      "---\ntitle: А\ndate: 2025-09-01 # день\n---\nТекст 01.09.2025\n"
    ),
    (
      "events.yaml", "- id: e-1\n  start: \"1 сентября 2025 г.\"\n  title: 'Сессия'\n",
      "- id: e-1\n  start: \"2025-09-01\"\n  title: 'Сессия'\n"
    ),
    (
      "events.json", "[{\"id\": \"e-2\", \"start\": \"1.9.25\"}]",
      "[{\"id\": \"e-2\", \"start\": \"2025-09-01\"}]"
    ),
    (
      "persons.yaml", "# люди\n- id: иванова\n  surname: Ивaнова   # a латинская\n  name: Анна\n",
      "# люди\n- id: ivanova\n  surname: Иванова   # a латинская\n  name: Анна\n"
    ),
    (
      "terms.yaml", "- {id: 'kurator ', term: \"Куратор  школы\", definition: а, source: Закон}\n",
      "- {id: 'kurator', term: \"Куратор школы\", definition: а, source: Закон}\n"
    ),
    (
      "faqs.yaml", "- id: f-1\n  question: Куда: к кому?\n  answer: а\n",
      "- id: f-1\n  question: \"Куда: к кому?\"\n  answer: а\n"
    ),
    (
      "contacts.yaml", "- id: k-1\n  role: @kurator \"школы\" # знак\n",
      "- id: k-1\n  role: \"@kurator \\\"школы\\\"\" # знак\n"
    ),
    (
      "mentors.csv", "код;педагог;дата внесения;готов принять\r\nm-1;иванова;1.9.2025;да\r\n",
      "код;педагог;дата внесения;готов принять\r\nm-1;ivanova;2025-09-01;да\r\n"
    ),
  ]

  @Test(arguments: cases)
  func mendsWhatAMachineCan(_ path: String, _ old: String, _ new: String) throws {
    let bench = try CommandBench(nil)
    for (path, old, _) in Self.cases { try bench.folder.write("p/" + path, old) }
    try bench.folder.write("p/site.yaml", "title: Портал\n")
    let folder = bench.folder.path("p")
    let shown = bench.run(["fix", folder])
    #expect(shown.status == 0 && bench.folder.text("p/" + path) == old)
    #expect(shown.results.contains("--- \(folder)/\(path)\n+++ \(folder)/\(path)\n@@ -"))
    #expect(shown.messages.hasPrefix("Ничего не записано: "))
    #expect(bench.run(["fix", folder, "--write"]).messages.hasPrefix("Исправлено: "))
    #expect(bench.folder.text("p/" + path) == new)
    let tree = bench.folder.tree()
    let again = bench.run(["fix", folder, "--write"])
    #expect(again.results == "" && again.messages == "Исправлять нечего.\n")
    #expect(bench.folder.tree() == tree)
  }

  /// Windows-1251 is what Russian Excel writes: only what is mended changes, byte by byte.
  @Test func mendsTablesInTheEncodingOfExcel() throws {
    let bench = try CommandBench(nil)
    func windows(_ text: String) throws -> [UInt8] {
      Array(try #require(text.data(using: .windowsCP1251)))
    }
    let old = "код;педагог;дата внесения;о себе\r\nm-1;petrova;1.9.2025;«Ёж» – №\u{A0}5\r\n"
    let new = "код;педагог;дата внесения;о себе\r\nm-1;petrova;2025-09-01;«Ёж» – №\u{A0}5\r\n"
    try bench.folder.write("p/mentors.csv", try windows(old))
    try bench.folder.write("p/site.yaml", "title: Портал\n")
    let shown = bench.run(["fix", bench.folder.path("p")])
    #expect(shown.results.contains("-m-1;petrova;1.9.2025;«Ёж»"), "\(shown.results)")
    _ = bench.run(["fix", bench.folder.path("p"), "--write"])
    #expect(bench.folder.read("p/mentors.csv") == (try windows(new)))
  }

  /// A workbook stays as it is, and what it names keeps its name.
  @Test func saysThatWorkbooksAreMendedByTheirEditors() throws {
    let bench = try CommandBench(nil)
    try bench.folder.write("p/site.yaml", "title: Портал\n")
    try bench.folder.write("p/files/Мой план.docx", "д")
    try bench.folder.write("p/files/Другой план.docx", "д")
    _ = try TestPython.run(
      """
      import openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "документы"
      sheet.append(["код", "заголовок", "дата", "файл"])
      sheet.append(["plan", "Плaн", "1.9.2025", "files/Мой план.docx"])
      book.save("\(bench.folder.path("p/школа.xlsx"))")
      """, input: "")
    let before = bench.folder.read("p/школа.xlsx")
    let mended = bench.run(["fix", bench.folder.path("p"), "--write"])
    #expect(
      mended.messages.contains("Книги Excel программа не меняет (")
        && mended.messages.contains("исправьте ячейку, которую называет «nastavnik check»"),
      "\(mended.messages)")
    #expect(bench.folder.read("p/школа.xlsx") == before)
    #expect(
      bench.folder.has("p/files/Мой план.docx") && bench.folder.has("p/files/drugoy-plan.docx"))
    let check = bench.run(["check", bench.folder.path("p")]).messages
    #expect(check.contains("Исправьте ячейку в самой книге Excel."), "\(check)")
    #expect(!check.contains("Это исправит и «nastavnik fix»"), "\(check)")
  }

  @Test func renamesFilesAndWhatNamesThem() throws {
    let bench = try CommandBench(nil)
    let text =
      "---\ntitle: Ф\nfile: files/Мой план.docx\n---\n![Ф](../files/foto 1.jpg) "
      + "[п](../files/%D0%9C%D0%BE%D0%B9%20%D0%BF%D0%BB%D0%B0%D0%BD.docx) files/foto 1.jpg.bak\n"
    try bench.folder.write("p/news/Фестиваль школы.md", text)
    try bench.folder.write("p/files/Мой план.docx", "д")
    try bench.folder.write("p/files/foto 1.jpg", "ф")
    try bench.folder.write("p/site.yaml", "title: Портал\n")
    let shown = bench.run(["fix", bench.folder.path("p")])
    #expect(shown.results.contains("+++ \(bench.folder.path("p"))/files/moy-plan.docx\n"))
    _ = bench.run(["fix", bench.folder.path("p"), "--write"])
    #expect(
      bench.folder.tree("p") == [
        "site.yaml": "title: Портал\n", "files/moy-plan.docx": "д", "files/foto-1.jpg": "ф",
        "news/festival-shkoly.md": "---\ntitle: Ф\nfile: files/moy-plan.docx\n---\n"
          + "![Ф](../files/foto-1.jpg) [п](../files/moy-plan.docx) files/foto 1.jpg.bak\n",
      ])
  }

  /// Ids that two records would share, names that are no ids, and dates nobody knows are left alone.
  @Test func leavesToPeopleWhatOnlyTheyKnow() throws {
    let bench = try CommandBench(nil)
    let files = [
      "p/site.yaml": "title: Портал\n",
      "p/persons.yaml": "- {id: Анна}\n- {id: anna}\n",
      "p/mentees.yaml": "- {id: Иванов}\n",
      "p/events.yaml": "- {id: e-1, start: 01/09/2025}\n- {id: e-2, start: сентябрь 2025}\n",
      "p/curators.yaml": "- {id: k-1, person: Петров Иван Сергеевич}\n",
      "p/faqs.yaml": "- id: f-1\n  question: \"Куда: к кому?\"\n  answer: |\n    а:  б\n",
      "p/pages/a.md": "---\ntitle: А\n---\n\n| а  | b |\n\nИвaнова\n",
    ]
    for (path, text) in files { try bench.folder.write(path, text) }
    let before = bench.folder.tree()
    #expect(
      bench.run(["fix", bench.folder.path("p"), "--write"]).messages == "Исправлять нечего.\n")
    #expect(bench.folder.tree() == before)
  }

  @Test func isOfferedByTheFaultsItMends() throws {
    for id in ["VALUE-08", "VALUE-09", "VALUE-10", "YAML-03", "YAML-08"] {
      #expect(CommandBench.run(["explain", id]).results.contains("«nastavnik fix»"), "\(id)")
    }
    let bench = try CommandBench(nil)
    try bench.folder.write("p/site.yaml", "title: Пoртал\n")
    #expect(
      bench.run(["check", bench.folder.path("p")]).messages.contains("исправит и «nastavnik fix»"))
  }
}
