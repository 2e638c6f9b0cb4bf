import Diagnostics
import Text

extension Requirement {
  /// SEC-11: the glossary has the six terms of the regulation.
  static let glossary = Requirement(.glossary, .everywhere) { context in
    let known = context.portal[GlossaryTerm.self].map { KeyFolding.fold($0.term ?? "") }
    let missing = Glossary.terms.filter { term in
      let folded = KeyFolding.fold(term)
      let mayGoOn = term == Glossary.programme
      return !known.contains { $0 == folded || (mayGoOn && $0.hasPrefix(folded)) }
    }
    if missing.isEmpty {
      context.prove("Шесть терминов словаря", section: "glossary")
    } else {
      let first = context.portal[GlossaryTerm.self].first
      context.find("В словаре нет терминов: \(missing.listed())", at: first?.range)
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
  fileprivate static let glossary = DiagnosticKind(
    "SEC-11", .warning, "В словаре есть шесть понятий Положения",
    help: "Добавьте записи в terms.yaml: term – понятие, definition – определение из п. 1.3 "
      + "Положения, source – откуда оно.",
    clause: "п. 1.3 Положения, п. 1.2 приложения 1 к Положению, приказ № 25 от 21.03.2022",
    right: .init(
      "terms.yaml",
      "- {id: kurator, term: Куратор, definition: Сотрудник…, source: п. 1.3 Положения}\n"))
}
