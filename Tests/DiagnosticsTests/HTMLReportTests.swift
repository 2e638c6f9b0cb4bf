import Foundation
import TestSupport
import Testing

@testable import Diagnostics

@Suite struct HTMLReportTests {
  private let kind = DiagnosticKind(
    "TEST-01", .error, "Бывает", help: "Напишите <так>.", clause: "п. 5")

  private func report(_ count: Int) -> Report {
    let file = SourceFile(
      path: "a&b.yaml", text: String(repeating: "ключ: <плохо>\n", count: count))
    var report = Report()
    for line in 0..<count {
      let start = file.offset(ofLine: line + 1) + "ключ: ".utf8.count
      report.add(
        Diagnostic(
          kind, "Значение «<\(line)>» не годится",
          at: SourceRange(file: file, start..<start + "<плохо>".utf8.count)))
    }
    return report
  }

  private func print(_ report: Report) -> String {
    HTMLReport { "vscode://file/\($0.file.path):\($0.start.line)" }.print(report)
  }

  @Test func showsPlaceExcerptAndMending() {
    let html = print(report(1))
    #expect(html.contains("<section class=\"error\"><h2>Ошибки: 1</h2>"))
    #expect(html.contains("<h3>ошибка [TEST-01] Значение «&lt;0&gt;» не годится</h3>"))
    #expect(html.contains("<a href=\"vscode://file/a&amp;b.yaml:1\">a&amp;b.yaml:1:7</a>"))
    #expect(html.contains("  1 | ключ: &lt;плохо&gt;\n    |       ^^^^^^^</pre>"))
    #expect(html.contains("Как исправить: Напишите &lt;так&gt;."))
    #expect(html.contains("Основание: п. 5"))
  }

  /// As a terminal counts what is met more than three times.
  @Test func foldsWhatIsAlike() {
    #expect(!print(report(3)).contains("<details>"))
    let html = print(report(5))
    #expect(html.contains("<details><summary>и ещё 2 таких [TEST-01]</summary><article>"))
    #expect(html.components(separatedBy: "<article>").count - 1 == 5)
  }

  /// Other people of the machine may reach the server.
  @Test func showsNoPrivateLine() {
    var secret = Report()
    for fault in report(1).diagnostics { secret.add(fault.withSecretSource) }
    #expect(!print(secret).contains("плохо"))
  }
}
