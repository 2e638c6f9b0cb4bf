import Diagnostics
import Text

/// The share of teachers involved grows from year to year (IND-06).
enum InvolvedShareGrows {
  static let requirement = Requirement(.involvedShareGrows, .everywhere) { context in
    let years = Counts(context.portal).years.filter { $0.teachers > 0 }
    guard years.count > 1 else {
      return context.notApplicable("Численность вовлечённых указана меньше чем за два года")
    }
    var grows = true
    for (before, after) in zip(years, years.dropFirst()) where !after.hasGrown(since: before) {
      grows = false
      context.find(Message.standsStill(before, after), at: after.range)
    }
    if grows, let last = years.last {
      context.prove(
        "Вовлечено педагогов: \(last.shareText) за \(last.year) год", by: years.suffix(2))
    }
  }
}

extension Counts.Year {
  fileprivate var shareText: String {
    "\(NumberText.plain(Double(involved) * 100 / Double(teachers))) %"
  }

  /// Compared by whole numbers; where all are involved there is nowhere to grow.
  fileprivate func hasGrown(since before: Counts.Year) -> Bool {
    involved == teachers || involved * before.teachers > before.involved * teachers
  }
}

extension DiagnosticKind {
  fileprivate static let involvedShareGrows = DiagnosticKind(
    "IND-06", .warning, "Доля вовлечённых педагогов растёт из года в год",
    help: "Проверьте числа teachers и involved в поле counts организаций (organisations.yaml).",
    clause: "\(Paragraph.regulation("7.1.2"))"
      + ": «увеличена доля педагогических работников, вовлеченных в процесс наставничества»",
    wrong: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2025: {teachers: 40, involved: 2}\n"
        + "    2026: {teachers: 41, involved: 2}\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2025: {teachers: 40, involved: 2}\n"
        + "    2026: {teachers: 38, involved: 2}\n"))
}

private enum Message {
  static func standsStill(_ before: Counts.Year, _ after: Counts.Year) -> String {
    "Доля вовлечённых педагогов не выросла: \(before.shareText) за \(before.year) год, "
      + "\(after.shareText) за \(after.year) год"
  }
}
