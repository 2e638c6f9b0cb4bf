import Diagnostics
import Rendering
import TestSupport
import Testing

/// References to characters that cannot stand on a page: reported where they stand, never printed.
@Suite struct CharacterReferenceTests {
  private static let refused = [
    "&#0;", "&#1;", "&#x1F;", "&#127;", "&#x85;", "&#x9F;", "&#xD800;", "&#xFFFE;", "&#XffFF;",
    "&#65535;", "&#x1FFFF;", "&#x110000;", "&#9999999;", "&#xFDD0;", "&#x61C;", "&#x200E;", "&lrm;",
    "&rlm;", "&#x202A;", "&#x202B;", "&#x202C;", "&#x202D;", "&#x202E;", "&#8238;", "&#x2066;",
    "&#x2067;", "&#x2068;", "&#x2069;",
  ]

  /// What stands before a reference and what stands behind it.
  private static let surroundings = [
    ("Наставник", " школы\n"), ("## Цели", "\n"), ("> - пункт **", "**\n"),
    ("[Сайт](https://edu.gov.ru/a", ")\n"), ("[Сайт](https://edu.gov.ru/ \"Имя", "\")\n"),
    ("[Сайт][a]\n\n[a]: https://edu.gov.ru/ \"Имя", "\"\n"),
    ("![Урок", "](https://edu.gov.ru/a.jpg)\n"), ("```text", "\nx\n```\n"),
    ("Текст\n\n| Имя | Класс |\n|---|---|\n| a\\|b | 7", " |\n"),
    ("и\u{306}\u{200B}", "\n"), ("\\\\", "\n"), ("`код` ", " `код`\n"),
  ]

  @Test(arguments: refused)
  func isReportedWhereItStands(_ reference: String) throws {
    for (before, behind) in Self.surroundings {
      let source = MarkedSource(before + "1️⃣" + reference + behind)
      let outcome = MarkdownRunner(host: MarkdownDiagnosticsTests.SmallPortal()).run(source.file())
      let faults = outcome.report.diagnostics.filter { $0.id == "MD-28" }
      #expect(faults.count == 1, "\(before)\(reference)\(behind)")
      #expect(faults.first?.range?.start == source[1], "\(before)\(reference)\(behind)")
      #expect(faults.first?.severity == .error)
      #expect(faults.first?.summary.contains("«\(reference)»") == true)
    }
  }

  @Test(arguments: refused)
  func isNeverPrinted(_ reference: String) {
    for (before, behind) in Self.surroundings {
      let bytes = printed(before + reference + behind)
      #expect(isFit(bytes), "\(before)\(reference)\(behind)")
    }
  }

  @Test(arguments: [
    "`&#x202E;`", "``a ` &#1;``", "    &#1;\n", "```\n&#xFFFE;\n```\n", "\\&#1;", "&#x202E", "&#;",
    "&#x;", "&#12345678;", "&#x1234567;", "&nbsp;&shy;&mdash;&#8212;&#x2014;&#9;", "&zwj;&#xFFFD;",
    "&lrm", "&foo;", "a & b; c", "| a |\n|---|\n| `&#1;` |\n",
  ])
  func isNotReportedWhereItIsNone(_ text: String) {
    let outcome = MarkdownRunner().run(text)
    #expect(outcome.ids == [])
  }

  @Test func isPrintedAsWrittenInCode() {
    #expect(
      MarkdownRunner().html("`&#x202E;` и &#x202E;\n")
        == "<p><code>&amp;#x202E;</code> и \u{FFFD}</p>\n")
  }

  /// Characters themselves, which reading reports as TEXT-03.
  @Test(arguments: ["\u{FFFE}", "\u{FFFF}", "\u{1}", "\u{202E}", "\u{7F}", "\u{85}"])
  func printsNoRawOnesEither(_ character: String) {
    for (before, behind) in Self.surroundings {
      #expect(isFit(printed(before + character + behind)), "\(before)…\(behind)")
    }
    #expect(isFit(printed("`\(character)`\n\n    \(character)\n")))
  }

  private func printed(_ text: String) -> [UInt8] {
    var report = Report()
    let file = SourceFile(path: "test.md", text: text)
    let options = MarkdownOptions(typography: false)
    let rendered = Markdown.render(
      file, body: Place(0, file.bytes.count), options: options,
      host: MarkdownDiagnosticsTests.SmallPortal(), report: &report)
    let facts = rendered.facts.firstParagraph + rendered.facts.outline.map(\.text).joined()
    return rendered.withHTML { Array($0) } + Array(facts.utf8)
  }

  /// Whether bytes are UTF-8 without controls, non-characters and changes of direction.
  private func isFit(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: scalar.value & 0xFFFE != 0xFFFE
      }
    }
  }
}
