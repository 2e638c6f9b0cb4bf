import Diagnostics

/// The acts above the portal's own level, taken from the catalogue by the profile.
extension StarterPortal {
  var acts: File {
    let records = actIDs.compactMap { catalogue[$0] }.compactMap(record)
    return File(
      path: "documents.yaml",
      text: """
        # yaml-language-server: $schema=.nastavnik/documents.json
        # Документы. Федеральные и региональные акты уже внесены: номера и даты из каталога программы.
        # У актов без поля url впишите адрес официальной публикации. Свои приказы и положения дописывайте
        # ниже или отдельными файлами в папку documents; образец записи: «nastavnik new document».

        """ + records.joined())
  }

  /// What the profile demands, then what the forms and texts of a new portal lean on.
  private var actIDs: [String] {
    var ids = ["federal_acts", "regional_acts"].flatMap { list in shelf.flatMap { $0[list] ?? [] } }
    for id in ["rasp-1264", "tk-351-8", "fz-152", "minpros-400"] where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }

  /// The lists of the profiles and of those they extend, the latter first.
  private var shelf: [[String: [String]]] {
    files(of: profiles).map(\.parameters.lists)
  }

  private var catalogue: ActCatalogue {
    ActCatalogue(adding: files(of: profiles).flatMap(\.acts))
  }

  func files(of names: [String]) -> [ProfileFile] {
    var report = Report()
    let profiles = ProfileShelf(adding: [], into: &report).profiles
    var found: [ProfileFile] = []
    func add(_ name: String) {
      guard let file = profiles[name], !found.contains(where: { $0.name == name }) else { return }
      for base in file.extends { add(base.rule) }
      found.append(file)
    }
    names.forEach(add)
    return found
  }

  /// The act as a record; nil for one of which the catalogue does not know enough.
  private func record(_ act: Record<Act>) -> String? {
    guard let type = act.type, let level = act.level, let title = act.title, let date = act.date,
      let issuer = act.issuer, let numbers = act.numbers
    else { return nil }
    let fields = [
      ("type", type.key), ("level", level.key), ("title", Self.quoted(title)),
      ("number", Self.quoted(numbers.joined(separator: ", № "))), ("date", "\(date)"),
      ("issuer", Self.quoted(issuer)), ("published", "\(today)"),
    ]
    return "- id: \(act.id)\n" + fields.map { "  \($0): \($1)\n" }.joined()
      + (act.url.map { "  url: \(Self.quoted($0))\n" } ?? "")
  }

  /// A text as a YAML scalar in double quotes.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
