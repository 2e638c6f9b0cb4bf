import Diagnostics
import Text

extension Requirement {
  /// IND-06: the share of teachers involved grows from year to year.
  static let growingShare = Requirement(.growingShare, .everywhere) { context in
    let years = Counts(context.portal).years.filter { $0.teachers > 0 }
    guard years.count > 1 else {
      return context.notApplicable("численность вовлечённых указана меньше чем за два года")
    }
    var grows = true
    for (before, after) in zip(years, years.dropFirst()) where !after.hasGrown(since: before) {
      grows = false
      context.find(
        "Доля вовлечённых педагогов не выросла: \(before.shareText) за \(before.year) год, "
          + "\(after.shareText) за \(after.year) год",
        at: after.range)
    }
    if grows, let last = years.last {
      context.prove(
        "Вовлечено педагогов: \(last.shareText) за \(last.year) год", section: "indicators")
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
  fileprivate static let growingShare = DiagnosticKind(
    "IND-06", .warning, "Доля вовлечённых педагогов растёт из года в год",
    help: "Проверьте числа teachers и involved в поле counts организаций (organisations.yaml).",
    clause: "п. 7.1.2 Положения, приказ № 25 от 21.03.2022: «увеличена доля педагогических "
      + "работников, вовлеченных в процесс наставничества»")
}
