import Diagnostics
import Rendering
import Testing

@Suite struct TemplateDiagnosticsTests {
  private static let neighbours = [
    "base.html": "<main>{% block content %}{% endblock %}</main>"
  ]
  private static let data: [String: TemplateValue] = [
    "title": "Наставники", "items": ["а", "б"], "mentor": ["name": "Иванова"],
    "script": "javascript:alert(1)", "address": "https://example.ru/",
  ]

  @Test func numbersTheKindsInOrder() {
    let ids = TemplateDiagnostics.all.map(\.id)
    let numbers = (1...ids.count).map { number in number < 10 ? "0\(number)" : "\(number)" }
    #expect(ids == numbers.map { "TPL-\($0)" })
  }

  @Test(arguments: TemplateDiagnostics.all.map(\.id))
  func findsTheFaultInTheWrongExampleOnly(id: String) throws {
    let kind = try #require(TemplateDiagnostics.all.first { $0.id == id })
    let wrong = try #require(kind.wrong)
    let right = try #require(kind.right)
    #expect(TemplateBench.fault(around(wrong), Self.data)?.id == id)
    #expect(TemplateBench.fault(around(wrong), Self.data)?.range != nil)
    #expect(TemplateBench.fault(around(right), Self.data)?.summary == nil)
  }

  private func around(_ example: DiagnosticKind.Example) -> [String: String] {
    Self.neighbours.merging([example.file: example.text]) { $1 }
  }
}
