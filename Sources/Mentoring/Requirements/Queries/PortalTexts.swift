import Diagnostics
import Glibc
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
      || bytes.span.firstIndex(of: UInt8(ascii: "\\"), from: 0) != nil
  }
}

/// A word to be searched for as bytes: a portal's prose is read many times.
///
/// Horspool's search by pairs of bytes: half the bytes of Russian text are 0xD0 or 0xD1, so that a
/// single byte tells next to nothing of how far the word may be.
struct ByteNeedle: Sendable {
  private let bytes: [UInt8]
  /// How far to go on when the window ends with a pair; 0 for the word's own last pair.
  private let skips: [UInt8]
  /// How far to go on behind a window that ends like the word.
  private let again: Int

  init(_ word: String) {
    bytes = Array(word.utf8)
    let last = bytes.count - 1
    var skips = [UInt8](repeating: UInt8(clamping: max(1, last)), count: 1 << 12)
    for index in bytes.indices.dropFirst().dropLast() {
      skips[Self.cell(bytes[index - 1], bytes[index])] = UInt8(clamping: last - index)
    }
    if last > 0 {
      let cell = Self.cell(bytes[last - 1], bytes[last])
      again = Int(skips[cell])
      skips[cell] = 0
    } else {
      again = 1
    }
    self.skips = skips
  }

  private static func cell(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x3F) << 6 | Int(second & 0x3F)
  }

  func first(in text: Span<UInt8>, _ limits: Range<Int>) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    return bytes.count > 1 && first | 1 == 0xD1
      ? firstBySkipping(in: text, limits) : firstByByte(first, in: text, limits)
  }

  private func firstBySkipping(in text: Span<UInt8>, _ limits: Range<Int>) -> Range<Int>? {
    var end = limits.lowerBound + bytes.count - 1
    while end < limits.upperBound {
      let skip = Int(skips[Self.cell(text[unchecked: end - 1], text[unchecked: end])])
      if skip == 0, matches(text, at: end - bytes.count + 1) {
        return (end - bytes.count + 1)..<(end + 1)
      }
      end += skip == 0 ? again : skip
    }
    return nil
  }

  /// For words that begin with a sign that is rare in Russian text: the C library finds those faster.
  private func firstByByte(
    _ first: UInt8, in text: Span<UInt8>, _ limits: Range<Int>
  ) -> Range<Int>? {
    var start = limits.lowerBound
    while let found = text.firstIndex(of: first, from: start),
      found + bytes.count <= limits.upperBound
    {
      if matches(text, at: found) { return found..<found + bytes.count }
      start = found + 1
    }
    return nil
  }

  private func matches(_ text: Span<UInt8>, at start: Int) -> Bool {
    var index = bytes.count - 1
    while index >= 0, text[start + index] == bytes[index] { index -= 1 }
    return index < 0
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Whether the bytes of a word stand in the text.
  func holds(_ needle: ByteNeedle) -> Bool {
    var text = self[...]
    return text.withUTF8 { needle.first(in: $0.span, 0..<$0.count) != nil }
  }
}

extension Span<UInt8> {
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return extracting(start..<count).withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
        return nil
      }
      return start + (UnsafeRawPointer(found) - base)
    }
  }
}
