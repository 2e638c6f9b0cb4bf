import Diagnostics
import Formats

extension IncomingPackage {
  /// The package without some of its records, as it is kept; members that this program does not know
  /// stay as they are.
  ///
  /// - Parameter isGone: Whether a record is not to be kept.
  package func rewritten(without isGone: (RecordKey) -> Bool) -> [UInt8] {
    let members = (root.map ?? []).map { entry -> JSONValue.Member in
      switch entry.key {
      case "checksum": .init(entry.key, .string(PackageChecksum.blank))
      case "records": .init(entry.key, records(entry.value, isGone))
      default: .init(entry.key, entry.value.json)
      }
    }
    // Where the checksum stands is no matter to who checks it, but the seal is set on the first.
    let order = ["format", "version", "checksum"]
    let head = order.compactMap { name in members.first { $0.name == name } }
    return PackageChecksum.seal(
      JSONValue.object(head + members.filter { !order.contains($0.name) }).text)
  }

  private func records(_ node: Node, _ isGone: (RecordKey) -> Bool) -> JSONValue {
    .object(
      (node.map ?? []).map { list in
        let entity = PackageFormat.entities.first { $0.plural == list.key }?.name
        let kept = (list.value.list ?? []).filter { item in
          guard let entity, let id = item.text("id") else { return false }
          return !isGone(RecordKey(entity: entity, id: id))
        }
        return .init(list.key, .list(kept.map(\.json)))
      })
  }
}

extension Node {
  /// The value as it was written.
  fileprivate var json: JSONValue {
    switch content {
    case .null: .null
    case .scalar(let scalar):
      switch scalar.style {
      case .number: .number(scalar.text)
      case .boolean: .bool(scalar.text == "true")
      case .plain, .quoted: .string(scalar.text)
      }
    case .list(let items): .list(items.map(\.json))
    case .map(let entries): .object(entries.map { .init($0.key, $0.value.json) })
    }
  }
}
