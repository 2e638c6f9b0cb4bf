import Diagnostics
import Formats
import Media
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
    /// Files of the folder for downloads that programs left there; they are not read.
    var litter: [String] = []
    var tree: SourceTree
  }

  func read() throws(Failure) -> Sources {
    guard FileSystem.isFolder(folder) else {
      throw Failure(.content, "Папки «\(folder)» нет: содержание портала читать неоткуда.")
    }
    let tree = try tree()
    let read = parallelMap(tree.paths) { path in
      Result { () throws(Failure) in try Self.reading(of: path, tree) }
    }
    var sources = Sources(tree: tree)
    var downloads: [String: Downloads.Facts] = [:]
    for result in read {
      let entry: Entry =
        switch try result.get() {
        case .done(let entry): entry
        case .longTable(let file): (FilePart(reading: file), .none)
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
    sources.parts += tree.unreadable.map { folder, bytes in
      let name = ForeignText(bytes)
      let path = folder.isEmpty ? name.text : folder + "/" + name.text
      return FilePart(unreadable: path, encoding: name.encoding, shown: tree.shown(path))
    }
    sources.downloads = Downloads(downloads)
    sources.litter = tree.paths.filter {
      if case .litter = ContentRole(path: $0) { true } else { false }
    }
    return sources
  }

  /// The files of the portal.
  func tree() throws(Failure) -> SourceTree {
    let ignored = try ignoreFile()
    return try SourceTree(folder) { Self.isForeign($0, isFolder: $1, ignored) }
  }

  /// The files that people write, as they are: settings and records, not what is only copied.
  func contents() throws(Failure) -> (tree: SourceTree, files: [ContentFile]) {
    let tree = try tree()
    var files: [ContentFile] = []
    for path in tree.paths {
      let role = ContentRole(path: path)
      switch role {
      case .site, .records, .workbook:
        files.append(
          ContentFile(path: path, shown: tree.shown(path), role: role, bytes: try tree.read(path)))
      default: continue
      }
    }
    return (tree, files)
  }

  /// What the portal's repository leaves out. Content it leaves out, be it lists with personal data
  /// that only this machine has, is read all the same.
  private func ignoreFile() throws(Failure) -> IgnoreFile {
    let path = folder + "/.gitignore"
    guard try FileSystem.kind(of: path) == .file else { return .empty }
    return IgnoreFile(String(decoding: try FileSystem.read(path), as: UTF8.self))
  }

  /// Whether something in the folder is no part of the portal, and not looked at.
  private static func isForeign(_ path: String, isFolder: Bool, _ ignored: IgnoreFile) -> Bool {
    if isFolder, ContentRole.closedFolders.contains(path) { return true }
    guard ignored.leavesOut(path, isFolder: isFolder) else { return false }
    if case .unknown = ContentRole(path: isFolder ? path + "/a.md" : path) { return true }
    return false
  }

  /// What came of a file in the first round.
  private enum Reading: Sendable {
    case done(Entry)
    /// Long tables are read one after another: the rows of each are spread over the cores, which
    /// work inside work for all cores would not be.
    case longTable(ContentFile)
  }

  /// A table of so many bytes has rows for more cores than one.
  private static let longTable = 1 << 18

  private static func reading(
    of path: String, _ tree: SourceTree
  ) throws(Failure) -> Reading {
    let role = ContentRole(path: path)
    let isRead =
      switch role {
      case .hidden, .litter: false
      default: true
      }
    let stamp = try tree.stamp(of: path)
    let file = ContentFile(
      path: path, shown: tree.shown(path), role: role, bytes: isRead ? try tree.read(path) : [])
    if file.bytes.count >= longTable, isTable(role, path) { return .longTable(file) }
    if case .download = role {
      let facts = Downloads.Facts(file.bytes, at: path, stamp: stamp)
      return .done((FilePart(reading: file), .download(facts)))
    }
    return .done((FilePart(reading: file), extra(of: file)))
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

  private static func extra(of file: ContentFile) -> Extra {
    switch file.role {
    case .theme:
      let inner = String(file.path.dropFirst("theme/".count))
      return .theme(ThemeFile(path: inner, shown: file.shown, bytes: file.bytes))
    case .profile: return .profile(SourceFile(path: file.shown, bytes: file.bytes))
    default: return .none
    }
  }
}

extension ContentReader.Sources {
  /// Files that the portal names, with the texts of those that are text and of the pages that were
  /// looked into.
  func publishedFiles(
    _ uses: FileUses, _ paths: [String], inspectedBy desk: FileDesk
  ) throws(Failure) -> [PublishedFile] {
    var files: [PublishedFile] = []
    for path in paths where downloads.size(of: path) != nil {
      let shown = tree.shown(path)
      if PublishedFile.markup(of: path) != nil {
        var faults = Report()
        let text = TextDecoding.decode(path: shown, bytes: try tree.read(path), into: &faults)
        files.append(
          text.map { PublishedFile(path: path, file: $0) }
            ?? PublishedFile(path: path, shown: shown))
      } else if OfficeText.types.contains(ContentRole.type(of: path)) {
        let parts = OfficeText(try tree.read(path)).parts
        files.append(
          PublishedFile(path: path, shown: shown, parts: parts.map { ($0.label, $0.text) }))
      } else {
        let seen = desk.inspection(of: path)
        let pages = (seen?.pages ?? []).joined(separator: "\u{0C}")
        files.append(
          PublishedFile(
            path: path, shown: shown, pages: Array(pages.utf8),
            properties: Array((seen?.properties ?? "").utf8)))
      }
    }
    for index in files.indices { files[index].link = uses.range(of: files[index].path) }
    return files
  }
}
