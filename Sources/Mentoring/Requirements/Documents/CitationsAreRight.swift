import Diagnostics
import Text

/// Acts are cited by their right number and date, and repealed ones are marked (DOC-14).
enum CitationsAreRight {
  static let requirement = Requirement(.citationsAreRight, .everywhere) { context in
    for document in context.portal[LegalDocument.self] { checkCitation(&context, document) }
    checkProse(&context)
    checkDates(&context)
    if context.evidence.isEmpty, context.findings.isEmpty {
      context.notApplicable("Известных программе актов портал не называет")
    }
  }

  private static func checkCitation(_ context: inout RuleContext, _ document: Record<LegalDocument>)
  {
    guard let match = context.parameters.acts.match(document) else { return }
    let act = match.act
    let numbers = (act.numbers ?? []).joined(separator: ", № ")
    if !match.numberIsRight {
      context.find(
        Message.number(numbers, document), at: document.range(\.number),
        suggestion: act.numbers?.first)
    }
    if !match.dateIsRight, let right = act.date {
      context.find(
        Message.date(numbers, right, document), at: document.range(\.date),
        suggestion: right.description)
    }
    if match.isExact {
      if context.facts.isInForce(document), let repeal = act.repeal(on: context.today) {
        context.find(
          Message.repealed(numbers, repeal), at: document.range(\.archived), help: Message.archive)
      } else {
        context.prove(document.requisites, by: document)
      }
    }
  }

  /// Looks for known wrong citations in everything that is printed.
  private static func checkProse(_ context: inout RuleContext) {
    let quotes = context.parameters.acts.all.flatMap { act in
      (act.misquotes ?? []).map { (act, $0) }
    }
    context.portal.eachText(holding: quotes.map(\.1)) { text in
      if text.schema == LegalDocument.name, text.field.key == "number" { return }
      for (act, quote) in quotes where text.text.containsWord(quote) {
        context.find(
          Message.misquote(quote), at: text.range(of: quote), suggestion: act.cite ?? act.citation)
      }
    }
  }

  /// Looks for known acts that a text cites by a date that is nearly right.
  private static func checkDates(_ context: inout RuleContext) {
    let citations = DatedCitations(Array(context.parameters.acts.all))
    context.portal.eachText(holding: [DatedCitations.mark]) { text in
      for slip in citations.slips(in: text.text) {
        context.find(
          Message.slip(slip.words, slip.date, slip.right), at: text.range(of: slip.words),
          help: Message.mendDate)
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
  fileprivate static let citationsAreRight = DiagnosticKind(
    "DOC-14", .warning, "Акты названы с верным номером и датой, утратившие силу – в архиве",
    help: "Сверьте номер и дату с официальной публикацией и исправьте поля number и date.",
    clause: "следует из \(Paragraph.regulation("1.2"))"
      + ": документы указываются с номером и датой",
    wrong: .init(
      "documents.yaml",
      "- {id: zakon-273, number: 273-ФЗ, date: 2012-12-19}\n"),
    right: .init(
      "documents.yaml",
      "- {id: zakon-273, number: 273-ФЗ, date: 2012-12-29}\n"))
}

private enum Message {
  static let archive = "Поставьте у документа archived: да и разместите действующий акт."

  static func number(_ numbers: String, _ document: Record<LegalDocument>) -> String {
    "Номер акта – № \(numbers), а не «\(document.number ?? "не указан")»"
  }

  static func date(_ numbers: String, _ right: CalendarDate, _ document: Record<LegalDocument>)
    -> String
  {
    "Дата акта № \(numbers) – \(right.dotted), а не \(document.date?.dotted ?? "")"
  }

  static func repealed(_ numbers: String, _ repeal: String) -> String {
    "Акт № \(numbers) утратил силу: \(repeal)"
  }

  static let mendDate =
    "Исправьте дату в тексте. Если это другой акт с тем же номером, назовите, кто его издал."

  static func slip(_ words: String, _ date: CalendarDate, _ right: CalendarDate) -> String {
    "«\(words)»: дата этого акта – \(right.dotted), а не \(date.dotted)"
  }

  static func misquote(_ quote: String) -> String { "Неверная ссылка «\(quote)»" }
}
