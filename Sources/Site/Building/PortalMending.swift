package import Diagnostics
import Formats
import Mentoring
import Storage

/// What mending the mechanical faults of a portal would change.
package struct PortalMending: Sendable {
  /// A file that would have other bytes or another name.
  package struct Change: Sendable {
    /// The paths as messages show them.
    package let path: String
    package let newPath: String
    package let old: [UInt8]
    /// Nil for a file that is only renamed.
    package let new: [UInt8]?
  }

  package let changes: [Change]
  /// The workbooks, which are left as they are, by the paths that messages show.
  package let workbooks: [String]

  /// - Throws: What the machine refused.
  package init(folder: String) throws(Failure) {
    let sources = try ContentReader(folder).contents()
    let books = sources.files.filter(\.isWorkbook)
    workbooks = books.map(\.shown).sorted()
    var unread = Report()
    let names = FileNames(
      sources.tree.paths,
      namedIn: books.compactMap { Workbook.read(path: $0.shown, bytes: $0.bytes, into: &unread) },
      spell: { [published = PublishedNames(sources.tree.paths)] in published[$0] })
    let ids = RespelledIDs(sources.files)
    var changes: [Change] = []
    var seen: Set<String> = []
    for file in sources.files {
      seen.insert(file.path)
      let mended = MendedFile(file, ids, names).bytes
      let name = names.renamed[file.path] ?? file.path
      if mended == file.bytes, name == file.path { continue }
      changes.append(
        Change(
          path: file.shown, newPath: sources.tree.shown(name), old: file.bytes,
          new: mended == file.bytes ? nil : mended))
    }
    for (path, name) in names.renamed where !seen.contains(path) {
      changes.append(
        Change(
          path: sources.tree.shown(path), newPath: sources.tree.shown(name), old: [], new: nil))
    }
    self.changes = changes.sorted { $0.path < $1.path }
  }

  /// Changes the files: each in one step, so that none is ever half written.
  package func write() throws(Failure) {
    for change in changes {
      if let new = change.new {
        let draft = change.path + ".nastavnik-new"
        try FileSystem.remove(draft)
        try FileSystem.create(draft, new)
        try FileSystem.rename(draft, to: change.path)
      }
      if change.newPath != change.path {
        if let above = FileSystem.parent(of: change.newPath) { try FileSystem.makeFolders(above) }
        try FileSystem.rename(change.path, to: change.newPath)
      }
    }
  }
}

extension ContentFile {
  fileprivate var isWorkbook: Bool { if case .workbook = role { true } else { false } }
}
