import Diagnostics
import Formats
import Text

/// Reads the records of a package by the same declarations as any content; what it does not know is
/// passed over, what it cannot read is counted.
struct PackageRecordReader {
  private let file: SourceFile
  private let sender: String
  /// How many records and values could not be used.
  private(set) var spoilt = 0

  init(_ file: SourceFile, sender: String) {
    self.file = file
    self.sender = sender
  }

  mutating func records(in node: Node?) -> [IncomingRecord] {
    var all: [IncomingRecord] = []
    for schema in PackageFormat.entities {
      var ids: Set<String> = []
      for item in node?[schema.plural]?.list ?? [] {
        guard let record = record(item, schema), ids.insert(record.data.id).inserted else {
          spoilt += 1
          continue
        }
        all.append(record)
      }
    }
    return all
  }

  private mutating func record(_ node: Node, _ schema: Schema) -> IncomingRecord? {
    guard let id = node.text("id"), TextChecks.isSlug(id),
      case .map(let known)? = node["fields"].map({ $0.keeping(schema) })?.content
    else { return nil }
    let entries = known + consent(of: node, schema) + organisation(of: known, schema)
    var decoder = RecordDecoder(file: file)
    let whole = Node(.map(entries), at: node.place)
    guard let data = decoder.record(whole, schema, id: id), data.id == id else { return nil }
    // That a text or a file is missing is no fault: neither is handed on.
    spoilt += decoder.report.without(DecodingDiagnostics.missingField).errors
    return IncomingRecord(
      data: data, label: node.text("label"), url: node.text("url").flatMap(Self.address),
      origin: origin(of: node))
  }

  /// An address that a page may link to.
  private static func address(_ text: String) -> String? {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    return isWeb && SiteLocation(text) != nil ? text : nil
  }

  private func origin(of node: Node) -> ForwardedOrigin? {
    guard let origin = node["origin"], let url = origin.text("url").flatMap(Self.address),
      let id = origin.text("id"), let date = origin.day("date")
    else { return nil }
    return ForwardedOrigin(name: origin.text("name") ?? url, url: url, id: id, date: date)
  }

  /// The consent beside a person's fields as the field that consents are judged by.
  private func consent(of node: Node, _ schema: Schema) -> [Node.Entry] {
    guard schema.name == Person.name, let consent = node["consent"], let map = consent.map else {
      return []
    }
    let names = [
      "addresses": "resource", "since": "dissemination", "until": "valid_until",
      "items": "fields", "by": "by",
    ]
    let entries = map.compactMap { entry -> Node.Entry? in
      guard let name = names[entry.key] else { return nil }
      var entry = entry
      entry.key = name
      return entry
    }
    return [
      .init(key: "consent", keyPlace: consent.place, value: Node(.map(entries), at: consent.place))
    ]
  }

  /// A paper without an owner is the sender's, as it is at home.
  private func organisation(of entries: [Node.Entry], _ schema: Schema) -> [Node.Entry] {
    guard schema.name == LegalDocument.name, !entries.contains(where: { $0.key == "org" }) else {
      return []
    }
    let place = entries.first?.keyPlace ?? Place(0, 0)
    return [
      .init(key: "org", keyPlace: place, value: Node(.scalar(Scalar(sender, .quoted)), at: place))
    ]
  }
}

extension Node {
  /// The value without the members that a schema does not have and those that are never handed on:
  /// what a later version adds, and what somebody wrote in by hand.
  fileprivate func keeping(_ schema: Schema) -> Node {
    guard case .map(let entries) = content else { return self }
    let kept = entries.compactMap { entry -> Node.Entry? in
      guard let slot = schema.slot(of: entry.key), PackageFormat.holds(schema.fields[slot]) else {
        return nil
      }
      var entry = entry
      entry.value = entry.value.keeping(schema.fields[slot].type)
      return entry
    }
    return Node(.map(kept), at: place)
  }

  private func keeping(_ type: FieldType) -> Node {
    switch (content, type) {
    case (.map, .group(let schema)): keeping(schema)
    case (.list(let items), .list(let element)):
      Node(.list(items.map { $0.keeping(element) }), at: place)
    case (.list(let items), .keyed(let schema, _)):
      Node(.list(items.map { $0.keeping(.group(schema)) }), at: place)
    default: self
    }
  }
}
