import Diagnostics
import Text

/// The typed school year of a programme is one that its days lie in (COMPUTED-08).
enum SchoolYearFollowsDates {
  static let figure = Requirement(.schoolYearFollowsDates, .everywhere) { context in
    for programme in context.portal[Programme.self] {
      guard let text = programme.schoolYear, let typed = beginning(of: text),
        let start = programme.start, let last = programme.lastDay, start <= last
      else { continue }
      let real = start.schoolYear...last.schoolYear
      if real.contains(typed) { continue }
      context.find(
        Message.differs(text, real, start, last), at: programme.range(\.schoolYear),
        suggestion: SchoolYear.name(real.lowerBound),
        notes: [.init("начало программы", at: programme.range(\.start))])
    }
  }

  /// The year a school year begins in: 2025 of «2025/26», «2025–2026» and «2025/2026 учебный год».
  private static func beginning(of text: String) -> Int? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    guard numbers.count == 2, numbers[0].count == 4, let first = Int(numbers[0]),
      numbers[1] == String(first + 1) || numbers[1] == String(first + 1).suffix(2)
    else { return nil }
    return first
  }
}

extension DiagnosticKind {
  fileprivate static let schoolYearFollowsDates = DiagnosticKind(
    "COMPUTED-08", .warning, "Учебный год программы сходится с её днями",
    help: "Поправьте school_year или дни программы: учебный год идёт с 1 сентября по 31 августа.",
    clause: Paragraph.regulation("1.3"),
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  school_year: 2024/25\n  start: 2025-09-15\n  end: 2026-05-22\n"),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  school_year: 2025/26\n  start: 2025-09-15\n  end: 2026-05-22\n"))
}

private enum Message {
  static func differs(
    _ typed: String, _ real: ClosedRange<Int>, _ start: CalendarDate, _ last: CalendarDate
  ) -> String {
    let names = real.map(SchoolYear.name).listed()
    return "Вписан учебный год \(typed), а программа идёт с \(start.dotted) по \(last.dotted): "
      + "это \(names)"
  }
}
