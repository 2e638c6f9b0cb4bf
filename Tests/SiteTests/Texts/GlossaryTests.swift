import Foundation
import TestSupport
import Testing

@testable import Site

/// Words of the glossary in the texts of a portal.
@Suite struct GlossaryTests {
  private static let link = "<a class=\"term\" href=\"../slovar/#nastavnik\">"

  private func count(_ text: String, head: String = "") throws -> Int {
    try TextBench(text, head: head).html.components(separatedBy: Self.link).count - 1
  }

  @Test func linksTheFirstOfAPageAndNoOther() throws {
    #expect(try count("Выбрать наставника. Наставник решит.\n\nНаставники ждут.") == 1)
  }

  @Test(arguments: [
    "## Наставник", "[Наставник Ёлкина](mentor:m-elkina)", "`наставник`", "Наставничество",
    "https://наставник.example/", "Сонаставник", "Наставническая пара",
  ])
  func leavesOtherWordsAlone(_ text: String) throws { #expect(try count(text) == 0) }

  @Test func linksInTablesListsAndQuotes() throws {
    #expect(try count("| Кто |\n| --- |\n| наставник |") == 1)
    #expect(try count("> - наставник") == 1)
  }

  @Test func isSwitchedOffForAPageOrAPartOfIt() throws {
    #expect(try count("Наставник", head: "словарь: нет\n") == 0)
    #expect(try count("::словарь{нет}\n\nНаставник\n\n::словарь{да}\n\nНаставник") == 1)
  }

  @Test func linksNothingOnThePageOfTheGlossaryItself() throws {
    let tree = try TextBench("Текст").bench.tree()
    #expect(!tree.text("slovar/index.html").contains("class=\"term\""))
  }

  @Test func linksAWordOnceThoughSeveralTextsStandOnAPage() throws {
    let site = FixtureSite.school
      .with("pages/fed.md", "---\ntitle: Первая\nblock: mentors\n---\nНаставник по закону.\n")
      .with("pages/lok.md", "---\ntitle: Вторая\nblock: mentors\n---\nНаставник по приказу.\n")
    let html = try TextBench("Текст", in: site).bench.tree().text("nastavniki/index.html")
    #expect(html.components(separatedBy: "class=\"term\"").count == 2)
  }
}

/// Typography switched off for a portal, a page, a part of a text.
@Suite struct TypographySwitchTests {
  @Test func isSwitchedOffForAPage() throws {
    #expect(try TextBench("Он - \"тут\"...").html.contains("Он\u{A0}— «тут»…"))
    let plain = try TextBench("Он - \"тут\"...", head: "typography: off\n").html
    #expect(plain.contains("Он - &quot;тут&quot;..."))
  }

  @Test func isSwitchedOffForAPortal() throws {
    let site = FixtureSite.school.replacing(
      "notice:", with: "typography: нет\nnotice:", in: "site.yaml")
    #expect(try TextBench("Он - \"тут\"...", in: site).html.contains("Он - &quot;тут&quot;..."))
  }
}
