import Foundation
import Text

@testable import Mentoring

/// What a record says, without the places it was read from: two records that say the same are equal.
struct RecordText {
  /// Links that mean the same where the text stands elsewhere.
  var links = MovedLinks()

  func text(_ record: RecordData) -> String {
    zip(record.schema.fields, record.slots).compactMap { field, slot in
      let text = text(slot.value, field.type)
      return text.isEmpty ? nil : "\(field.key)=\(text)"
    }.joined(separator: "\n")
  }

  private func text(_ value: FieldValue, _ type: FieldType) -> String {
    switch value {
    case .absent: ""
    case .text(let text): "«\(text)»"
    // Empty lines around a text in Markdown mean nothing.
    case .markdown(let text): "«\(trimmed(links.moved(text)))»"
    case .date(let date): date.description
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .flag(let flag): String(flag)
    case .term(let term): term.key
    case .reference(let id): "→" + id
    case .group(let group): group.isBlank ? "" : "{\(text(group))}"
    case .list(let slots): list(slots, type)
    }
  }

  /// A map of groups has no order.
  private func list(_ slots: [Slot], _ type: FieldType) -> String {
    let texts = slots.map { text($0.value, type) }.filter { !$0.isEmpty }
    let isMap = if case .keyed = type { true } else { false }
    return texts.isEmpty ? "" : "[" + (isMap ? texts.sorted() : texts).joined(separator: ", ") + "]"
  }

  private func trimmed(_ text: String) -> String {
    let lines = text.components(separatedBy: "\n")
    let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}
