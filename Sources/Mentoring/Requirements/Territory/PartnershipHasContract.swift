import Diagnostics

/// A partnership of schools has a contract, and no school is publicly called a low achiever (MUN-05).
enum PartnershipHasContract {
  static let requirement = Requirement(.partnershipHasContract, .municipal) { context in
    let partnerships = context.portal[Partnership.self]
    for partnership in partnerships {
      if context.portal[partnership.contract] == nil {
        context.find(Message.noContract, at: partnership.range(\.contract))
      }
      check(&context, at: partnership.topic, partnership.range(\.topic))
    }
    for organisation in context.portal[Organisation.self] {
      check(&context, at: organisation.name, organisation.range(\.name))
      check(&context, at: organisation.about?.text, organisation.range(\.about))
    }
    if partnerships.isEmpty, context.findings.isEmpty {
      return context.notApplicable("Партнёрств между организациями нет")
    }
    context.prove(
      "Партнёрств: \(partnerships.count)", section: "partnerships",
      shows: partnerships.map(\.topic))
  }

  private static func check(
    _ context: inout RuleContext, at text: String?, _ place: @autoclosure () -> SourceRange
  ) {
    if let text, callsLow(text) {
      context.find(Message.low, at: place(), help: Message.otherWords)
    }
  }

  /// «Низкие результаты», «с низкими образовательными результатами», «ШНОР».
  private static func callsLow(_ text: String) -> Bool {
    let words = KeyFolding.fold(text).split(whereSeparator: { !$0.isLetter })
    if words.contains("шнор") { return true }
    return words.indices.contains { index in
      words[index].hasPrefix("низк")
        && words[index...].prefix(4).contains { $0.hasPrefix("результат") }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let partnershipHasContract = DiagnosticKind(
    "MUN-05", .warning, "Партнёрство организаций закреплено договором и никого не клеймит",
    help: "В partnerships.yaml укажите contract: код договора из documents.yaml.",
    clause: Paragraph.municipal("2.7–2.8"),
    wrong: .init(
      "partnerships.yaml",
      "- {id: partnyorstvo, a: shkola, b: centr}\n"),
    right: .init(
      "partnerships.yaml",
      "- {id: partnyorstvo, a: shkola, b: centr, contract: dogovor}\n"))
}

private enum Message {
  static let noContract = "У партнёрства нет договора"
  static let low = "Слова о низких результатах стоят рядом с названием организации"
  static let otherWords = "Скажите иначе, например «методическая поддержка по предмету»."
}
