import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing
import Text

@testable import Site

private let news = "news/start.md"

/// The fixture with another first sentence in its news.
private func site(_ sentence: String) -> FixtureSite {
  FixtureSite.school.with(
    "news/proba.md",
    """
    ---
    title: Проба
    date: 2026-09-15
    summary: Коротко.
    stage: conditions
    ---

    \(sentence)

    """)
}

private func leaks(_ site: FixtureSite) throws -> [Diagnostic] {
  try SiteBench(site).build().report.sorted().diagnostics.filter { $0.id.hasPrefix("LEAK") }
}

@Suite struct SecretSearchTests {
  @Test(arguments: [
    "Урок дал 1️⃣Тихонов Пётр.", "Урок дал Пётр Ильич 1️⃣Тихонов.", "Урок дал П. И. 1️⃣Тихонов.",
    "Спасибо 1️⃣Тихонову Петру Ильичу!", "Спасибо П.И.1️⃣Тихонову!", "Урок дал 1️⃣Тихонов **Пётр**.",
    "Звоните: 1️⃣8(900)0007103.", "Пишите: 1️⃣Elkina@Mail.Example",
  ])
  func pointsAtTheWordOnce(_ sentence: String) throws {
    let site = site(sentence)
    let bench = try SiteBench(site)
    let result = try bench.build()
    #expect(result.report.headlines == ["LEAK-01 " + (site.place() ?? "")])
    #expect(!result.isWritten)
  }

  @Test func warnsOfASurnameAloneAndPublishes() throws {
    let site = site("Урок дал 1️⃣Тихонов.")
    let result = try SiteBench(site).build()
    #expect(result.report.headlines == ["LEAK-02 " + (site.place() ?? "")])
    #expect(result.isWritten)
  }

  @Test func findsNamesInFieldsOfOtherFilesAtTheirPlaces() throws {
    let source = FixtureSite.school.replacing(
      "responsible: Директор", with: "responsible: Директор, 1️⃣Тихонов П. И.", in: "roadmaps.yaml")
    let result = try SiteBench(source).build()
    #expect(result.report.headlines == ["LEAK-01 " + (source.place() ?? "")])
  }

  @Test func refusesAnAliasThatNamesSomebody() throws {
    let source = FixtureSite.school.replacing(
      "  public: counts", with: "  alias: Коллега 1️⃣Тихонова\n  public: alias", in: "mentees.yaml")
    let found = try leaks(source)
    #expect(found.map(\.id) == ["LEAK-01"])
    #expect(found.first?.severity == .error)
  }

  @Test func letsThePageOfAnActNameItsOfficials() throws {
    let act = FixtureSite.school.with(
      "documents/prikaz-9.md",
      """
      ---
      type: regional-order
      level: regional
      title: О работе
      number: "9"
      date: 2026-03-01
      issuer: Комитет образования
      officials: [П. И. Тихонов]
      ---

      Контроль возложить на П. И. Тихонова.

      """)
    #expect(try leaks(act).map(\.summary) == [])
    let unlisted = act.replacing(
      "officials: [П. И. Тихонов]\n", with: "", in: "documents/prikaz-9.md")
    #expect(try leaks(unlisted).map(\.id) == ["LEAK-01"])
  }

  @Test func searchesFilesAndTheirNames() throws {
    let table = Self.publishing("files/spisok.csv").with(
      "files/spisok.csv", "№;Фамилия;Имя\n1;1️⃣Тихонов;Пётр\n")
    #expect(try SiteBench(table).build().report.headlines == ["LEAK-01 " + (table.place() ?? "")])
    let names = Self.publishing("files/Тихонов Пётр.txt", "files/tikhonov-petr.txt")
      .with("files/Тихонов Пётр.txt", "Пусто").with("files/tikhonov-petr.txt", "Пусто и тут")
    #expect(
      try SiteBench(names).build().report.headlines == [
        "LEAK-01 files/tikhonov-petr.txt:1:1", "LEAK-01 files/Тихонов Пётр.txt:1:1",
      ])
  }

  /// The school, which publishes files that no page leads to.
  private static func publishing(_ files: String...) -> FixtureSite {
    let entries = files.map { "  - {file: \($0), reason: для скачивания}\n" }.joined()
    return .school.replacing("notice:", with: "files:\n\(entries)notice:", in: "site.yaml")
  }

  @Test func tellsThePageOfAFileThatHasPages() throws {
    let portal = try #require(Self.portal(.school))
    let search = SecretSearch(portal, published: try Self.published(portal))
    let file = PublishedFile(
      path: "files/prikaz.pdf", shown: "files/prikaz.pdf",
      pages: Array("Приказ\n\u{0C}\n\u{0C}Назначить Тихонова П. И.\n\u{0C}".utf8))
    let found = search.search([file]).report.diagnostics
    #expect(found.map(\.id) == ["LEAK-01"])
    #expect(found.first?.summary.hasSuffix("стр. 3") == true)
  }

  @Test(arguments: ["author", "title", "XMP"])
  func findsANameInThePropertiesOfAPDF(_ property: String) throws {
    func found(_ words: String?) throws -> [Diagnostic] {
      var document = SamplePDF("План")
      switch property {
      case "author": document.author = words
      case "title": document.title = words ?? "План"
      default: document.metadata = words
      }
      return try leaks(
        Self.publishing("files/plan.pdf").with("files/plan.pdf", bytes: document.bytes))
    }
    #expect(try found(nil).isEmpty)
    let named = try found("Тихонов Пётр Ильич")
    #expect(named.map(\.id) == ["LEAK-01"])
    #expect(named.first?.summary.hasSuffix("свойства файла") == true)
  }

  @Test func findsANameInAnAddress() throws {
    let source = FixtureSite.school.with(
      "news/Тихонов Пётр.md",
      "---\ntitle: Проба\ndate: 2026-09-15\nsummary: Коротко.\nstage: conditions\n---\n\nТекст.\n")
    #expect(try leaks(source).map(\.id) == ["LEAK-01"])
  }

  private static func portal(_ site: FixtureSite) -> Portal? {
    var report = Report()
    let parts = site.paths.map { path in
      FilePart(
        reading: ContentFile(path: path, shown: path, bytes: site.files[path] ?? []))
    }
    return PortalReader.assemble(parts, folder: "p", into: &report)
  }

  private static func published(_ portal: Portal) throws -> PublishedPortal {
    ConsentGate.publish(portal, today: try #require(CalendarDate(reading: "2026-11-16")))
  }
}

@Suite struct NamesakeTests {
  private static let sentence = "Стихи читал Пётр Тихонов, поэт."

  /// The line that the finding itself offers, with a reason.
  private func line(_ site: FixtureSite) throws -> String {
    let help = try #require(try leaks(site).first?.help)
    let line = try #require(help.components(separatedBy: "строку: ").last)
    return line.replacing("…", with: "поэт").replacing("- {", with: "\n  - {")
  }

  @Test func settlesOneSentenceAndSaysSoAtEachBuild() throws {
    let source = site(Self.sentence)
    let settings = source.text("site.yaml") + "namesakes:" + (try line(source)) + "\n"
    let settled = source.with("site.yaml", settings)
    let result = try SiteBench(settled).build()
    #expect(result.report.diagnostics.map(\.id) == ["LEAK-04"])
    #expect(result.report.diagnostics.first?.summary.contains("поэт") == true)
    #expect(result.isWritten)
    let changed = settled.with(
      "news/proba.md", source.text("news/proba.md").replacing("поэт", with: "учитель"))
    #expect(Set(try leaks(changed).map(\.id)) == ["LEAK-01", "LEAK-05"])
  }
}

@Suite struct OfficialsTests {
  private func site(_ officials: String, _ text: String) -> FixtureSite {
    FixtureSite.school.replacing(
      "  url: https://obraz.volgograd.example/25",
      with: "  url: https://obraz.volgograd.example/25\n\(officials)  text_version: \(text)",
      in: "documents.yaml")
  }

  @Test func letsAnActNameWhoSignedIt() throws {
    let officials = "  officials: [П. А. Тихонов]\n"
    #expect(try leaks(site("", "Подписал Тихонов")).map(\.id) == ["LEAK-02"])
    #expect(try leaks(site(officials, "Подписал Тихонов, затем П. А. Тихонов")).isEmpty)
    #expect(try leaks(site(officials, "Поручить П. И. Тихонову")).map(\.id) == ["LEAK-01"])
  }
}

@Suite struct PersonalDataInTextTests {
  @Test func warnsAtThePlace() throws {
    let source = site("Мой телефон +1️⃣7 912 345-67-89.")
    let result = try SiteBench(source).build()
    #expect(result.report.headlines == ["LEAK-03 " + (source.place() ?? "")])
  }

  @Test func letsContactsBe() throws {
    #expect(try leaks(site("Школа: +7 (8442) 00-00-01, school@school.example")).isEmpty)
  }
}

@Suite struct LastNetTests {
  /// A theme of the portal's own prints what no content says.
  @Test func findsOnAPageWhatNoSourceSays() throws {
    let source = FixtureSite.school.with(
      "theme/templates/contacts.html",
      "{% extends \"layout.html\" %}{% block content %}<p>Тихонов П. И.</p>{% endblock %}")
    let result = try SiteBench(source).build()
    let found = result.report.diagnostics.filter { $0.id == "LEAK-01" }
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("kontakty/index.html") == true)
    #expect(!result.isWritten)
  }
}
