import Rendering
import Testing

/// What a portal's Markdown has beyond CommonMark.
@Suite struct MarkdownPortalTests {
  /// A text and the HTML expected for it.
  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var markdown: String
    var html: String
    var description: String { name }

    init(_ name: String, _ markdown: String, _ html: String) {
      self.name = name
      self.markdown = markdown
      self.html = html
    }
  }

  @Test(arguments: [
    Case(
      "callout in Russian", "> [!ВАЖНО]\n> Текст\n",
      "<aside class=\"callout callout-important\" role=\"note\">\n<p class=\"callout-title\">Важно</p>\n<p>Текст</p>\n</aside>\n"
    ),
    Case(
      "callout in English with a paragraph of its own", "> [!NOTE]\n>\n> Текст\n",
      "<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Примечание</p>\n<p>Текст</p>\n</aside>\n"
    ),
    Case(
      "figure with a caption", "![Фото](a.jpg \"Подпись\")\n",
      "<figure>\n<img src=\"a.jpg\" alt=\"Фото\">\n<figcaption>Подпись</figcaption>\n</figure>\n"),
    Case(
      "definition list", "Термин\n: Один\n: Два\n\nДругой\n: Три\n",
      "<dl>\n<dt>Термин</dt>\n<dd>Один</dd>\n<dd>Два</dd>\n<dt>Другой</dt>\n<dd>Три</dd>\n</dl>\n"
    ),
    Case(
      "definition with paragraphs", "Термин\n: Один\n\n  Два\n",
      "<dl>\n<dt>Термин</dt>\n<dd>\n<p>Один</p>\n<p>Два</p>\n</dd>\n</dl>\n"),
    Case(
      "definitions inside a quote", "> Термин\n> : Один\n",
      "<blockquote>\n<dl>\n<dt>Термин</dt>\n<dd>Один</dd>\n</dl>\n</blockquote>\n"),
    Case(
      "definitions inside a nested list", "- а\n  - б\n\n    Термин\n    : Один\n",
      "<ul>\n<li>а\n<ul>\n<li>\n<p>б</p>\n<dl>\n<dt>Термин</dt>\n<dd>Один</dd>\n</dl>\n</li>\n</ul>\n</li>\n</ul>\n"
    ),
    Case(
      "indented code that looks like a definition", "Термин\n\n    код\n    : код\n",
      "<p>Термин</p>\n<pre><code>код\n: код\n</code></pre>\n"),
    Case(
      "headings below the title with ids", "# Цели\n\n## Дорожная карта\n\n# Цели\n",
      "<h2 id=\"tseli\">Цели</h2>\n<h3 id=\"dorozhnaya-karta\">Дорожная карта</h3>\n<h2 id=\"tseli-2\">Цели</h2>\n"
    ),
    Case("chosen id", "## Цели {#goals}\n", "<h2 id=\"goals\">Цели</h2>\n"),
    Case(
      "task list", "- [ ] раз\n- [x] два\n",
      "<ul>\n<li><input type=\"checkbox\" disabled=\"\" aria-label=\"Не сделано\"> раз</li>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Сделано\"> два</li>\n</ul>\n"
    ),
    Case(
      "bare links without the sentence around them",
      "(https://a.ru/x?y=1&z=2), «www.b.ru» и me@c.ru.\n",
      "<p>(<a href=\"https://a.ru/x?y=1&amp;z=2\" rel=\"noopener\">https://a.ru/x?y=1&amp;z=2</a>), «www.b.ru» и <a href=\"mailto:me@c.ru\">me@c.ru</a>.</p>\n"
    ),
    Case(
      "code that looks like a definition", "```\nа\n: б\n[^1]: в\n```\n",
      "<pre><code>а\n: б\n[^1]: в\n</code></pre>\n"),
    Case(
      "a table of contents", "::содержание\n\n## А\n\n### Б\n\n## В\n",
      "<nav class=\"toc\" aria-label=\"Содержание\">\n<ul>\n<li><a href=\"#a\">А</a>\n<ul>\n<li><a href=\"#b\">Б</a></li>\n</ul>\n</li>\n<li><a href=\"#v\">В</a></li>\n</ul>\n</nav>\n<h2 id=\"a\">А</h2>\n<h3 id=\"b\">Б</h3>\n<h2 id=\"v\">В</h2>\n"
    ),
    Case("comments are not printed", "а <!-- заметка --> б\n", "<p>а  б</p>\n"),
    Case(
      "Word's signs", "•\tПункт\n•\u{A0}ещё\u{AD}один и\u{306}\n",
      "<ul>\n<li>Пункт</li>\n<li>ещёодин й</li>\n</ul>\n"),
    Case(
      "byte order mark and returns", "\u{FEFF}# А\r\n\r\nб\r\n", "<h2 id=\"a\">А</h2>\n<p>б</p>\n"),
    Case("a tag nobody closed is closed", "а <kbd>б\n\nв\n", "<p>а <kbd>б</kbd></p>\n<p>в</p>\n"),
  ])
  func prints(_ example: Case) {
    #expect(MarkdownRunner(allowedTags: ["kbd"]).html(example.markdown) == example.html)
  }

  @Test func printsFootnotesAtTheEndNumberedByMention() {
    let html = MarkdownRunner().html("Один[^b], два[^a], снова[^b].\n\n[^a]: А.\n[^b]: Б\n    в.\n")
    #expect(html.contains("<li id=\"fn-1\"><p>Б\nв. <a class=\"footnote-back\" href=\"#fnref-1\""))
    #expect(html.contains("href=\"#fnref-1-2\""))
    #expect(html.contains("<li id=\"fn-2\"><p>А."))
    #expect(!html.contains("[^"))
  }

  @Test(arguments: [
    "> Один[^а].\n>\n> [^а]: Сноска.\n", "- Один[^а].\n\n  [^а]: Сноска.\n- Два\n",
    "1. Один\n   - Два[^а].\n\n     [^а]: Сноска.\n",
  ])
  func printsFootnotesExplainedInsideListsAndQuotesAtTheEndToo(_ text: String) {
    let outcome = MarkdownRunner().run(text)
    #expect(outcome.ids == [])
    #expect(outcome.html.contains("Один") && outcome.html.hasSuffix("</ol>\n</section>\n"))
    #expect(outcome.html.contains("<li id=\"fn-1\">") && outcome.html.contains("Сноска."))
    #expect(!outcome.html.contains("[^"))
  }

  @Test func makesLettersInsideAClauseAnchors() {
    let outcome = MarkdownRunner(clauses: true).run(
      "а) вне пункта\n\n4.2. Права:\nа) одно;\nб) другое.\n\nв) третье\n\n4.3. Долг:\n\nа) всё.\n")
    #expect(
      outcome.facts.anchors == ["p-4.2", "p-4.2-a", "p-4.2-b", "p-4.2-v", "p-4.3", "p-4.3-a"])
    #expect(outcome.html.contains("<p id=\"p-4.2-v\">в) третье</p>"))
    #expect(outcome.html.hasPrefix("<p>а) вне пункта</p>"))
  }

  @Test func makesClausesOfLegalTextsAnchorsAndLinksTheirMentions() {
    let outcome = MarkdownRunner(clauses: true).run(
      "## 4. Права\n\n4.1. См. п. 4.2.3.\n4.2. Пункт.\n\n4.2.3. Подпункт, пункта 4.1.\n")
    #expect(outcome.facts.anchors == ["4-prava", "p-4", "p-4.1", "p-4.2", "p-4.2.3"])
    #expect(outcome.html.contains("п. <a class=\"clause-link\" href=\"#p-4.2.3\">4.2.3</a>."))
    #expect(outcome.html.contains("пункта <a class=\"clause-link\" href=\"#p-4.1\">4.1</a>."))
    #expect(outcome.html.contains("</p>\n<p id=\"p-4.2\">4.2. Пункт.</p>"))
  }

  @Test(arguments: [
    ("подп. „а“ п. 4.2", ["a", ""]), ("Подпункт «б» пункта 4.2", ["b", ""]),
    ("подп. а) п.\u{A0}4.2", ["a", ""]), ("подпунктов \"а\" и \"б\" пункта 4.2", ["a", "b", ""]),
    ("подп. «а» — «б» п. 4.2", ["a", "b", ""]), ("пп. „а“, „б“ п. 4.2", ["a", "b", ""]),
    ("п. 4.2, подп. „а“", ["", "a"]), ("пункта 4.2 подпункты «а» и «б»", ["", "a", "b"]),
    ("п. 4.2 и подпункт", [""]), ("в подп. „я“ п. 4.2", [""]), ("буква „а“ п. 4.2", [""]),
    ("слово а п. 4.2", [""]), ("п. 4.2, подп. „а“ пп. 4.2", ["", "a", ""]),
    ("п. 4.2, подп. „а“ п. 4.3", ["", "=4.3"]),
    ("подп. „ая“ п. 4.2", [""]), ("[подп. „а“](#p-4.2-a) п. 4.2", [""]),
  ])
  func linksLettersOfAClause(_ mention: String, _ letters: [String]) {
    let html = MarkdownRunner(clauses: true).html(
      "4.2. Права:\nа) одно;\nб) другое.\n\n4.3. Долг. См. \(mention).\n")
    let links = html.ranges(of: "class=\"clause-link\" href=\"#p-").map { link in
      String(html[link.upperBound...].prefix { $0 != "\"" })
    }
    #expect(
      links
        == letters.map {
          $0.hasPrefix("=") ? String($0.dropFirst()) : $0.isEmpty ? "4.2" : "4.2-" + $0
        })
  }

  @Test func numbersItemsOfNestedListsAsClauses() {
    let outcome = MarkdownRunner(clauses: true).run("1. Один\n   1. Раз\n   2. Два\n2. Два\n")
    #expect(outcome.facts.anchors == ["p-1", "p-1.1", "p-1.2", "p-2"])
  }

  @Test func typesetsTextAndNothingElse() {
    let html = MarkdownRunner(typography: true).html(
      "\"А *\"б\"*\" - `\"x\" - y` [\"в\"](a-1-2.pdf \"т - т\") https://a.ru/1-2...\n")
    #expect(
      html
        == "<p>«А\u{A0}<em>„б“</em>»\u{A0}— <code>&quot;x&quot; - y</code> <a href=\"a-1-2.pdf\" title=\"т - т\">«в»</a> <a href=\"https://a.ru/1-2\" rel=\"noopener\">https://a.ru/1-2</a>…</p>\n"
    )
  }

  @Test func switchesTypographyOffForABlock() {
    let html = MarkdownRunner(typography: true).html(
      "::типографика{нет}\n\n\"а\"\n\n::типографика{да}\n\n\"а\"\n")
    #expect(html == "<p>&quot;а&quot;</p>\n<p>«а»</p>\n")
  }

  /// A portal with a glossary and files.
  struct Glossary: MarkdownHost {
    let terms: TermMatcher? = TermMatcher([
      .init(name: "наставник", path: "/g#nastavnik"),
      .init(name: "дорожная карта", path: "/g#karta"),
    ])

    func link(_ destination: String, isImage: Bool) -> LinkResolution {
      .url("/" + destination, LinkExtras(note: "PDF, 1,2 МБ"))
    }
  }

  @Test func linksTheFirstOccurrenceOfATermInAnyForm() {
    let html = MarkdownRunner(host: Glossary()).html(
      "Наставнику нужна дорожная карта. Наставник.\n")
    #expect(
      html
        == "<p><a class=\"term\" href=\"/g#nastavnik\">Наставнику</a> нужна <a class=\"term\" href=\"/g#karta\">дорожная карта</a>. Наставник.</p>\n"
    )
  }

  @Test(arguments: [
    ("наставниками", true), ("наставниц", false), ("наставнические", false),
    ("дорожных карт", true), ("дорожной картошки", false), ("наставник-методист", false),
    ("дорожные, карты", false),
  ])
  func knowsTheFormsOfATermFromOtherWords(_ words: String, _ isTerm: Bool) {
    #expect(MarkdownRunner(host: Glossary()).html(words).contains("class=\"term\"") == isTerm)
  }

  @Test func tellsFormatAndSizeOfAFile() {
    #expect(
      MarkdownRunner(host: Glossary()).html("[Приказ](p.pdf)\n")
        == "<p><a href=\"/p.pdf\">Приказ</a> <span class=\"file-note\">(PDF, 1,2 МБ)</span></p>\n")
  }

  @Test func learnsTheOutlineAndTheFirstParagraph() {
    let facts = MarkdownRunner(typography: true).run("# \"Цели\"\n\nПервый *абзац*\nтекста.\n")
      .facts
    #expect(facts.outline.map(\.text) == ["«Цели»"])
    #expect(facts.outline.map(\.level) == [2])
    #expect(facts.firstParagraph == "Первый абзац текста.")
  }
}
