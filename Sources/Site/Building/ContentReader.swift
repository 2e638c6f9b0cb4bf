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
      Result { () throws(Failure) in try Self.part(path, tree) }
    }
    var sources = Sources(tree: tree)
    var downloads: [String: Downloads.Facts] = [:]
    for result in read {
      let entry = try result.get()
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

  private enum Extra: Sendable {
    case none
    case download(Downloads.Facts)
    case theme(ThemeFile)
    case profile(SourceFile)
  }

  private static func part(
    _ path: String, _ tree: SourceTree
  ) throws(Failure) -> (part: FilePart, extra: Extra) {
    let role = ContentRole(path: path)
    if case .hidden = role { return (FilePart(reading: empty(path, tree)), .none) }
    let bytes = try tree.read(path)
    let part = FilePart(reading: ContentFile(path: path, shown: tree.shown(path), bytes: bytes))
    switch role {
    case .download: return (part, .download(Downloads.Facts(bytes, at: path)))
    case .theme:
      let inner = String(path.dropFirst("theme/".count))
      return (part, .theme(ThemeFile(path: inner, shown: tree.shown(path), bytes: bytes)))
    case .profile:
      return (part, .profile(SourceFile(path: tree.shown(path), bytes: bytes)))
    default: return (part, .none)
    }
  }

  private static func empty(_ path: String, _ tree: SourceTree) -> ContentFile {
    ContentFile(path: path, shown: tree.shown(path), bytes: [])
  }
}
