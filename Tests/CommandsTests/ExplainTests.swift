import Diagnostics
import Testing

@testable import Commands

@Suite struct ExplainTests {
  @Test func givesEveryIDOnce() {
    var seen: Set<String> = []
    for kind in Explanations.all { #expect(seen.insert(kind.id).inserted, "\(kind.id)") }
  }

  @Test(arguments: Explanations.all)
  func hasARussianTitleForEveryID(_ kind: DiagnosticKind) {
    #expect(kind.title.contains { ("а"..."я").contains($0.lowercased()) }, "\(kind.id)")
    #expect(!kind.title.hasSuffix("."), "\(kind.id)")
    #expect(kind.help?.isEmpty != true && kind.clause?.isEmpty != true, "\(kind.id)")
  }

  @Test func listsAllIDsWithTitles() {
    let lines = CommandOutcome("explain").results.split(separator: "\n")
    #expect(lines.count == Explanations.all.count)
    for (line, kind) in zip(lines, Explanations.all) {
      #expect(line.hasPrefix(kind.id + " ") && line.hasSuffix(kind.title))
    }
  }

  @Test(arguments: [
    ("FIELD-01", ["FIELD-01, ошибка", "У записи есть только известные поля.", "Как исправить: "]),
    (
      "field-02",
      ["Неправильно (terms.yaml):\n\n    - id: mentor\n      term: Наставник\n      термин"]
    ),
    ("MD-04", ["MD-04, предупреждение", "Основание: ГОСТ Р 52872-2019", "Правильно (o-nas.md)"]),
    ("COMPUTED-09", ["Правильно (mentees.yaml)", "рядом (persons.yaml):\n\n    - {id: orlov"]),
    ("TEXT-03", ["⟨U+1⟩"]), ("VALUE-09", ["Е⟨U+308⟩лкина"]), ("LEAK-01", ["152-ФЗ"]),
  ])
  func explainsOneID(_ id: String, _ phrases: [String]) {
    let bench = CommandOutcome("explain " + id)
    #expect(bench.status == 0)
    for phrase in phrases { #expect(bench.results.contains(phrase), "\(bench.results)") }
  }
}
