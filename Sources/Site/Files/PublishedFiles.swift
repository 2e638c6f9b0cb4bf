import Diagnostics
import Media
import Parallel
import Storage

/// The files to be put beside the pages: what pages offer and the pictures they show, each as it
/// goes out.
struct PublishedFiles {
  /// Bytes, or the variant to be made of a picture.
  private enum Content: Sendable {
    case file(String)
    case variant(Picture.Variant, of: String)
  }

  private let uses: FileUses
  private let downloads: Downloads
  private let folder: SourceTree

  init(_ uses: FileUses, _ downloads: Downloads, _ tree: SourceTree) {
    self.uses = uses
    self.downloads = downloads
    folder = tree
  }

  /// Writes all of them; what no picture can be made of, and what would show who took it, is
  /// reported where it is named.
  func write(_ maker: PictureMaker?, into tree: (any NewTree)?) throws(Failure) -> Report {
    let outcomes = parallelMap(groups) { group in
      Result { () throws(Failure) in try write(group, maker, into: tree) }
    }
    var report = Report()
    for outcome in outcomes { report.add(contentsOf: try outcome.get()) }
    return report
  }

  /// The pictures that can be made neither anew nor of what was kept, for want of a program.
  func unmakable(by maker: PictureMaker?) -> [String] {
    guard let maker else { return [] }
    var missing: Set<String> = []
    for case (_, .variant(let variant, let source)) in contents where !missing.contains(source) {
      if !maker.canMake(variant) { missing.insert(source) }
    }
    return missing.sorted()
  }

  /// Writes files one after another: the second of the same bytes finds them made.
  private func write(
    _ group: [(path: String, content: Content)], _ maker: PictureMaker?, into tree: (any NewTree)?
  ) throws(Failure) -> Report {
    var report = Report()
    for (path, content) in group {
      if let fault = try write(path, content, maker, into: tree) { report.add(fault) }
    }
    return report
  }

  /// What is to be written, the files of the same bytes together.
  private var groups: [[(path: String, content: Content)]] {
    var groups: [String: [(path: String, content: Content)]] = [:]
    for (path, content) in contents {
      switch content {
      case .file: groups[path, default: []].append((path, content))
      case .variant(let variant, _): groups[variant.key, default: []].append((path, content))
      }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What is to be written, by the published path.
  private var contents: [(path: String, content: Content)] {
    var all: [String: Content] = [:]
    for path in uses.paths where downloads.size(of: path) != nil {
      let variants = downloads.variants(of: path)
      if uses.shown.contains(path), let variants {
        for variant in variants.webp + [variants.widest] {
          all[variant.path] = .variant(variant, of: path)
        }
      }
      guard uses.offered.contains(path) || variants == nil else { continue }
      all[downloads.published(path)] =
        downloads.whole(path).map { .variant($0, of: path) } ?? .file(path)
    }
    return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func write(
    _ path: String, _ content: Content, _ maker: PictureMaker?, into tree: (any NewTree)?
  ) throws(Failure) -> Diagnostic? {
    switch content {
    case .file(let source):
      let bytes = try folder.read(source)
      if let fault = Picture.fault(ofPublishing: bytes) {
        return fault.diagnostic(of: source, at: uses.range(of: source))
      }
      try requireUnchanged(source)
      try tree?.write(path, bytes)
    case .variant(let variant, let source):
      guard let maker else { return nil }
      let made = try maker.make(variant, of: folder.shown(source))
      try requireUnchanged(source)
      switch made {
      case .success(let bytes): try tree?.write(path, bytes)
      case .failure(let faulty):
        return faulty.fault.diagnostic(of: source, at: uses.range(of: source))
      }
    }
    return nil
  }

  /// Refuses a file that is no more the one that was looked into: nobody has searched its bytes.
  private func requireUnchanged(_ source: String) throws(Failure) {
    guard try folder.stamp(of: source) == downloads.stamp(of: source) else {
      throw FileStamp.changed(folder.shown(source))
    }
  }
}
