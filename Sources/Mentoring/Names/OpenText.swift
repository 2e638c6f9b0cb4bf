import Diagnostics
import Privacy

/// A text of an open field: what of a record may reach a page.
struct OpenText {
  let text: String
  let file: SourceFile
  let place: Place
  let field: FieldDeclaration
  /// The record the text is part of, groups left out of account.
  let record: RecordData

  /// The text as a thing that may be left out.
  var thing: Omission.Thing { .value(OmittedValue(at: place, in: file, field)) }

  /// The text as messages call it.
  var words: String { "поле «\(field.label)» записи «\(record.id)» (\(record.schema.label))" }

  /// Whether the field is there to name a person: a contact is named until the consent is withdrawn.
  func namesByRight(_ person: Record<Person>) -> Bool {
    record.schema.name == Contact.name && field.key == "name" && person.consent?.withdrawn == nil
  }

  /// Where a stretch of the text stands in the file; the whole value when the file writes it otherwise.
  func range(of stretch: Range<Int>) -> SourceRange {
    let bytes = Array(text.utf8)
    let source = file.bytes[place.offsets.clamped(to: 0..<file.bytes.count)]
    if source.elementsEqual(bytes) {
      let start = source.startIndex
      return SourceRange(
        file: file, start + stretch.lowerBound..<start + stretch.upperBound)
    }
    let word = Array(bytes[stretch])
    let number = Self.occurrences(of: word, in: bytes[..<stretch.upperBound]).count
    let found = Self.occurrences(of: word, in: source)
    guard number > 0, number <= found.count else { return place.range(in: file) }
    return SourceRange(file: file, found[number - 1]..<found[number - 1] + word.count)
  }

  private static func occurrences(of word: [UInt8], in text: ArraySlice<UInt8>) -> [Int] {
    guard let first = word.first else { return [] }
    return text.indices.filter { text[$0] == first && text[$0...].starts(with: word) }
  }
}

extension RecordData {
  /// Visits the texts of a record that the gate let through, those of its groups too.
  func eachOpenText(of record: RecordData? = nil, _ visit: (OpenText) -> Void) {
    let record = record ?? self
    for (index, field) in schema.fields.enumerated() {
      each(slots[index], field, record, file(ofSlot: index), visit)
    }
  }

  private func each(
    _ slot: Slot, _ field: FieldDeclaration, _ record: RecordData, _ file: SourceFile,
    _ visit: (OpenText) -> Void
  ) {
    switch slot.value {
    case .text(let text):
      visit(OpenText(text: text, file: file, place: slot.place, field: field, record: record))
    case .markdown(let markdown):
      visit(
        OpenText(
          text: markdown.text, file: file, place: markdown.place, field: field, record: record))
    case .list(let slots): for slot in slots { each(slot, field, record, file, visit) }
    case .group(let group): group.eachOpenText(of: record, visit)
    default: break
    }
  }
}

extension FieldType {
  /// The format of a line of text, of a list's elements too; nil for other types.
  var textFormat: TextFormat? {
    switch self {
    case .text(let format): format
    case .list(let element): element.textFormat
    default: nil
    }
  }

  /// Whether a value is words for people, which may name somebody.
  var isProse: Bool {
    switch self {
    case .markdown: true
    case .list(let element): element.isProse
    case .text(let format): format == .line || format == .name
    default: false
    }
  }
}
