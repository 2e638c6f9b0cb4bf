import Formats
import Text

/// Writes values as cells that are read as the same values.
struct CellWriter {
  private let names: ReferenceNames

  private let links: MovedLinks

  init(_ names: ReferenceNames = ReferenceNames(), _ links: MovedLinks = MovedLinks()) {
    self.names = names
    self.links = links
  }

  /// A value that is no text in Markdown and no group.
  func cell(_ value: FieldValue, _ type: FieldType) -> CellDraft {
    switch value {
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .date(let date): .date(date)
    default: .text(text(value, type))
    }
  }

  /// A value as people write it into a cell or heading.
  func text(_ value: FieldValue, _ type: FieldType) -> String {
    switch value {
    case .text(let text): text
    case .markdown(let text): links.moved(text)
    case .date(let date): date.description
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .flag(let flag): flag ? "да" : "нет"
    case .term(let term): Self.word(for: term)
    case .reference(let id): reference(id, type)
    case .list(let slots): list(slots, type)
    case .absent, .group: ""
    }
  }

  /// The label of a term, or its key where the label is another's too or would be parted in a list.
  static func word(for term: Term) -> String {
    let isOwn = term.vocabulary.term(spelled: term.label) == term
    return isOwn && ListCell.parts(term.label, isText: false).count == 1 ? term.label : term.key
  }

  private func reference(_ id: String, _ type: FieldType) -> String {
    guard case .reference(let target) = type else { return id }
    return names.name(of: id, target) ?? id
  }

  private func list(_ slots: [Slot], _ type: FieldType) -> String {
    guard case .list(let element) = type else { return "" }
    return ListCell.joined(slots.map { text($0.value, element) })
  }

  /// A text in Markdown without the empty lines around it, cut into as much as a cell can hold.
  func parts(ofMarkdown value: FieldValue) -> [String] {
    guard case .markdown(let markdown) = value else { return [] }
    var rest = Self.withoutEmptyLines(links.moved(markdown))[...]
    var parts: [String] = []
    while rest.utf16.count > CellDraft.longestText {
      let cut = Self.end(of: rest.utf16)
      parts.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    return parts + [String(rest)]
  }

  /// Where a part ends that a cell can hold: behind a line if there is one, and never inside a sign.
  private static func end(of text: Substring.UTF16View) -> String.Index {
    let end = text.index(text.startIndex, offsetBy: CellDraft.longestText)
    if let line = text[..<end].lastIndex(of: 0x0A) { return text.index(after: line) }
    return UTF16.isTrailSurrogate(text[end]) ? text.index(before: end) : end
  }

  private static func withoutEmptyLines(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !TextChecks.isBlank(String($0)) }),
      let last = lines.lastIndex(where: { !TextChecks.isBlank(String($0)) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}
