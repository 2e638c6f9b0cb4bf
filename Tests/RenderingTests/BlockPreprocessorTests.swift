import Diagnostics
import Rendering
import Testing

/// A text is rewritten for libcmark only from the first line on that differs; what is printed and
/// reported must not depend on where that is.
@Suite struct BlockPreprocessorTests {
  /// Knows no target, so that every link tells where it stands.
  struct NoTargets: MarkdownHost {
    func link(_ destination: String, isImage: Bool) -> LinkResolution {
      .dead("Нет", suggestion: nil)
    }
  }

  private static let table = "|А|Б|\n|-|-|\n|в|[г](д)|\n"
  private static let head = "<tr>\n<th scope=\"col\">А</th>\n<th scope=\"col\">Б</th>\n</tr>\n"

  @Test(arguments: [
    "", "Слово.\n\n", "• Пункт\n\n", "Сло\u{AD}во\nи\u{306}\n\n", "Слово\u{B}слово\n\n",
    "Термин\n: Смысл\n\n", "|X|\n|-|\n\n", "|X\u{A0}|\n|-|\n\n", "\u{A0}\n",
    "Слово\u{2028}\u{A0}\n",
  ])
  func findsTheTableBehindAnyText(_ before: String) throws {
    let outcome = MarkdownRunner(host: NoTargets()).run(before + Self.table)
    #expect(outcome.html.contains(Self.head))
    #expect(outcome.ids.count == 1)
    let position = try #require(outcome.report.diagnostics.first?.range?.start)
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).count + 2
    #expect(position == Position(line: line, column: 8))
  }

  @Test(arguments: ["> ", "- ", "1. "])
  func findsTheTableInsideAContainer(_ mark: String) {
    let indent = mark == "> " ? "> " : String(repeating: " ", count: mark.utf8.count)
    let lines = Self.table.split(separator: "\n")
    let text =
      mark + lines[0] + "\n" + lines[1...].map { indent + $0 }.joined(separator: "\n") + "\n"
    for before in ["", "Сло\u{AD}во\n\n", Self.table + "\n"] {
      let outcome = MarkdownRunner(host: NoTargets()).run(before + text)
      #expect(outcome.html.components(of: Self.head) == (before.hasPrefix("|") ? 2 : 1))
      let last = outcome.report.diagnostics.last?.range?.start
      #expect(last?.column == 8 + indent.utf8.count)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func endsATableWhereAnotherBlockBegins(_ ending: String) {
    let text = "|А|\n|-|\n|б|\n- в\n\n|Г|\n|-|\n# Д\n".replacing("\n", with: ending)
    let html = MarkdownRunner().html(text)
    #expect(html.components(of: "<table>") == 2)
    #expect(html.components(of: "<td>") == 1)
    #expect(html.contains("<ul>\n<li>в</li>\n</ul>"))
    #expect(html.contains("<h2 id=\"d\">Д</h2>"))
  }

  @Test func leavesTablesInCodeAlone() {
    let html = MarkdownRunner().html("```\n\n|А|\n|-|\n\n```\n\n|Б|\n|-|\n")
    #expect(html.hasPrefix("<pre><code>\n|А|\n|-|\n\n</code></pre>\n"))
    #expect(html.contains("<th scope=\"col\">Б</th>"))
  }

  /// A line separator behind a lone carriage return makes one ending with it.
  @Test func countsLinesAsLibcmarkDoesWhereASignBecomesALineFeed() {
    let html = MarkdownRunner().html("а\r\u{2028}б\r\rв\r|Г|\r|-|\r\r: д\r")
    #expect(html.contains("<th scope=\"col\">Г</th>"))
    #expect(html.contains("<p>а\nб</p>"))
  }

  @Test func namesThePlaceOfTheFirstCellWithoutColumn() {
    for before in ["", "Сло\u{AD}во\n\n"] {
      let outcome = MarkdownRunner().run(before + "|а|б|\n|-|-|\n|\u{AD}в|г|д|\n")
      #expect(outcome.report.diagnostics.last?.range?.start.column == 7)
    }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
