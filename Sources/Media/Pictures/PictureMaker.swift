package import Diagnostics
import Storage
import Synchronization

/// Makes the files of pictures by libvips and keeps them by content, so that what was made once is
/// not made again.
package final class PictureMaker: Sendable {
  /// What a build made and what it had already.
  package struct Counts: Sendable, Equatable {
    /// How often libvips was called.
    package var made = 0
    package var kept = 0

    package init() {}
  }

  private let files: KeptFiles
  private let tools: ToolPath
  private let made = Mutex(Counts())

  package init(keptIn files: KeptFiles, tools: ToolPath) {
    self.files = files
    self.tools = tools
  }

  package var counts: Counts { made.withLock { $0 } }

  /// The bytes of a variant, never two of one key at a time, or what is wrong with the file it is made of.
  ///
  /// - Parameter original: The file's place from where the program was started.
  /// - Throws: What the machine refused.
  package func make(
    _ variant: Picture.Variant, of original: String
  ) throws(Failure) -> Result<[UInt8], FaultyPicture> {
    let name = Self.name(of: variant)
    if let bytes = files.read(name) {
      made.withLock { $0.kept += 1 }
      return .success(bytes)
    }
    guard let program = tools.file(of: .vipsthumbnail) else {
      return .failure(FaultyPicture(fault: .noTool(.vipsthumbnail)))
    }
    made.withLock { $0.made += 1 }
    let raw = try files.place(for: name)
    let outcome = try ExternalTool.vipsthumbnail.run(
      program, Self.arguments(variant, of: original, to: raw), in: tools)
    if case .exhausted(let bound) = outcome.end {
      try FileSystem.remove(raw)
      return .failure(FaultyPicture(fault: .exhausted(.vipsthumbnail, bound)))
    }
    guard outcome.end == .exited(0), try FileSystem.kind(of: raw) == .file else {
      try FileSystem.remove(raw)
      return .failure(FaultyPicture(fault: .noPicture))
    }
    let bytes = WebPChunks.cleaned(try FileSystem.read(raw))
    try FileSystem.remove(raw)
    if let found = PictureAnatomy(bytes)?.metadata, !found.isEmpty {
      return .failure(FaultyPicture(fault: .metadata(found)))
    }
    files.write(name, bytes)
    return .success(bytes)
  }

  /// Whether a variant is kept, or the program is there to make it.
  package func canMake(_ variant: Picture.Variant) -> Bool {
    tools.file(of: .vipsthumbnail) != nil || files.read(Self.name(of: variant)) != nil
  }

  private static func name(of variant: Picture.Variant) -> String {
    "\(variant.digest)-\(variant.width)-\(recipe).\(variant.type)"
  }

  /// Stands in the kept names, so that other settings make other files.
  private static let recipe = "1"

  private static func arguments(
    _ variant: Picture.Variant, of original: String, to target: String
  ) -> [String] {
    let quality = variant.type == "png" ? "" : ",Q=82"
    let input = original.hasPrefix("/") ? original : "./" + original
    // Wider than the picture never: `>` only makes smaller. The height follows.
    return [
      input, "--size", "\(variant.width)x100000>", "--export-profile", "srgb",
      "--output", "\(target)[strip\(quality)]",
    ]
  }
}

/// Why no picture could be made of a file.
package struct FaultyPicture: Error {
  package let fault: FileFault
}
