import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// The small portals of the folder `Examples`, by which profiles without a portal in `Content` are
/// seen at work.
@Suite struct ExamplePortalTests {
  static let names = ["practice", "practice-town", "udmurtia", "udmurtia-region"]

  private struct Example: Sendable {
    let portal: CheckedPortal
    let tree: BuiltTree
    let errors: [String]
  }

  private static let built = Dictionary(
    uniqueKeysWithValues: names.map { name in (name, Result { try build(name) }) })

  private static func build(_ name: String) throws -> Example {
    let folder = try TemporaryFolder()
    let result = try Build(
      Project(
        folder: Repository.examples + "/" + name, output: folder.path("out"),
        themes: Repository.themes)
    ).run()
    let errors = result.report.sorted().diagnostics.filter { $0.severity == .error }
    return Example(
      portal: try #require(result.portal), tree: try BuiltTree(folder.path("out")),
      errors: errors.map { "\($0.id) \($0.summary)" })
  }

  private static func example(_ name: String) throws -> Example {
    try #require(built[name]).get()
  }

  @Test func namesEveryPortalOfTheFolder() throws {
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Repository.examples).sorted()
        == Self.names)
  }

  @Test(arguments: names)
  func buildsWithoutAnErrorAndLeadsEveryLinkSomewhere(_ name: String) throws {
    let example = try Self.example(name)
    #expect(example.errors == [])
    #expect(example.tree.deadLinks(root: "/nastavnichestvo/") == [])
    let unmarked = example.tree.pages.filter { !$0.value.text.contains("Демонстрационные данные") }
    #expect(unmarked.keys.sorted() == [])
  }

  /// Each rule of the catalogue, with its proof and its page, is at work in a portal that is built.
  @Test func seesEveryRuleAtWork() throws {
    var states: [String: Set<RuleOutcome.State>] = [:]
    let portals =
      try BuiltPortal.names.map { try #require(try BuiltPortal.named($0).result.portal) }
      + Self.names.map { try Self.example($0).portal }
    for outcome in portals.flatMap(\.results.outcomes) {
      states[outcome.requirement.id, default: []].insert(outcome.state)
    }
    let idle = RequirementCatalogue.all.map(\.id).filter { id in
      states[id].map { $0.isDisjoint(with: [.met, .warned, .human]) } ?? true
    }
    #expect(idle == [])
    #expect(
      RequirementCatalogue.all.map(\.id)
        .filter { states[$0]?.isDisjoint(with: [.met, .human]) != false }.sorted()
        == Self.metNowhere)
  }

  /// Rules that the portals of `Content` break on purpose, to show the warning.
  private static let metNowhere = ["IND-04", "MUN-03", "REG-01", "RMP-09"]

  @Test func proofsOfTheExamplesLeadToPlacesThatThereAre() throws {
    for name in Self.names {
      let example = try Self.example(name)
      let book = AddressBook(example.portal.results.shown)
      for outcome in example.portal.results.outcomes {
        for proof in outcome.evidence {
          guard let path = proof.target.flatMap(book.path) else { continue }
          let parts = path.split(separator: "#", maxSplits: 1).map(String.init)
          let page = example.tree.pages[parts[0]]
          #expect(page != nil, "\(name) \(outcome.requirement.id): \(path)")
          if parts.count > 1 {
            #expect(
              page?.ids.contains(parts[1]) == true, "\(name) \(outcome.requirement.id): \(path)")
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      // 001: the words of the source on the pages of the school that shows its model.
      (
        "udmurtia", "dokumenty/polozhenie/index.html",
        "формирование сообщества наставников и наставляемых"
      ),
      ("udmurtia", "dokumenty/polozhenie/index.html", "льготы при аттестации"),
      ("udmurtia", "dokumenty/polozhenie/index.html", "иной вариант доплаты наставнику"),
      (
        "udmurtia", "dokumenty/polozhenie-ucheniki/index.html",
        "обмен навыками в процессе совместной деятельности"
      ),
      ("udmurtia", "dokumenty/prikaz-ucheniki/index.html", "Планируемые результаты"),
      (
        "udmurtia", "dorozhnaya-karta/index.html",
        "пополнение методической копилки педагогических практик наставничества"
      ),
      (
        "udmurtia", "dorozhnaya-karta/index.html",
        "Сбор информации о профессиональных запросах наставляемых"
      ),
      ("udmurtia", "pary/index.html", "работодатель – будущий студент"),
      ("udmurtia", "pooshchrenie/index.html", "Льготы при аттестации"),
      ("udmurtia", "pooshchrenie/index.html", "Молодость и профессионализм"),
      (
        "udmurtia", "kakie-problemy-reshaet/index.html",
        "Работа по преодолению психологических барьеров"
      ),
      (
        "udmurtia", "vidy-nastavnichestva/index.html",
        "один наставляемый взаимодействует с несколькими наставниками по различным сферам"
      ),
      ("udmurtia-region", "kursy/kurs-1/index.html", "11–15 апреля 2022 г."),
      // 004: pupils by category and mode.
      ("practice", "pary/index.html", "урочная, внеурочная, внешкольная"),
      ("practice", "uchitel-uchenik/index.html", "ребенок с ОВЗ или ребенок-инвалид"),
      ("practice", "pokazateli/molodye/index.html", "Пересмотрена нагрузка первого года"),
      (
        "practice-town", "konkursy/luchshiy-sayt/index.html",
        "освоение инструментов создания личных сайтов-портфолио"
      ),
    ] as [(String, String, String)])
  func showsWhatTheSeedsSay(_ name: String, _ page: String, _ words: String) throws {
    let text = VisibleText(try Self.example(name).tree.text(page)).blocks.map(\.text)
      .joined(separator: " ")
    func plain(_ text: String) -> String {
      String(text.lowercased().map { "–—‑".contains($0) ? "-" : $0 })
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(plain(text).contains(plain(words)))
  }
}
