import Diagnostics
import Testing

private let date = DiagnosticKind("VALUE-02", .error, "Дата существует", help: "Напишите дату.")
private let late = DiagnosticKind("RMP-05", .warning, "Срок не прошёл", help: "Проверьте срок.")

private func report(_ faults: [Diagnostic]) -> Report {
  var report = Report()
  for fault in faults { report.add(fault) }
  return report
}

private func fault(
  _ kind: DiagnosticKind, _ summary: String, _ path: String, line: Int
) -> Diagnostic {
  let text = String(repeating: "да\n", count: 60)
  let file = SourceFile(path: path, text: text)
  return Diagnostic(kind, summary, at: SourceRange(file: file, (line - 1) * 5..<line * 5 - 1))
}

private func printed(_ report: Report, all: Bool = false, unchecked: Int = 0) -> [Substring] {
  TerminalReport(colour: false, showsAll: all).print(report, unchecked: unchecked)
    .split(separator: "\n")
}

@Suite struct TerminalReportTests {
  @Test func putsErrorsBehindWarningsWhereTheTerminalEnds() {
    let lines = printed(
      report([fault(date, "Не дата", "a.yaml", line: 1), fault(late, "Поздно", "b.yaml", line: 1)]))
    #expect(
      lines.filter { !$0.hasPrefix(" ") } == [
        "Предупреждения: 1", "b.yaml:1:1: предупреждение [RMP-05] Поздно",
        "Ошибки: 1", "a.yaml:1:1: ошибка [VALUE-02] Не дата",
      ])
  }

  @Test func hasNoHeadingsOverOneKind() {
    #expect(
      printed(report([fault(date, "Не дата", "a.yaml", line: 1)])).first
        == "a.yaml:1:1: ошибка [VALUE-02] Не дата")
  }

  @Test func tellsTheSameThreeTimesAndCountsTheRest() {
    let faults = (1...30).map {
      fault(date, "«\($0)» в поле «дата» — не дата", "a.yaml", line: $0)
    }
    let lines = printed(report(faults))
    #expect(lines.count { $0.contains("ошибка [VALUE-02]") } == 3)
    #expect(lines.count { $0.contains("Как исправить") } == 1)
    #expect(
      lines.contains("  и ещё 27 таких [VALUE-02]: a.yaml, строки 4–30. Показать все: --all"))
    #expect(printed(report(faults), all: true).count { $0.contains("ошибка [VALUE-02]") } == 30)
  }

  @Test func takesOtherFieldsForOtherFaults() {
    let faults = ["имя", "дата", "конец", "адрес"].enumerated().map {
      fault(date, "Не заполнено поле «\($1)»", "a.yaml", line: $0 + 1)
    }
    #expect(printed(report(faults)).count { $0.contains("ошибка [VALUE-02]") } == 4)
  }

  @Test func endsWithATableOfFilesAndRulesTheWorstFirst() {
    let faults =
      (1...4).map { fault(date, "Не дата \($0)", "persons.yaml", line: $0) }
      + [fault(late, "Поздно", "a.yaml", line: 1)]
    let lines = printed(report(faults))
    #expect(
      lines.suffix(4) == [
        "Где           ошибок  предупр.  правила",
        "persons.yaml       4         –  VALUE-02 ×4",
        "a.yaml             –         1  RMP-05",
        "Начните с этого: persons.yaml, [VALUE-02] Не дата 1 — закроет 4 замечания из 5.",
      ])
  }

  @Test func sendsFirstToTheFileThatCouldNotBeRead() {
    let quote = DiagnosticKind("YAML-05", .error, "Кавычки закрыты")
    let faults = [
      fault(quote, "Кавычка открыта, но не закрыта", "documents.yaml", line: 2),
      fault(late, "Поздно", "a.yaml", line: 1),
    ]
    #expect(
      printed(report(faults), unchecked: 21).last
        == "Начните с этого: documents.yaml:2:1 — Кавычка открыта, но не закрыта. Пока файл не прочитан, не проверено требований: 21."
    )
  }

  @Test func saysWhereRecordsAreMissingInOneWord() {
    let folder = SourceFile(path: "documents/", bytes: [])
    let faults = (1...5).map {
      Diagnostic(late, "Нет приказа \($0)", at: SourceRange(startOf: folder))
    }
    let others = [fault(date, "Не дата", "a.yaml", line: 1)]
    let lines = printed(
      report(
        faults + faults.prefix(0)
          + others.map {
            var warning = $0
            warning.severity = .warning
            return warning
          }))
    #expect(lines.contains("documents/: предупреждение [RMP-05] Нет приказа 1"))
    #expect(
      lines.last == "Начните с этого: добавьте записи в documents/ — закроет 5 замечаний из 6.")
  }
}
