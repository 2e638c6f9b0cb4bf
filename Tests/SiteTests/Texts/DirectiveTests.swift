import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

/// Directives as an editor of a portal writes them.
@Suite struct DirectiveTests {
  @Test(arguments: [
    ("::наставник{m-elkina}", "<a href=\"../nastavniki/m-elkina/\">Ёлкина Вера Павловна</a>"),
    ("::mentor{id=m-elkina}", "<a href=\"../nastavniki/m-elkina/\">Ёлкина Вера Павловна</a>"),
    ("::программа{код=pervyy-god}", "<a href=\"../programmy/pervyy-god/\">Первый год учителя</a>"),
    (
      "::документ{prikaz}",
      "<a href=\"../dokumenty/prikaz/\">Приказ №\u{A0}58-од об утверждении положения</a>"
    ),
    ("::контакт{kontakt}", "<a href=\"tel:+78442000002\">+7 (8442) 00-00-02</a>"),
    (
      "::кнопка[К \"положению\"](document:polozhenie){тихая}",
      "<a class=\"button button--quiet\" href=\"../dokumenty/polozhenie/\">К\u{A0}«положению»</a>"
    ),
    ("::кнопка[Вера](наставники:m-elkina)", "href=\"../nastavniki/m-elkina/\""),
    ("::кнопка[Вера](Mentors:m-elkina)", "href=\"../nastavniki/m-elkina/\""),
    (
      "::кнопка[Сайт](https://a.example/?b=1&c=2)",
      "<a class=\"button\" href=\"https://a.example/?b=1&amp;c=2\">Сайт</a>"
    ),
    (
      "::файл[Дневник](files/dnevnik.pdf){назначение=«Заполняют пары»}",
      "<a href=\"../files/dnevnik.pdf\">Дневник</a> <span class=\"file-note\">PDF, "
    ),
    (
      "::файл[Дневник](files/dnevnik.pdf){назначение=«Заполняют пары»}",
      "</span></p><p class=\"doc__meta\">Заполняют пары</p>"
    ),
    ("::список{новости дата=2026}", "<a href=\"../novosti/start/\">Пары начали работу</a>"),
    ("::список[Кто поможет]{наставники}", "<p><strong>Кто поможет</strong></p>"),
    ("::список{наставники предмет=Математика}", "Ёлкина Вера Павловна"),
    ("::список{mentors org=school}", "Ёлкина Вера Павловна"),
    ("::список{документы вид=law}", "об образовании в\u{A0}Российской Федерации"),
    ("::список{события когда=прошедшие пусто=\"Ещё не было\"}", "<p>Ещё не было</p>"),
    ("::список{события когда=будущие}", "Установочная сессия"),
    ("::список{наставники предмет=физика пусто=\"Пока никого\"}", "<p>Пока никого</p>"),
  ])
  func draws(_ directive: String, _ html: String) throws {
    let page = try TextBench(directive)
    #expect(page.result.report.words == [])
    let drawn = try page.html
    #expect(drawn.contains(html), "\(drawn.suffix(1500))")
  }

  @Test func takesAtMostSoManyRecords() throws {
    let page = try TextBench("::список{документы сколько=2}")
    #expect(try page.html.components(separatedBy: "<article class=\"doc\"").count == 3)
  }

  @Test func listsNobodyWithoutAConsent() throws {
    let page = try TextBench("::наставник{1️⃣m-elkin}")
    #expect(page.fault?.suggestion == "m-elkina")
    let hidden = try TextBench(
      "::наставник{1️⃣m-elkina}",
      in: .school.replacing(
        "    dissemination: 2025-09-02\n    fields: [name, position, org, subjects, category]",
        with: "    fields: [name, position, org, subjects, category]", in: "persons.yaml"))
    #expect(!hidden.result.isWritten)
    #expect(!hidden.result.report.words.joined().contains("Ёлкин"))
  }

  @Test(arguments: [
    ("::1️⃣наставнек{m-elkina}", "наставник"), ("::наставник{1️⃣кот=m-elkina}", "код"),
    ("::наставник{1️⃣m-yolkina}", "m-elkina"), ("::программа{1️⃣pervyy-got}", "pervyy-god"),
    ("::список{1️⃣наставнеки}", "наставники"),
    ("::список{наставники 1️⃣предмат=математика}", "предметы"),
    ("::список{наставники предмет=1️⃣математика-}", "математика"),
    ("::список{документы вид=1️⃣закен}", "закон"), ("::список{mentors org=1️⃣shcool}", "school"),
    ("::файл[Дневник](1️⃣files/dnevnk.pdf)", "files/dnevnik.pdf"),
    ("::кнопка[Положение](1️⃣document:polozhene)", "document:polozhenie"),
  ])
  func namesTheNearestWordAtItsPlace(_ directive: String, _ nearest: String) throws {
    let page = try TextBench(directive)
    #expect(page.fault?.suggestion == nearest)
    #expect(page.fault?.place == page.site.place())
    #expect(!page.result.isWritten)
  }

  @Test(arguments: [
    "::список{наставники сколько=1️⃣много}", "::список{новости 1️⃣когда=будущие}",
    // Private fields are as if they were not there.
    "::список{наставники 1️⃣birth_year=1975}", "::список{mentors 1️⃣phone=есть}",
    "::список{1️⃣persons}", "::видео[Урок](1️⃣https://rutube.ru/video/1/)",
    "::видео[Урок](1️⃣ftp://rutube.ru/video/1/)", "::кнопка[Прочь](1️⃣../../../etc/passwd)",
    "::кнопка[Прочь](1️⃣javascript:alert(1))",
  ])
  func refusesAtItsPlace(_ directive: String) throws {
    let page = try TextBench(directive)
    #expect(page.fault?.place == page.site.place())
    #expect(!page.result.isWritten)
  }
}

/// Videos of other hosts.
@Suite struct VideoTests {
  private static let site = FixtureSite.school.replacing(
    "notice:",
    with:
      "hosts: [rutube.ru, vkvideo.ru, vk.com, dzen.ru, ok.ru, kinescope.io, video.example]\nnotice:",
    in: "site.yaml")

  @Test(arguments: [
    ("https://rutube.ru/video/0a1b/", "https://rutube.ru/play/embed/0a1b"),
    ("https://rutube.ru/video/private/0a/?p=Kx_-9", "https://rutube.ru/play/embed/0a/?p=Kx_-9"),
    ("https://rutube.ru/play/embed/0a1b?t=5", "https://rutube.ru/play/embed/0a1b"),
    ("https://vkvideo.ru/video-12_34", "https://vk.com/video_ext.php?oid=-12&amp;id=34"),
    ("https://vkvideo.ru/playlist/-12_1/video5_6", "https://vk.com/video_ext.php?oid=5&amp;id=6"),
    ("https://vk.com/clip-12_34", "https://vk.com/video_ext.php?oid=-12&amp;id=34"),
    (
      "https://vk.com/school?z=video-12_34%2Fvideos-12&t=1",
      "https://vk.com/video_ext.php?oid=-12&amp;id=34"
    ),
    (
      "https://vk.com/video_ext.php?oid=-12&id=34&hash=0af",
      "https://vk.com/video_ext.php?oid=-12&amp;id=34&amp;hash=0af"
    ),
    ("https://dzen.ru/embed/v1t4_CfB?from=zen", "https://dzen.ru/embed/v1t4_CfB"),
    ("https://ok.ru/video/123", "https://ok.ru/videoembed/123"),
    ("https://ok.ru/videoembed/123", "https://ok.ru/videoembed/123"),
    ("https://kinescope.io/23QBd", "https://kinescope.io/embed/23QBd"),
    ("https://kinescope.io/embed/23QBd", "https://kinescope.io/embed/23QBd"),
  ])
  func asksTheHostForNothingBeforeAClick(_ address: String, _ player: String) throws {
    let html = try TextBench("::видео[Урок](\(address)){описание=Начало}", in: Self.site).html
    let frame = try #require(html.firstMatch(of: #/<iframe name="(?<name>[^"]+)"[^>]*>/#))
    #expect(!frame.output.0.contains("src"))
    #expect(
      html.contains("<a href=\"\(player)\" target=\"\(frame.output.name)\" rel=\"noreferrer\">"))
    #expect(html.contains("<p>Начало</p>"))
  }

  @Test(arguments: [
    "https://www.video.example/u", "https://rutube.ru/channel/1/", "https://rutube.ru/video/",
    "https://rutube.ru/video/a'b/", "https://vk.com/school", "https://vk.com/video-12",
    // Дзен's player knows the video by another number.
    "https://dzen.ru/video/watch/64f1", "https://ok.ru/group/1/video",
  ])
  func leavesALinkWhereTheHostsPlayerIsNotKnown(_ address: String) throws {
    let html = try TextBench("::видео[Урок](\(address))", in: Self.site).html
    #expect(html.contains("rel=\"noreferrer\">"))
    #expect(!html.contains("<iframe"))
  }

  @Test func proposesTheHostThatWasMeant() throws {
    let page = try TextBench("::видео[Урок](1️⃣https://rutub.ru/video/1/)", in: Self.site)
    #expect(page.fault?.suggestion == "rutube.ru")
    #expect(page.fault?.place == page.site.place())
  }

  @Test(arguments: [
    "https://rutube.ru.evil.example/video/1/", "https://evil.example/rutube.ru",
    "https://rutube.ru@evil.example/video/1/", "https://evilrutube.ru/video/1/",
    "//rutube.ru/video/1/", "http://rutube.ru/video/1/",
  ])
  func takesNoOtherHostForAnAllowedOne(_ address: String) throws {
    #expect(try !TextBench("::видео[Урок](\(address))", in: Self.site).result.isWritten)
  }
}
