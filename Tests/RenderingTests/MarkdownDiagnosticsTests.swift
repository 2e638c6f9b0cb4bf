import Diagnostics
import Rendering
import TestSupport
import Testing

/// Every fault of a text has an example that shows it and one that does not.
@Suite struct MarkdownDiagnosticsTests {
  /// A portal in which a few things exist.
  struct SmallPortal: MarkdownHost {
    func link(_ destination: String, isImage: Bool) -> LinkResolution {
      if destination.hasPrefix("../../../") { return .outside }
      if destination.hasPrefix("http") { return .external(destination) }
      if ["polozhenie.pdf", "urok.jpg", "files/prikaz.pdf"].contains(destination) {
        return .url("/" + destination, LinkExtras(note: "PDF, 1,2 МБ"))
      }
      return .dead("Нет файла «\(destination)»", suggestion: "polozhenie.pdf")
    }

    var directives: [DirectiveSignature] {
      [
        DirectiveSignature(
          "mentor", aliases: ["наставник"], parameters: [.init("id", isRequired: true)])
      ]
    }

    func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault? {
      guard directive["id"] == "ivanova" else { return DirectiveFault("Нет такого наставника") }
      out += Array("<article>Иванова</article>".utf8)
      return nil
    }
  }

  private func ids(_ text: String) -> [String] {
    MarkdownRunner(clauses: true, allowedTags: ["kbd"], host: SmallPortal()).run(text).ids
  }

  /// Only a portal can refuse a directive, so no text is an example of that by itself.
  private static let withoutExample = ["MD-13"]

  @Test(arguments: MarkdownDiagnostics.all.map(\.id))
  func reportsTheWrongExampleAndNotTheRightOne(_ id: String) throws {
    let kind = try #require(MarkdownDiagnostics.all.first { $0.id == id })
    if Self.withoutExample.contains(id) {
      #expect(kind.wrong == nil && kind.right == nil)
      return
    }
    let wrong = try #require(kind.wrong).text
    let right = try #require(kind.right).text
    #expect(ids(wrong).contains(id))
    #expect(ids(right) == [])
  }

  @Test func givesEachKindAnIDOfItsOwn() {
    let ids = MarkdownDiagnostics.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "&#106;avascript:alert(1)",
    "java&#9;script:alert(1)", "java&#10;script:alert(1)", "&#1;javascript:alert(1)",
    "vbscript:x", "data:text/html;base64,PHN2Zz4=", "&#x6A;avascript&colon;alert(1)",
    "java\\script:alert(1)", "%20javascript:alert(1)", "&Tab;javascript:alert(1)",
    "java\u{AD}script:alert(1)", "java\u{200B}script:x", "file:///etc/passwd", "blob:x",
  ])
  func letsNoDangerousAddressThrough(_ address: String) {
    for text in [
      "[x](<\(address)>)", "![x](<\(address)>)", "[x]\n\n[x]: <\(address)>\n", "<\(address)>",
    ] {
      let html = MarkdownRunner().html(text).lowercased()
      #expect(!html.contains("href=\"javascript"))
      #expect(!html.contains("href=\"vbscript"))
      #expect(!html.contains("href=\"data"))
      #expect(!html.contains("href=\"file"))
      #expect(!html.contains("href=\"blob"))
      #expect(!html.contains("src=\"data"))
      #expect(!html.contains("src=\"javascript"))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onclick=\"x\">y</b>",
    "<iframe src=\"//a\"></iframe>", "<style>*{}</style>", "<svg onload=x>",
    "<kbd style=\"x\">y</kbd>",
    "<a href=\"javascript:x\">y</a>", "<object data=x>", "text <script >x</script >", "<SCRIPT>x",
    "<kbd\nonclick=x>y</kbd>", "<!-- --><script>x</script>",
    "<kbd title=\"\"><script>x</script></kbd>",
    "<?php x ?>", "<![CDATA[<script>]]>", "<math><mtext></script>",
  ])
  func letsNoScriptStyleOrHandlerThrough(_ html: String) {
    let printed = MarkdownRunner(allowedTags: ["kbd", "script", "b"]).html(html).lowercased()
    for word in ["<script", "<style", "<iframe", "<img", "<svg", "<object", "<math", "<?", "<!["] {
      #expect(!printed.contains(word))
    }
    for word in [" onclick=", " onerror=", " onload=", " style="] {
      #expect(!printed.contains(word))
    }
  }

  @Test func pointsIntoTheCellOfATable() {
    let source = MarkedSource("Текст\n\n| Имя | Файл |\n|---|---|\n| a\\|b | [x](1️⃣net.pdf) |\n")
    let outcome = MarkdownRunner(host: SmallPortal()).run(source.file())
    #expect(outcome.ids == ["MD-01"])
    #expect(outcome.report.diagnostics.first?.range?.start == source[1])
  }

  @Test func pointsIntoATableInAQuoteBelowFrontMatterAndMendedText() {
    let source = MarkedSource(
      "---\ntitle: x\n---\nи\u{306}\u{200B}о\n\n> | a |\n> |---|\n> | ![](1️⃣urok.jpg) |\n")
    let outcome = MarkdownRunner(host: SmallPortal()).run(source.file(), from: 17)
    #expect(outcome.ids == ["MD-03"])
    #expect(outcome.report.diagnostics.first?.range?.start == source[1])
  }

  @Test func pointsRightBehindALetterOfTwoSigns() {
    let source = MarkedSource("Перед\u{200B} и\u{306}1️⃣<script>x</script>\n")
    let outcome = MarkdownRunner(host: SmallPortal()).run(source.file())
    #expect(outcome.report.diagnostics.first?.range?.start == source[1])
  }

  @Test func pointsAtTheParameterOfADirective() {
    let source = MarkedSource("> ::mentor{1️⃣idd=ivanova}\n")
    let outcome = MarkdownRunner(host: SmallPortal()).run(source.file())
    #expect(outcome.ids.contains("MD-10"))
    let fault = outcome.report.diagnostics.first { $0.id == "MD-10" }
    #expect(fault?.range?.start == source[1])
    #expect(fault?.suggestion == "id")
  }
}
