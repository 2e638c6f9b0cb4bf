import Diagnostics
import Media
import Mentoring
import Parallel
import Storage
import Synchronization

/// Where the files of a portal are looked into, each once in a run.
final class FileDesk: Sendable {
  private let downloads: Downloads
  private let tree: SourceTree
  private let tools: ToolPath
  private let kept: KeptFiles?
  /// In megabytes.
  private let limit: Int
  private let known = Mutex<[String: FileInspection]>([:])

  /// The limit where a portal sets none.
  private static let usualLimit = 15

  /// - Parameter kept: Where what programs say of files is kept for the next run.
  init(
    _ sources: ContentReader.Sources, _ site: Record<SiteSettings>, tools: ToolPath,
    kept: KeptFiles?
  ) {
    downloads = sources.downloads
    tree = sources.tree
    self.tools = tools
    self.kept = kept
    limit = site.limits?.fileMB ?? Self.usualLimit
  }

  /// Looks into the files that were not looked into yet, on all cores.
  ///
  /// - Returns: What is wrong with them, where they are first named; and those that a withdrawal
  ///   leaves out because there is no program to look into them with.
  func look(
    at uses: FileUses, _ withdrawal: Withdrawal = Withdrawal()
  ) throws(Failure) -> (report: Report, omitted: [Omission.Item]) {
    let seen = known.withLock { Set($0.keys) }
    let paths = uses.paths.filter { downloads.size(of: $0) != nil && !seen.contains($0) }
    let found = parallelMap(paths) { path in
      Result { () throws(Failure) in try self.inspect(path, uses) }
    }
    var report = Report()
    var omitted: [Omission.Item] = []
    for (path, result) in zip(paths, found) {
      let inspection = try result.get()
      known.withLock { $0[path] = inspection }
      if withdrawal.isOn, inspection.faults.contains(where: \.isForWantOfTool) {
        omitted.append(.uninspected(path, at: uses.range(of: path)))
        continue
      }
      for fault in inspection.faults {
        report.add(fault.diagnostic(of: path, at: uses.range(of: path)))
      }
    }
    return (report, omitted)
  }

  /// What was found in a file; nil for one that was not looked into.
  func inspection(of path: String) -> FileInspection? { known.withLock { $0[path] } }

  /// The files that cannot be published.
  var unusable: Set<String> {
    known.withLock { Set($0.filter(\.value.isUnusable).keys) }
  }

  /// How many pages each PDF has.
  var pageCounts: [String: Int] { known.withLock { $0.compactMapValues(\.pageCount) } }

  private func inspect(_ path: String, _ uses: FileUses) throws(Failure) -> FileInspection {
    // Of a picture that is only shown smaller ones are made.
    let isMadeSmaller =
      !uses.offered.contains(path) && downloads.variants(of: path) != nil
    return try FileInspection(
      try tree.read(path), path: path, place: tree.shown(path), limit: isMadeSmaller ? nil : limit,
      tools: tools, kept: kept)
  }
}
