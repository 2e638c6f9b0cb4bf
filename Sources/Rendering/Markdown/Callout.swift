/// A quote that begins with `[!NOTE]` or the like: something set apart from the text.
struct Callout {
  /// A kind of callout and how it may be written.
  struct Kind {
    var name: String
    var title: String
    var spellings: [String]
  }

  static let kinds = [
    Kind(name: "note", title: "Примечание", spellings: ["NOTE", "ПРИМЕЧАНИЕ", "ЗАМЕТКА"]),
    Kind(name: "tip", title: "Совет", spellings: ["TIP", "СОВЕТ", "ПОДСКАЗКА"]),
    Kind(name: "important", title: "Важно", spellings: ["IMPORTANT", "ВАЖНО"]),
    Kind(name: "warning", title: "Внимание", spellings: ["WARNING", "ВНИМАНИЕ", "ПРЕДУПРЕЖДЕНИЕ"]),
    Kind(name: "caution", title: "Осторожно", spellings: ["CAUTION", "ОСТОРОЖНО", "ОПАСНО"]),
  ]

  /// What was written between `[!` and `]`.
  var spelling: String
  /// Nil when no kind is called so.
  var kind: Kind?
  /// Whether the first paragraph holds nothing but the mark.
  var fillsParagraph: Bool
  /// The bytes of the mark and the line's end behind it.
  var length: Int

  init?(_ quote: CMarkNode) {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, first.kind == .text
    else { return nil }
    let text = first.literal
    guard text.count > 3, text[0] == 0x5B, text[1] == 0x21, text[text.count - 1] == 0x5D else {
      return nil
    }
    let word = String(
      decoding: UnsafeRawBufferPointer(rebasing: text[2..<(text.count - 1)]), as: UTF8.self)
    guard !word.contains("]"), first.next == nil || first.next?.kind == .softBreak else {
      return nil
    }
    spelling = word
    kind = Callout.kinds.first { $0.spellings.contains(word.uppercased()) }
    fillsParagraph = first.next == nil
    length = text.count + (fillsParagraph ? 0 : 1)
  }
}
