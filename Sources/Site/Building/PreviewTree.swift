package import Diagnostics
import Mentoring
import Storage
import Text

/// A portal as it would be published, in memory, with what its editor wants to know of it.
package struct PreviewTree: Sendable {
  /// The bytes of each file by its path from the portal's root.
  package let files: [String: [UInt8]]
  /// The path of the portal's own address, with a slash at both ends: `404.html` counts on it.
  package let root: String
  /// Where the texts of a page are written, the one to begin with first; by the page's path.
  package let origins: [String: [SourceRange]]

  init(files: [String: [UInt8]], root: String, origins: [String: [SourceRange]]) {
    self.files = files
    self.root = root
    self.origins = origins
  }

  init(_ tree: MemoryTree, _ renderer: PageRenderer) {
    self.init(
      files: tree.files, root: WebAddress.path(renderer.view.portal.site.baseURL ?? ""),
      origins: PageOrigins(renderer).origins)
  }
}

/// Where the texts of pages are written.
private struct PageOrigins {
  let origins: [String: [SourceRange]]

  init(_ renderer: PageRenderer) {
    let plan = renderer.plan
    let shown = Self.shown(renderer)
    var origins: [String: [SourceRange]] = [:]
    for page in plan.pages {
      if let record = page.record {
        origins[page.path] = [Self.text(of: record)]
        continue
      }
      let path = page.part > 1 ? page.section?.path ?? page.path : page.path
      let found = Self.intros(at: path, renderer) + (shown[path] ?? [])
      origins[page.path] =
        found.isEmpty ? [SourceRange(startOf: renderer.view.portal.site.data.file)] : found
    }
    self.origins = origins
  }

  /// Where the record's own text begins; where it has none, the record.
  private static func text(of record: RecordData) -> SourceRange {
    if let slot = record.schema.body, !record.slots[slot].value.isAbsent {
      let place = record.slots[slot].place
      // Behind the front matter most people leave a line empty.
      let blank = record.file.bytes[place.offsets].prefix { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
      return Place(blank.endIndex, Int(place.end)).range(in: record.file)
    }
    return record.place.range(in: record.file)
  }

  /// What editors write above a list.
  private static func intros(at path: String, _ renderer: PageRenderer) -> [SourceRange] {
    renderer.view.facts.pages(aboveListAt: path).map { text(of: $0.data) }
  }

  /// The files of the records that pages list, by the pages' paths.
  private static func shown(_ renderer: PageRenderer) -> [String: [SourceRange]] {
    let facts = renderer.view.facts
    var entities: [String: Set<String>] = [:]
    for rule in PageKind.all.filter({ $0.isNeeded(facts) }).flatMap(\.addresses) {
      for (_, address) in rule.paths(facts) {
        if let mark = address.firstIndex(of: "#") {
          entities[String(address[..<mark]), default: []].insert(rule.schema.name)
        }
      }
    }
    return entities.mapValues { names in names.sorted().flatMap { files(of: $0, renderer) } }
  }

  /// The files that the records of an entity are read from, in their order.
  private static func files(of entity: String, _ renderer: PageRenderer) -> [SourceRange] {
    var seen: Set<String> = []
    return renderer.view.portal.records(of: entity).all.compactMap { record in
      seen.insert(record.file.path).inserted ? SourceRange(startOf: record.file) : nil
    }
  }
}
