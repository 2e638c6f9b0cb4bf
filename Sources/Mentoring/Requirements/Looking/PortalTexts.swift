import Diagnostics

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
    let found = ByteSearch.first(Array(word.utf8), in: bytes.span, limits)
    return found.map { SourceRange(file: file, $0) } ?? place.range(in: file)
  }
}

extension Portal {
  /// Every text that may reach a page, in the order of the model.
  var texts: [PortalText] {
    DomainModel.entities.flatMap { schema in
      records(of: schema.name).all.flatMap { $0.texts }
    }
  }
}

extension RecordData {
  fileprivate var texts: [PortalText] {
    zip(schema.fields, slots).flatMap { field, slot in
      field.isPrivate ? [] : texts(slot, field)
    }
  }

  private func texts(_ slot: Slot, _ field: FieldDeclaration) -> [PortalText] {
    switch slot.value {
    case .text(let text):
      [PortalText(text: text, file: file, place: slot.place, schema: schema.name, field: field)]
    case .markdown(let markdown):
      [
        PortalText(
          text: markdown.text, file: file, place: slot.place, schema: schema.name, field: field)
      ]
    case .list(let slots): slots.flatMap { texts($0, field) }
    case .group(let group): group.texts
    default: []
    }
  }
}

/// A search that looks at bytes: a portal's prose is read through many times.
enum ByteSearch {
  static func first(
    _ needle: [UInt8], in bytes: Span<UInt8>, _ limits: Range<Int>
  ) -> Range<Int>? {
    guard let head = needle.first else { return nil }
    var start = limits.lowerBound
    while start + needle.count <= limits.upperBound {
      if bytes[start] == head, needle.indices.allSatisfy({ bytes[start + $0] == needle[$0] }) {
        return start..<start + needle.count
      }
      start += 1
    }
    return nil
  }
}

extension String {
  /// Whether the bytes of a word stand in the text.
  func holds(_ word: String) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      ByteSearch.first(Array(word.utf8), in: bytes.span, 0..<bytes.count) != nil
    }
  }
}
