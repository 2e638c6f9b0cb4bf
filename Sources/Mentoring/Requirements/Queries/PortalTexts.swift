import Diagnostics
import Parallel
import Text

/// One piece of prose of a portal: a line or Markdown text of some record.
struct PortalText {
  let text: String
  let file: SourceFile
  let place: Place
  let schema: String
  let field: FieldDeclaration

  /// Where the first occurrence of a word stands; the whole piece when the file spells it otherwise.
  func range(of word: some StringProtocol) -> SourceRange {
    let bytes = file.bytes
    let limits = place.offsets.clamped(to: 0..<bytes.count)
    let found = ByteNeedle(String(word)).first(in: bytes.span, limits)
    return found.map { SourceRange(file: file, $0) } ?? place.range(in: file)
  }
}

extension RecordSource {
  /// Visits every text that may reach a page and holds one of the words, in the order of the model.
  ///
  /// Hardly any file holds such a word: each is searched once, and only the records of those that do
  /// are looked at.
  func eachText(holding words: [String], _ visit: (PortalText) -> Void) {
    let all = DomainModel.entities.flatMap { records(of: $0.name).all }
    var search = WordSearch(words)
    search.look(into: all.map(\.file))
    for record in all where search.mayBeFound(in: record.file) {
      record.eachText { text in
        if search.finds(text.text) { visit(text) }
      }
    }
  }
}

extension RecordData {
  fileprivate func eachText(_ visit: (PortalText) -> Void) {
    for (field, slot) in zip(schema.fields, slots) where !field.isPrivate {
      eachText(slot, field, visit)
    }
  }

  private func eachText(_ slot: Slot, _ field: FieldDeclaration, _ visit: (PortalText) -> Void) {
    switch slot.value {
    case .text(let text): visit(piece(text, slot, field))
    case .markdown(let markdown): visit(piece(markdown.text, slot, field))
    case .list(let slots): for slot in slots { eachText(slot, field, visit) }
    case .group(let group): group.eachText(visit)
    default: break
    }
  }

  private func piece(_ text: String, _ slot: Slot, _ field: FieldDeclaration) -> PortalText {
    PortalText(text: text, file: file, place: slot.place, schema: schema.name, field: field)
  }
}

/// Words looked for in a portal's files and then in the texts of those that hold one.
private struct WordSearch {
  private let whole: [ByteNeedle]
  private let parts: [ByteNeedle]
  private var held: Set<ObjectIdentifier> = []

  init(_ words: [String]) {
    whole = words.map(ByteNeedle.init)
    // A file may break its lines between the words of a phrase: its last word is looked for there.
    parts = Set(words.map { $0.split(separator: " ").last ?? $0[...] }).sorted()
      .map { ByteNeedle(String($0)) }
  }

  func finds(_ text: String) -> Bool { whole.contains { text.holds($0) } }

  /// Searches each file once, on all cores.
  mutating func look(into files: [SourceFile]) {
    let different = Dictionary(files.map { (ObjectIdentifier($0), $0) }) { first, _ in first }
    let found = parallelMap(Array(different)) { [self] key, file in holds(file) ? key : nil }
    held = Set(found.compactMap { $0 })
  }

  /// Whether a file holds one of the words, or escapes behind which one could hide.
  func mayBeFound(in file: SourceFile) -> Bool { held.contains(ObjectIdentifier(file)) }

  private func holds(_ file: SourceFile) -> Bool {
    let bytes = file.bytes
    return parts.contains { $0.first(in: bytes.span, bytes.indices) != nil }
      || bytes.span.firstOffset(of: UInt8(ascii: "\\")) != nil
  }
}
