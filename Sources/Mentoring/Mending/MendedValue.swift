import Text

/// What a value should be written like.
enum MendedValue {
  /// The text to write instead; nil when the value is well as it is, or no machine can mend it.
  static func text(
    _ written: String, _ type: FieldType, of schema: Schema, _ ids: RespelledIDs
  ) -> String? {
    let mended =
      switch type {
      case .date: CalendarDate(reading: TextChecks.oneLine(written)).map { "\($0)" }
      case .text(.slug): ids[written, of: schema.name] ?? Self.id(written)
      case .text: line(written)
      case .reference(let target): reference(written, to: target, ids)
      case .term(let vocabulary): term(written, vocabulary)
      case .list(let element): text(written, element, of: schema, ids)
      case .markdown, .integer, .decimal, .flag, .group, .keyed: String?.none
      }
    return mended == written ? nil : mended
  }

  /// A line without stray spaces, loose marks and letters of the other alphabet.
  private static func line(_ written: String) -> String? {
    guard !written.utf8.contains(0x0A) else { return nil }
    var text = TextChecks.oneLine(written)
    text = TextChecks.composed(text) ?? text
    return withoutMixedWords(text)
  }

  /// The text with the words of two alphabets put right.
  private static func withoutMixedWords(_ text: String) -> String {
    var text = text
    while let mixed = TextChecks.mixedWord(in: text) {
      text = text.replacing(mixed.word, with: mixed.mended)
    }
    return text
  }

  private static func reference(
    _ written: String, to target: String, _ ids: RespelledIDs
  ) -> String? {
    if let id = ids[written, of: target] { return id }
    return NamedReferences.isName(written, of: target) ? line(written) : id(written)
  }

  /// An id without spaces around it, marks nobody sees and Russian letters that look Latin.
  static func id(_ written: String) -> String? {
    if TextChecks.isSlug(written) { return nil }
    let text = TextChecks.oneLine(written.filter { $0 != "\u{A0}" && $0 != "\u{202F}" })
    if TextChecks.isSlug(text) { return text }
    let mended = withoutMixedWords(text)
    return TextChecks.isSlug(mended) ? mended : nil
  }

  private static func term(_ written: String, _ vocabulary: Vocabulary) -> String? {
    if vocabulary.term(spelled: written) != nil { return nil }
    let mended = withoutMixedWords(TextChecks.oneLine(written))
    return vocabulary.term(spelled: mended) == nil ? nil : mended
  }
}
