import Diagnostics

/// A pair works on one of the five directions of п. 4.4.5 (PAR-08).
enum PairHasTopic {
  static let requirement = Requirement(.pairHasTopic, .school) { context in
    context.eachPair(
      proof: .kept
    ) { context, pair in
      if (pair.directions ?? []).contains(where: { Vocabulary.pairDirections.contains($0.key) }) {
        return
      }
      context.find(
        pair.lacks(\.directions) ? Message.none : Message.other, at: pair.range(\.directions))
    }
    context.provePairs("Пары с направлением работы") { _, pair in
      (pair.directions ?? []).map(\.label)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let pairHasTopic = DiagnosticKind(
    "PAR-08", .warning, "Пара работает хотя бы по одному из пяти направлений Положения",
    help: "В pairs.yaml укажите directions: subject, methods, upbringing, lessons, psych; "
      + "можно несколько, остальные направления – в дополнение.",
    clause: Paragraph.regulation("4.4.5"),
    wrong: .init("pairs.yaml", "- {id: para, directions: [digital]}\n"),
    right: .init("pairs.yaml", "- {id: para, directions: [methods, digital]}\n"))
}

private enum Message {
  static let none = "Не указаны направления работы пары"
  static let other = "Среди направлений пары нет ни одного из пяти направлений Положения"
}
