import TestSupport
import Testing

@testable import Site

/// «п. 4.2.3» as a link to the clause of an act.
@Suite struct ClauseTests {
  /// A school with its own regulation, one on pay, and a regional order whose text has three parts.
  private static let site = FixtureSite.school
    .with(
      "documents/polozhenie-tekst.md",
      """
      ---
      type: regulation
      level: local
      title: Положение о системе наставничества в школе
      date: 2025-08-28
      issuer: Школа № 1
      approver: Директор Н. А. Лебедева
      file: files/polozhenie.pdf
      published: 2025-09-01
      ---
      ## 1. Общее

      1.1. Начало. Смотрите п. 1.2 и п. 9.9.
      1.2. Права:
      а) первое;
      б) второе.

      3.3. Только у школы, в отличие от п. 2.1 приказа № 77.

      """
    )
    .with(
      "documents/polozhenie-oplata.md",
      """
      ---
      type: regulation
      level: local
      title: Положение о выплатах наставникам
      number: 27-од
      date: 2025-08-28
      issuer: Школа № 1
      approver: Директор Н. А. Лебедева
      file: files/polozhenie.pdf
      published: 2025-09-01
      ---
      1.1. Кому платят.

      2.6. Сколько.

      """
    )
    .with(
      "documents/prikaz-77.md",
      """
      ---
      type: regional-order
      level: regional
      title: Об утверждении Положения о порядке встреч
      number: "77"
      date: 2022-03-21
      issuer: Комитет образования
      url: https://obraz.volgograd.example/77
      ---
      ## Приказ

      1. Утвердить.

      ## Положение

      1. Общее.

      2.1. Встречи.

      4.4.3. Куратор.

      ## Приложение 1

      2.1. Бланк.

      8.1. Хранение.

      """
    )

  private func links(_ text: String) throws -> [String] {
    let page = try TextBench(text, in: Self.site)
    #expect(page.result.report.words == [])
    return try page.html.matches(of: #/<a class="clause-link" href="([^"]*)">/#)
      .map { String($0.output.1) }
  }

  @Test(arguments: [
    ("п. 4.4.3 Положения, утверждённого приказом № 77", "prikaz-77/#p-4.4.3"),
    (
      "пункту 4.4.3 положения, утв. приказом комитета от 21 марта 2022 г. № 77",
      "prikaz-77/#p-4.4.3"
    ),
    ("Положение, утверждённое приказом от 21.03.2022 № 77, пункт 2.1.", "prikaz-77/#p-2.1"),
    ("пунктом 1 приказа комитета от 21.03.2022 № 77", "prikaz-77/#p-1"),
    ("п. 8.1 приказа № 77", "prikaz-77/#p-8.1"),
    ("Приказ № 77, п. 8.1.", "prikaz-77/#p-8.1"),
    ("п. 2.6 Положения о выплатах наставникам", "polozhenie-oplata/#p-2.6"),
    ("п. 2.6 Положения № 27-од", "polozhenie-oplata/#p-2.6"),
    ("п. 1.1 Положения о системе наставничества.", "polozhenie-tekst/#p-1.1"),
    ("п. 3.3 Положения", "polozhenie-tekst/#p-3.3"), ("(п. 3.3)", "polozhenie-tekst/#p-3.3"),
    ("п. 3.3 положения школы", "polozhenie-tekst/#p-3.3"),
  ])
  func leadsToTheActThatIsNamed(_ text: String, _ target: String) throws {
    #expect(try links(text) == ["../dokumenty/" + target])
  }

  @Test(arguments: [
    // Two regulations have it, and none is named.
    "п. 1.1 Положения", "(п. 1.1)", "п. 1.1 положения школы",
    // Acts the portal has not, other days, other clauses.
    "п. 3.3 приказа № 78", "п. 8.1 приказа от 22.03.2022 № 77", "п. 9.9 приказа № 77",
    "п. 3.3 Закона об образовании", "п. 3.3 Положения об архиве", "п. 3.3 устава",
    "п. 3.3 примерного положения", "п. 3.3 ст. 28 закона № 77", "По закону № 273-ФЗ (п. 3.3).",
    // The order's own body has no such clause; that of its part is another.
    "п. 2 приказа № 77",
    // The number belongs to the next act.
    "п. 2.6 Положения и п. 3 приказа № 77 и п. 1", "п. 3 списка", "смотрите п. 1.",
    "[п. 3.3](https://a.example/)", "`п. 3.3`",
  ])
  func makesNoLinkThatMightBeWrong(_ text: String) throws {
    let found = try links(text).filter { !$0.contains("polozhenie-oplata/#p-2.6") }
    #expect(found == [])
  }

  @Test func linksEachOfSeveralClauses() throws {
    #expect(
      try links("Пункты 1.1, 1.2 и 3.3 Положения о системе наставничества.")
        == ["1.1", "1.2", "3.3"].map { "../dokumenty/polozhenie-tekst/#p-" + $0 })
    #expect(try links("п. 3.3, 2 раза в год").count <= 1)
  }

  @Test func linksLettersOfClausesOfOtherActs() throws {
    let act = "../dokumenty/polozhenie-tekst/#p-"
    #expect(
      try links("подп. «б» п. 1.2 Положения о системе наставничества") == [
        act + "1.2-b", act + "1.2",
      ])
    #expect(
      try links("п. 1.2, подпункты «а» и «б» Положения о системе наставничества")
        == [act + "1.2", act + "1.2-a", act + "1.2-b"])
    #expect(try links("подп. «в» п. 1.2 Положения о системе наставничества") == [act + "1.2"])
  }

  /// Fields of one line cite acts as texts do; each is linked from the page it stands on.
  @Test func linksClausesThatPlainFieldsCite() throws {
    let citing = Self.site
      .with(
        "terms.yaml",
        """
        - id: para
          term: Пара
          definition: Двое
          source: "<b> & Положение, утверждённое приказом от 21.03.2022 № 77, пункт 4.4.3"
        """
      )
      .with(
        "incentives.yaml",
        """
        - id: doplata
          kind: compensation
          title: Доплата по п. 2.6 Положения о выплатах наставникам
          basis: polozhenie-oplata
        """
      )
    let bench = try TextBench("Текст", in: citing)
    #expect(bench.result.report.words == [])
    let tree = try bench.bench.tree()
    let link = "<a class=\"clause-link\" href=\"../dokumenty/"
    let glossary = tree.text("slovar/index.html")
    #expect(glossary.contains("<small>Источник: &lt;b&gt; &amp; Положение"))
    #expect(glossary.contains("\(link)prikaz-77/#p-4.4.3\">4.4.3</a></small>"))
    let incentives = tree.text("pooshchrenie/index.html")
    #expect(incentives.contains("\(link)polozhenie-oplata/#p-2.6\">2.6</a> Положения"))
  }

  @Test func meansItselfInsideAnAct() throws {
    let page = try TextBench("Текст", in: Self.site)
    let html = try page.bench.tree().text("dokumenty/polozhenie-tekst/index.html")
    let links = html.matches(of: #/<a class="clause-link" href="([^"]*)">/#).map { $0.output.1 }
    // «п. 9.9» is nowhere; part 2.1 of the order stands in two of its parts.
    #expect(links == ["#p-1.2"])
    #expect(html.contains("<p id=\"p-1.2-a\">а) первое;</p>"))
    #expect(html.contains("<p id=\"p-1.2-b\">б) второе.</p>"))
  }

  @Test(arguments: [
    ("document:prikaz-77#4.4.3", "prikaz-77/#p-4.4.3"),
    ("document:polozhenie-tekst#1.2-b", "polozhenie-tekst/#p-1.2-b"),
    ("документ:prikaz-77#prilozhenie-1", "prikaz-77/#prilozhenie-1"),
  ])
  func leadsToAClauseByItsId(_ link: String, _ target: String) throws {
    let page = try TextBench("[Пункт акта](\(link))", in: Self.site)
    #expect(try page.html.contains("<a href=\"../dokumenty/\(target)\">Пункт акта</a>"))
  }

  @Test func refusesAClauseTheActHasNot() throws {
    let page = try TextBench("[Пункт акта](1️⃣document:prikaz-77#4.4.4)", in: Self.site)
    #expect(page.fault?.place == page.site.place())
    #expect(page.fault?.suggestion != nil)
  }
}
