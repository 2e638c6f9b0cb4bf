import Diagnostics
import Formats
import Text

/// The edits that mend the values and keys of a tree.
struct MendedTree {
  private let file: SourceFile
  private let ids: RespelledIDs
  private(set) var edits: [Edit] = []

  init(_ file: SourceFile, _ ids: RespelledIDs) {
    self.file = file
    self.ids = ids
  }

  /// Mends a list of records, or a file that is one record.
  mutating func mend(_ node: Node, _ schema: Schema) {
    switch node.content {
    case .list(let items): for item in items { mend(item, schema) }
    case .map(let entries): for entry in entries { mend(entry, schema) }
    default: return
    }
  }

  private mutating func mend(_ entry: Node.Entry, _ schema: Schema) {
    var slot = schema.slot(spelled: entry.key)
    if slot == nil, let mixed = TextChecks.mixedWord(in: entry.key) {
      let key = entry.key.replacing(mixed.word, with: mixed.mended)
      slot = schema.slot(spelled: key)
      if slot != nil { replace(entry.keyPlace, entry.key, with: key) }
    }
    guard let slot else { return }
    mend(entry.value, schema.fields[slot].type, of: schema)
  }

  private mutating func mend(_ node: Node, _ type: FieldType, of schema: Schema) {
    switch (node.content, type) {
    case (.scalar(let scalar), _):
      if let mended = MendedValue.text(scalar.text, type, of: schema, ids) {
        replace(node.place, scalar.text, with: mended)
      }
    case (.list(let items), .list(let element)):
      for item in items { mend(item, element, of: schema) }
    case (_, .group(let group)): mend(node, group)
    case (.list, .keyed(let group, _)): mend(node, group)
    case (.map(let entries), .keyed(let group, _)):
      for entry in entries { mend(entry.value, group) }
    default: return
    }
  }

  /// Replaces a scalar where it stands as it reads: bare or in plain quotes, on one line.
  private mutating func replace(_ place: Place, _ written: String, with text: String) {
    var raw = place.offsets
    if let first = file.bytes[raw].first, first == 0x22 || first == 0x27, raw.count > 1 {
      raw = raw.lowerBound + 1..<raw.upperBound - 1
    }
    guard file.bytes[raw].elementsEqual(written.utf8), !text.utf8.contains(0x0A) else { return }
    edits.append(Edit(place: raw, text: text))
  }
}
