import Testing

@testable import Search

@Suite struct PageTextTests {
  private static let page = """
    <body><nav>Меню</nav><main id="main"><nav class="crumbs">Главная</nav><h1>Приказ&nbsp;№ 25</h1>
    <p>О&amp;О &lt;наставнике&gt;</p><svg><title>рисунок</title></svg><p hidden>тайное</p>
    <article class="doc" data-index="no"><p>карточка <article>в карточке</article></p></article>
    <p>на<b>став</b>ник</p></main><footer>Подвал</footer></body>
    """

  @Test func readsWhatReadersSeeOfTheMainPart() {
    let parts = PageText.parts(of: Array(Self.page.utf8))
    #expect(parts.map(\.text) == ["О&О <наставнике> · наставник"])
    #expect(parts.map(\.anchor) == [""])
  }

  @Test func beginsAPartAtAHeadingBehindALongText() {
    let long = String(repeating: "слово ", count: 60)
    let html = "<main><h2 id=\"a\">Первый</h2>\(long)<h2 id=\"b\">Второй</h2>конец</main>"
    let parts = PageText.parts(of: Array(html.utf8))
    #expect(parts.map(\.anchor) == ["", "b"])
    #expect(parts.map(\.heading) == ["Первый", "Второй"])
    #expect(parts[1].text == "конец")
  }

  @Test func takesEntriesForThingsOfTheirOwn() {
    let html = """
      <main>до <div id="n" data-entry="Понятия"><dt>Наставник</dt><dd>кто <div>ведёт</div></dd></div> после
      <details id="q" data-entry="Вопросы"><summary>Когда?</summary>Завтра</details></main>
      """
    let parts = PageText.parts(of: Array(html.utf8))
    #expect(parts.map(\.kind) == [nil, "Понятия", nil, "Вопросы", nil])
    #expect(parts.map(\.heading) == ["", "Наставник", "", "Когда?", ""])
    #expect(parts.map(\.text) == ["до", "кто · ведёт", "после", "Завтра", ""])
  }

  @Test(arguments: ["", "<", "<main", "<main><p id=", "<main><div data-index=\"no\">", "</main>x"])
  func standsWhatIsCutOff(_ html: String) {
    #expect(!PageText.parts(of: Array(html.utf8)).isEmpty)
  }
}
