import Diagnostics
import Text

extension Requirement {
  /// DOC-14: acts are cited by their right number and date, and repealed ones are marked.
  static let citations = Requirement(.citations, .everywhere) { context in
    for document in context.portal[LegalDocument.self] { context.judgeCitation(document) }
    context.judgeProse()
  }
}

extension RuleContext {
  fileprivate mutating func judgeCitation(_ document: Record<LegalDocument>) {
    guard let match = parameters.acts.match(document) else { return }
    let act = match.act
    let numbers = (act.numbers ?? []).joined(separator: ", № ")
    if !match.numberIsRight {
      find(
        "Номер акта – № \(numbers), а не «\(document.number ?? "не указан")»",
        at: document.range(\.number), suggestion: act.numbers?.first)
    }
    if !match.dateIsRight, let right = act.date {
      find(
        "Дата акта № \(numbers) – \(right.dotted), а не \(document.date?.dotted ?? "")",
        at: document.range(\.date), suggestion: right.description)
    }
    if match.isExact {
      if document.archived != true, let repeal = act.repeal(on: today) {
        find(
          "Акт № \(numbers) утратил силу: \(repeal)", at: document.range(\.archived),
          help: "Поставьте у документа archived: да и разместите действующий акт.")
      } else {
        prove(document.called, by: document)
      }
    }
  }

  /// Looks for known wrong citations in everything that is printed.
  fileprivate mutating func judgeProse() {
    let quotes = parameters.acts.all.flatMap { act in (act.misquotes ?? []).map { (act, $0) } }
    portal.eachText(holding: quotes.map(\.1)) { text in
      if text.schema == LegalDocument.name, text.field.key == "number" { return }
      for (act, quote) in quotes where text.text.containsWord(quote) {
        find(
          "Неверная ссылка «\(quote)»", at: text.range(of: quote),
          suggestion: act.cite ?? act.citation)
      }
    }
  }
}

extension String {
  /// Whether the words stand in the text and not inside longer ones.
  fileprivate func containsWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return before.map { $0.isLetter || $0.isNumber } != true
        && after.map { $0.isLetter || $0.isNumber } != true
    }
  }
}

extension DiagnosticKind {
  fileprivate static let citations = DiagnosticKind(
    "DOC-14", .warning, "Акты названы с верным номером и датой, утратившие силу – в архиве",
    help: "Сверьте номер и дату с официальной публикацией и исправьте поля number и date.",
    clause: "следует из п. 1.2 Положения, приказ № 25 от 21.03.2022: документы указываются с "
      + "номером и датой",
    wrong: .init("documents.yaml", "- id: metodologiya\n  number: 145-р\n"),
    right: .init("documents.yaml", "- id: metodologiya\n  number: Р-145\n"))
}
