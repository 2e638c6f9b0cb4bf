import Formats

/// The ids of a portal that are none, «Иванова» and `Ivanova_A`, and what they should be.
///
/// An id that another record of the list has already is nobody's, and the id of a mentee is made of no
/// name: those are left to the editor.
package struct RespelledIDs: Sendable {
  private var respelled: [String: [String: String]] = [:]

  package init(_ files: [ContentFile]) {
    var written: [String: [String]] = [:]
    for file in files {
      guard case .records(let schema) = file.role, schema.name != Mentee.name,
        let document = ContentTree.read(file, ContentRole.type(of: file.path))
      else { continue }
      for record in document.root.list ?? [document.root] {
        for entry in record.map ?? [] where schema.slot(spelled: entry.key) == schema.id {
          if let id = entry.value.scalar?.text { written[schema.name, default: []].append(id) }
        }
      }
    }
    for (entity, ids) in written { respelled[entity] = Self.respelled(ids) }
  }

  subscript(written: String, of entity: String) -> String? { respelled[entity]?[written] }

  private static func respelled(_ ids: [String]) -> [String: String] {
    var taken = Set(ids.filter(TextChecks.isSlug))
    var result: [String: String] = [:]
    for id in ids where !TextChecks.isSlug(id) && result[id] == nil {
      let name = MendedValue.id(id) ?? IDSpelling.id(of: id)
      guard TextChecks.isSlug(name), taken.insert(name).inserted else { continue }
      result[id] = name
    }
    return result
  }
}
