import Diagnostics
import Formats
import Testing

/// A small portal of records over which the examples of a rule are laid.
///
/// A record of an example replaces the fields of the portal's record with the same id, or is added.
/// A field that one of a rule's two examples has and the other leaves out is absent where it is left
/// out: so an example need not be a whole record. Lists of groups with a `key` or a `no` (the stages
/// and activities of a roadmap) are merged group by group in the same way. An empty list is an empty
/// collection; what lies below `files/` is a file to download.
struct ExamplePortal {
  /// The fields of `site.yaml`.
  private var site: [Node.Entry]
  /// The records by collection: `documents` holds those of `documents.yaml` and `documents/*.yaml`.
  private var collections: [String: [Node]] = [:]
  /// The texts of Markdown files by path.
  private var bodies: [String: String] = [:]
  private var downloads: [String: String] = [:]

  init(_ fixture: PortalFixture) throws {
    site = try Self.document("site.yaml", fixture.files["site.yaml"] ?? "").map ?? []
    for path in fixture.files.keys.sorted() where path != "site.yaml" {
      let records = try Self.document(path, fixture.files[path] ?? "").list ?? []
      collections[Self.collection(of: path), default: []] += records
    }
  }

  /// The portal with one of a rule's examples, and the files both need, laid over it.
  func showing(_ example: DiagnosticKind.Example, of kind: DiagnosticKind) throws -> PortalFixture {
    var portal = self
    for example in [kind.wrong, kind.right].compactMap({ $0 }) {
      try portal.lay(example) { old, new in Merge.removing(new, from: old) }
    }
    for file in kind.beside + [example] {
      if file.text == "[]\n" { portal.collections[Self.collection(of: file.file)] = nil }
      try portal.lay(file) { old, new in Merge.adding(new, to: old) }
    }
    return portal.withoutTraces().fixture
  }

  /// The portal as it is.
  var fixture: PortalFixture {
    var files = downloads
    files["site.yaml"] = Self.lines(of: site)
    for (name, records) in collections {
      for record in records {
        let id = record["id"]?.scalar?.text ?? ""
        if let body = bodies[name + "/" + id + ".md"] {
          let fields = (record.map ?? []).filter { $0.key != "id" }
          files[name + "/" + id + ".md"] = "---\n" + Self.lines(of: fields) + "---\n" + body
        } else {
          files[name + ".yaml", default: ""] += "- " + Self.flow(record) + "\n"
        }
      }
    }
    return PortalFixture(files: files)
  }
}

extension ExamplePortal {
  private mutating func lay(
    _ example: DiagnosticKind.Example, by merge: ([Node.Entry], [Node.Entry]) -> [Node.Entry]
  ) throws {
    if example.file.hasPrefix("files/") {
      downloads[example.file] = example.text
      return
    }
    let root = try Self.document(example.file, example.text)
    if example.file == "site.yaml" {
      site = merge(site, try #require(root.map))
      return
    }
    let collection = Self.collection(of: example.file)
    if example.file.hasSuffix(".md") {
      let parts = example.text.split(separator: "---\n", maxSplits: 2)
      bodies[example.file] = parts.count > 1 ? String(parts[1]) : ""
      let name = String(example.file.split(separator: "/").last?.dropLast(3) ?? "")
      let id = Node.Entry("id", Node(.scalar(Scalar(name, .plain)), at: root.place))
      lay(Node(.map([id] + (root.map ?? [])), at: root.place), in: collection, by: merge)
      return
    }
    for record in try #require(root.list, "\(example.file) is no list of records") {
      lay(record, in: collection, by: merge)
    }
  }

  private mutating func lay(
    _ record: Node, in collection: String,
    by merge: ([Node.Entry], [Node.Entry]) -> [Node.Entry]
  ) {
    let id = record["id"]?.scalar?.text
    let place = collections[collection]?.firstIndex { $0["id"]?.scalar?.text == id }
    if let place, let old = collections[collection]?[place].map {
      collections[collection]?[place].content = .map(merge(old, record.map ?? []))
    } else {
      let fields = merge([], record.map ?? [])
      collections[collection, default: []].append(Node(.map(fields), at: record.place))
    }
  }

  /// Without the records of which nothing but an id is left: those only the other example has.
  private func withoutTraces() -> ExamplePortal {
    var portal = self
    for (name, records) in portal.collections {
      portal.collections[name] = records.filter { ($0.map ?? []).contains { $0.key != "id" } }
    }
    return portal
  }

  private static func collection(of path: String) -> String {
    String(path.split(whereSeparator: { $0 == "/" || $0 == "." }).first ?? "")
  }

  private static func document(_ path: String, _ text: String) throws -> Node {
    var report = Report()
    let format = try #require(DataFile.Format(path: path))
    let read = DataFile.read(format, path: path, bytes: Array(text.utf8), into: &report)
    try #require(report.diagnostics.isEmpty, "\(report.diagnostics.map(\.summary)): \(text)")
    guard case .document(let document) = read else { throw Unreadable(path: path) }
    return document.root
  }

  private struct Unreadable: Error { let path: String }
}

/// How the fields of an example come into those of a record.
private enum Merge {
  /// The fields of a record but for those an example names.
  static func removing(_ example: [Node.Entry], from record: [Node.Entry]) -> [Node.Entry] {
    let kept = record.compactMap { old -> Node.Entry? in
      guard old.key != "id", let new = example.first(where: { $0.key == old.key }) else {
        return old
      }
      guard let pairs = groups(old.value, new.value) else { return nil }
      return merged(old, pairs) { removing($1, from: $0) }
    }
    let id = example.filter { new in new.key == "id" && !record.contains { $0.key == "id" } }
    return id + kept
  }

  /// The fields of a record with those of an example.
  static func adding(_ example: [Node.Entry], to record: [Node.Entry]) -> [Node.Entry] {
    var fields = record
    for new in example {
      guard let place = fields.firstIndex(where: { $0.key == new.key }) else {
        fields.append(new)
        continue
      }
      if let pairs = groups(fields[place].value, new.value) {
        fields[place] = merged(fields[place], pairs) { adding($1, to: $0) }
      } else {
        fields[place] = new
      }
    }
    return fields
  }

  /// The groups of two lists side by side, when those of both have the same distinguishing field.
  private static func groups(_ old: Node, _ new: Node) -> [(old: Node, new: Node?)]? {
    guard let olds = old.list, let news = new.list else { return nil }
    for name in ["key", "no"] {
      let names = news.compactMap { $0[name]?.scalar?.text }
      let known = olds.compactMap { $0[name]?.scalar?.text }
      guard names.count == news.count, known.count == olds.count,
        !names.isEmpty, known.filter(names.contains) == names
      else { continue }
      return olds.map { old in
        (old, news.first { $0[name]?.scalar?.text == old[name]?.scalar?.text })
      }
    }
    return nil
  }

  private static func merged(
    _ field: Node.Entry, _ pairs: [(old: Node, new: Node?)],
    by merge: ([Node.Entry], [Node.Entry]) -> [Node.Entry]
  ) -> Node.Entry {
    var field = field
    field.value.content = .list(
      pairs.map { old, new in
        guard let new else { return old }
        let distinguishing = (old.map ?? []).filter { $0.key == "key" || $0.key == "no" }
        let fields = merge(old.map ?? [], new.map ?? [])
        let lost = distinguishing.filter { field in !fields.contains { $0.key == field.key } }
        return Node(.map(lost + fields), at: old.place)
      })
    return field
  }
}

extension ExamplePortal {
  private static func lines(of fields: [Node.Entry]) -> String {
    fields.map { "\($0.key): \(flow($0.value))\n" }.joined()
  }

  /// A value in YAML's flow style.
  private static func flow(_ node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .scalar(let scalar): isPlain(scalar) ? scalar.text : quoted(scalar.text)
    case .list(let nodes): "[" + nodes.map(flow).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { quoted($0.key) + ": " + flow($0.value) }.joined(separator: ", ") + "}"
    }
  }

  private static func isPlain(_ scalar: Scalar) -> Bool {
    scalar.style != .quoted
      && scalar.text.allSatisfy { $0.isLetter || $0.isNumber || "-./ ".contains($0) }
      && scalar.text.first?.isWhitespace == false && scalar.text.first != "-"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

extension Node.Entry {
  fileprivate init(_ key: String, _ value: Node) {
    self.init(key: key, keyPlace: value.place, value: value)
  }
}
