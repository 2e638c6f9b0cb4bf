package import Diagnostics
import Glibc
import Storage
import Synchronization

/// Makes the files of pictures by libvips and keeps them by content, so that what was made once is
/// not made again.
///
/// The folder may be deleted at any time; a finished build leaves in it only what the build used.
package final class PictureMaker: Sendable {
  /// What a build made and what it had already.
  package struct Counts: Sendable, Equatable {
    /// How often libvips was called.
    package var made = 0
    package var kept = 0

    package init() {}
  }

  private let folder: String
  private let tools: ToolPath
  private let state = Mutex((counts: Counts(), used: Set<String>()))

  /// - Parameter folder: Where pictures are kept; made when the first one is.
  package init(keptIn folder: String, tools: ToolPath) {
    self.folder = folder
    self.tools = tools
  }

  package var counts: Counts { state.withLock { $0.counts } }

  /// The bytes of a variant, never two of one key at a time, or what is wrong with the file it is made of.
  ///
  /// - Parameter original: The file's place from where the program was started.
  /// - Throws: What the machine refused.
  package func make(
    _ variant: Picture.Variant, of original: String
  ) throws(Failure) -> Result<[UInt8], FaultyPicture> {
    let name = Self.name(of: variant)
    state.withLock { _ = $0.used.insert(name) }
    let kept = folder + "/" + name
    if try FileSystem.kind(of: kept) == .file {
      state.withLock { $0.counts.kept += 1 }
      return .success(try FileSystem.read(kept))
    }
    guard let program = tools.file(of: .vipsthumbnail) else {
      return .failure(FaultyPicture(fault: .noTool(.vipsthumbnail)))
    }
    try FileSystem.makePrivateFolder(folder)
    let raw = folder + "/part-\(name)"
    try FileSystem.remove(raw)
    state.withLock { $0.counts.made += 1 }
    let outcome = try ExternalTool.vipsthumbnail.run(
      program, Self.arguments(variant, of: original, to: raw), in: tools)
    guard outcome.status == 0, try FileSystem.kind(of: raw) == .file else {
      try FileSystem.remove(raw)
      return .failure(FaultyPicture(fault: .noPicture))
    }
    let bytes = WebPChunks.cleaned(try FileSystem.read(raw))
    try FileSystem.remove(raw)
    if let found = PictureAnatomy(bytes)?.metadata, !found.isEmpty {
      return .failure(FaultyPicture(fault: .metadata(found)))
    }
    // Renamed when it is whole: a build that is killed leaves no half picture to be taken later.
    try FileSystem.create(raw, bytes)
    try FileSystem.rename(raw, to: kept)
    return .success(bytes)
  }

  /// Whether a variant is kept, or the program is there to make it.
  package func canMake(_ variant: Picture.Variant) throws(Failure) -> Bool {
    if tools.file(of: .vipsthumbnail) != nil { return true }
    return try FileSystem.kind(of: folder + "/" + Self.name(of: variant)) == .file
  }

  private static func name(of variant: Picture.Variant) -> String {
    "\(variant.digest)-\(variant.width)-\(recipe).\(variant.type)"
  }

  /// Removes what the build did not use: a picture that was withdrawn does not stay here either.
  package func forgetUnused() throws(Failure) {
    guard FileSystem.isFolder(folder) else { return }
    let used = state.withLock { $0.used }
    for name in try FileSystem.names(in: folder) where !used.contains(name) {
      try FileSystem.remove(folder + "/" + name)
    }
  }

  /// Stands in the kept names, so that other settings make other files.
  private static let recipe = "1"

  private static func arguments(
    _ variant: Picture.Variant, of original: String, to target: String
  ) -> [String] {
    let quality = variant.type == "png" ? "" : ",Q=82"
    let input = original.hasPrefix("/") ? original : "./" + original
    let output = target.hasPrefix("/") ? target : "./" + target
    // Wider than the picture never: `>` only makes smaller. The height follows.
    return [
      input, "--size", "\(variant.width)x100000>", "--export-profile", "srgb",
      "--output", "\(output)[strip\(quality)]",
    ]
  }
}

/// Why no picture could be made of a file.
package struct FaultyPicture: Error {
  package let fault: FileFault
}
