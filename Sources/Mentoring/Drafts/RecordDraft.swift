/// A record to be filled in: every declared field with its meaning, made of the declaration alone.
///
/// Required fields stand open, the others behind `#`; a draft read as it is lacks its required
/// fields and has no other fault.
package struct RecordDraft {
  let schema: Schema
  /// The record's id; without it the field is left blank.
  let id: String?

  package init(_ schema: Schema, id: String? = nil) {
    self.schema = schema
    self.id = id
  }

  /// Whether a text may be a record's id.
  package static func isID(_ text: String) -> Bool { TextChecks.isSlug(text) }

  /// Whether the record is a Markdown file of its own, because it has a main text.
  package var isMarkdown: Bool { schema.body != nil && !Self.keptAsLists.contains(schema.name) }

  /// Entities whose main text is a few words: they are handier in one list than in a folder.
  private static let keptAsLists = [
    Organisation.name, Person.name, Indicator.name, Roadmap.name, GlossaryTerm.name, FAQ.name,
  ]

  /// The draft in the form its collection is usually kept in.
  package var text: String {
    if schema.plural.isEmpty { return settings }
    return isMarkdown ? markdown : listItem
  }

  /// The fields of a file that is one record: `site.yaml`.
  private var settings: String {
    let lines =
      ["# \(schema.label): файл \(schema.name).yaml."] + Self.howTo
      + fields(of: schema, indent: "", skipping: nil)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A file of its own: the fields between two lines `---`, the main text below.
  private var markdown: String {
    let body = schema.body.map { schema.fields[$0].label } ?? ""
    let lines =
      ["---", "# Запись списка «\(schema.pluralLabel)»: файл \(schema.plural)/\(id ?? "код").md."]
      + Self.howTo + ["# Поле «\(body)» — это текст под второй чертой «---»."]
      + fields(of: schema, indent: "", skipping: schema.body) + ["---", "", ""]
    return lines.joined(separator: "\n")
  }

  /// An element of a YAML list.
  private var listItem: String {
    var lines =
      ["# Запись списка «\(schema.pluralLabel)»: добавьте её в файл \(schema.plural).yaml."]
      + Self.howTo
    let fields = fields(of: schema, indent: "  ", skipping: nil)
    let first = fields.firstIndex { !$0.hasPrefix("  #") } ?? 0
    lines += fields[..<first].map { String($0.dropFirst(2)) }
    lines.append("- " + fields[first].dropFirst(2))
    return (lines + fields[(first + 1)...]).joined(separator: "\n") + "\n"
  }

  private static let howTo = [
    "# Заполните открытые строки; чтобы заполнить остальные, уберите перед ними знак «#».",
    "# Названия полей можно писать и по-русски, как они названы в пояснениях.",
  ]
}

extension RecordDraft {
  /// The lines of the fields: those that must be filled in first, the others behind `#`.
  private func fields(of schema: Schema, indent: String, skipping body: Int?) -> [String] {
    let all = schema.fields.enumerated().filter { $0.offset != body }.map(\.element)
    let required = all.filter { $0.presence == .required }
    let others = all.filter { $0.presence != .required }
    return required.flatMap { lines(of: $0, indent, isOpen: true) }
      + others.flatMap { lines(of: $0, indent, isOpen: false) }
  }

  /// A comment that explains the field, and the field itself.
  private func lines(of field: FieldDeclaration, _ indent: String, isOpen: Bool) -> [String] {
    let comment = LineFilling.fill(field.draftComment, width: 96 - indent.count)
      .map { indent + "# " + $0 }
    let head = isOpen ? indent : indent + "#"
    return comment + entry(field, isOpen: isOpen).map { head + $0 }
  }

  /// `key:` with what stands behind it, over several lines for a group.
  private func entry(_ field: FieldDeclaration, isOpen: Bool) -> [String] {
    if field.key == "id", let id { return ["id: \(id)"] }
    switch field.type {
    case .group(let group):
      return ["\(field.key):"] + keys(of: group).map { "  \($0):" }
    case .list(.group(let group)):
      let keys = keys(of: group)
      return ["\(field.key):"] + keys.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + ":" }
    case .keyed(let group, let key):
      return ["\(field.key):", "  # \(group.label), отдельно для каждого значения «\(key)»"]
    case .list: return ["\(field.key): []"]
    default: return ["\(field.key):"]
    }
  }

  private func keys(of group: Schema) -> [String] { group.fields.map(\.key) }
}

extension FieldDeclaration {
  /// Label, duty, kind of value, help, clause and allowed words of the field.
  fileprivate var draftComment: String {
    var sentences = [label + (presence == .required ? " (обязательно)" : "") + ": " + type.inWords]
    if let help { sentences.append(help) }
    if let vocabulary = type.vocabulary {
      let words = vocabulary.entries.map { "\($0.key) — \($0.label)" }.joined(separator: "; ")
      sentences.append("Допустимо: \(words)")
    }
    if let acts = CitedActs.inWords(source) { sentences.append("Основание: \(acts)") }
    if isPrivate { sentences.append("Закрытое поле: на портал не попадёт") }
    return sentences.map { $0.last == "." ? $0 : $0 + "." }.joined(separator: " ")
  }
}

/// Breaks a text into lines between words.
enum LineFilling {
  static func fill(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
