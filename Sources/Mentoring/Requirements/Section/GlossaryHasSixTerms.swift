import Diagnostics
import Text

/// The glossary has the six terms of the regulation (SEC-11).
enum GlossaryHasSixTerms {
  static let requirement = Requirement(.glossaryHasSixTerms, .everywhere) { context in
    let known = context.portal[GlossaryTerm.self].map { KeyFolding.fold($0.term ?? "") }
    let missing = Glossary.terms.filter { term in
      let folded = KeyFolding.fold(term)
      let mayGoOn = term == Glossary.programme
      return !known.contains { $0 == folded || (mayGoOn && $0.hasPrefix(folded)) }
    }
    if missing.isEmpty {
      context.prove("Шесть терминов словаря", section: "glossary", shows: Glossary.terms)
    } else {
      let first = context.portal[GlossaryTerm.self].first
      context.find(Message.missing(missing), at: first?.range)
    }
  }
}

private enum Glossary {
  /// «Персонализированная программа» and «Персонализированная программа наставничества» are one.
  static let programme = "персонализированная программа"

  static let terms = [
    "наставник", "наставляемый", "куратор", "наставничество", "форма наставничества", programme,
  ]
}

extension DiagnosticKind {
  fileprivate static let glossaryHasSixTerms = DiagnosticKind(
    "SEC-11", .warning, "В словаре есть шесть понятий Положения",
    help: "Добавьте записи в terms.yaml: term – понятие, definition – определение из п. 1.3 "
      + "Положения, source – откуда оно.",
    clause: Paragraph.ofOrder("п. 1.3 Положения, п. 1.2 приложения 1 к Положению"),
    wrong: .init(
      "terms.yaml",
      "- id: curator\n  term: Координатор\n"
        + "  definition: Сотрудник, который отвечает за программы наставничества\n"),
    right: .init(
      "terms.yaml",
      "- id: curator\n  term: Куратор\n"
        + "  definition: Сотрудник, который отвечает за программы наставничества\n"))
}

private enum Message {
  static func missing(_ missing: [String]) -> String {
    "В словаре нет терминов: \(missing.listed())"
  }
}
