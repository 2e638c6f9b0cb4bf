import Diagnostics
import Mentoring
import Parallel
import Storage

/// Reads the files of a portal's folder, on all cores.
struct ContentReader {
  private let folder: String

  init(_ folder: String) { self.folder = folder }

  /// What the folder holds.
  struct Sources: Sendable {
    var parts: [FilePart] = []
    var downloads = Downloads([:])
    /// The portal's own theme files, by their paths below `theme/`.
    var theme: [ThemeFile] = []
    /// The portal's own profiles of requirements.
    var profiles: [SourceFile] = []
    var tree: SourceTree
  }

  func read() throws(Failure) -> Sources {
    guard FileSystem.isFolder(folder) else {
      throw Failure(.content, "Папки «\(folder)» нет: содержание портала читать неоткуда.")
    }
    let tree = try SourceTree(folder)
    let read = parallelMap(tree.paths) { path in
      Result { () throws(Failure) in try Self.reading(of: path, tree) }
    }
    var sources = Sources(tree: tree)
    var downloads: [String: Downloads.Facts] = [:]
    for (path, result) in zip(tree.paths, read) {
      let entry: Entry =
        switch try result.get() {
        case .done(let entry): entry
        case .longTable(let bytes): (Self.part(path, tree, bytes), .none)
        }
      sources.parts.append(entry.part)
      switch entry.extra {
      case .download(let facts): downloads[entry.part.path] = facts
      case .theme(let file): sources.theme.append(file)
      case .profile(let file): sources.profiles.append(file)
      case .none: break
      }
    }
    sources.parts += tree.refused.map { FilePart(refusing: $0, shown: tree.shown($0)) }
    sources.downloads = Downloads(downloads)
    return sources
  }

  /// What came of a file in the first round.
  private enum Reading: Sendable {
    case done(Entry)
    /// Long tables are read one after another: the rows of each are spread over the cores, which
    /// work inside work for all cores would not be.
    case longTable([UInt8])
  }

  /// A table of so many bytes has rows for more cores than one.
  private static let longTable = 1 << 18

  private static func reading(
    of path: String, _ tree: SourceTree
  ) throws(Failure) -> Reading {
    let role = ContentRole(path: path)
    if case .hidden = role { return .done((part(path, tree, []), .none)) }
    let bytes = try tree.read(path)
    if bytes.count >= longTable, isTable(role, path) { return .longTable(bytes) }
    return .done((part(path, tree, bytes), extra(of: role, path, tree, bytes)))
  }

  private static func isTable(_ role: ContentRole, _ path: String) -> Bool {
    switch role {
    case .records: ["csv", "tsv"].contains(ContentRole.type(of: path))
    case .workbook: true
    default: false
    }
  }

  private typealias Entry = (part: FilePart, extra: Extra)

  private enum Extra: Sendable {
    case none
    case download(Downloads.Facts)
    case theme(ThemeFile)
    case profile(SourceFile)
  }

  private static func part(_ path: String, _ tree: SourceTree, _ bytes: [UInt8]) -> FilePart {
    FilePart(reading: ContentFile(path: path, shown: tree.shown(path), bytes: bytes))
  }

  private static func extra(
    of role: ContentRole, _ path: String, _ tree: SourceTree, _ bytes: [UInt8]
  ) -> Extra {
    switch role {
    case .download: return .download(Downloads.Facts(bytes, at: path))
    case .theme:
      let inner = String(path.dropFirst("theme/".count))
      return .theme(ThemeFile(path: inner, shown: tree.shown(path), bytes: bytes))
    case .profile: return .profile(SourceFile(path: tree.shown(path), bytes: bytes))
    default: return .none
    }
  }
}
