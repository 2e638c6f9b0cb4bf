import Diagnostics

/// A pair has a kind of mentoring, and its variant is one of its form's (PAR-04).
enum PairHasKind {
  static let requirement = Requirement(.pairHasKind, .school) { context in
    context.eachPair(
      proof: .kept
    ) { context, pair in
      if pair.lacks(\.kinds) { context.find(Message.none, at: pair.range(\.kinds)) }
      guard let form = pair.form, let variant = pair.variant else { return }
      let variants = Vocabulary.variants(ofForm: form.key)
      guard !variants.contains(variant.key) else { return }
      context.find(
        Message.unfit(variant, form), at: pair.range(\.variant), help: Message.choose(variants),
        severity: .warning)
    }
    context.provePairs("Пары с видом наставничества") { _, pair in
      (pair.kinds ?? []).map(\.label) + [pair.variant?.label]
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairHasKind = DiagnosticKind(
    "PAR-04", .error, "У пары указан вид наставничества, а вариант подходит форме",
    help:
      "В pairs.yaml укажите kinds: traditional, virtual, group, short-term, reverse, situational, "
      + "speed, team, patron; можно несколько.",
    clause: "\(Paragraph.regulation("3.1")); \(Paragraph.targetModel("IV"))",
    wrong: .init("pairs.yaml", "- {id: para, form: pedagog-pedagog, kinds: []}\n"),
    right: .init("pairs.yaml", "- {id: para, form: pedagog-pedagog, kinds: [traditional]}\n"))
}

private enum Message {
  static let none = "Не указан вид наставничества"

  static func unfit(_ variant: Term, _ form: Term) -> String {
    "У формы «\(form.label)» нет варианта «\(variant.label)»"
  }

  static func choose(_ variants: [String]) -> String {
    variants.isEmpty
      ? "Уберите поле variant: у этой формы вариантов нет."
      : "В pairs.yaml выберите variant: \(variants.joined(separator: ", "))."
  }
}
