import Diagnostics

/// A partnership of schools has a contract, and no school is publicly called a low achiever (MUN-05).
enum PartnershipHasContract {
  static let requirement = Requirement(.partnershipHasContract, .municipal) { context in
    let partnerships = context.portal[Partnership.self]
    for partnership in partnerships {
      if context.portal[partnership.contract] == nil {
        context.find(Message.noContract, at: partnership.range(\.contract))
      }
    }
    checkTexts(&context)
    if partnerships.isEmpty, context.findings.isEmpty {
      return context.notApplicable("Партнёрств между организациями нет")
    }
    context.prove(
      "Партнёрств: \(partnerships.count)", section: "partnerships",
      shows: partnerships.map(\.topic))
  }

  /// Looks into all that pages print: what stands in the record of an organisation or a partnership is
  /// about it, in any other text the sentence has to name one.
  private static func checkTexts(_ context: inout RuleContext) {
    let own = [Organisation.name, Partnership.name]
    context.portal.eachText(holding: ["низк", "Низк", "НИЗК", "ШНОР", "шнор"]) { text in
      let isOwn = own.contains(text.schema)
      let sentences = text.text.split { ".!?\n".contains($0) }
      guard
        let low = sentences.first(where: { callsLow($0) && (isOwn || namesSchool($0)) })
      else { return }
      let place = isOwn ? text.place.range(in: text.file) : text.range(of: low)
      context.find(Message.low, at: place, help: Message.otherWords)
    }
  }

  /// «Школа № 104», «МБОУ …»; «школы с низкими результатами» of a plan are nobody.
  private static func namesSchool(_ sentence: Substring) -> Bool {
    let words = KeyFolding.fold(String(sentence)).split { !$0.isLetter }
    let schools = ["школ", "лице", "гимнази", "колледж", "техникум", "организаци", "учреждени"]
    let hasName = sentence.contains { "№«".contains($0) || $0.isNumber }
    return words.contains { word in
      ["мбоу", "моу", "гбоу", "соош", "сош"].contains(word)
        || hasName && schools.contains(where: word.hasPrefix)
    }
  }

  /// «Низкие результаты», «с низкими образовательными результатами», «ШНОР».
  private static func callsLow(_ text: Substring) -> Bool {
    let words = KeyFolding.fold(String(text)).split(whereSeparator: { !$0.isLetter })
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
