import Text

/// A picture among a portal's files: its size as it is seen, and what it is known by.
package struct Picture: Sendable {
  /// Turned upright.
  package let size: PictureSize
  /// SHA-256 of the file: the same picture under another name has the same.
  package let digest: String
  /// The ending that its own format has; nil for a format that goes out as it is (SVG, GIF).
  private let type: String?

  /// Nil for what is no picture.
  package init?(_ bytes: [UInt8], at path: String) {
    guard let stored = PictureSize(bytes) else { return nil }
    let isTurned = PictureAnatomy(bytes)?.isOnItsSide ?? false
    let size = isTurned ? PictureSize(width: stored.height, height: stored.width) : stored
    guard let size else { return nil }
    self.size = size
    digest = SHA256(bytes).digest
    let type = FileInspection.type(of: path)
    let isRaster = FileKind(type: type).map { $0.isRaster && $0.matches(Bytes(bytes)) } ?? false
    self.type = isRaster ? type : nil
  }

  /// One file made of a picture.
  package struct Variant: Sendable, Hashable {
    /// Where it is published, from the portal's root.
    package let path: String
    /// In pixels.
    package let width: Int
    package let height: Int
    let digest: String
    let type: String

    /// Equal for variants of the same bytes: one picture under two names is made once.
    package var key: String { "\(digest)-\(width).\(type)" }
  }

  /// What a page shows of a picture.
  package struct Variants: Sendable {
    /// The narrowest first.
    package let webp: [Variant]
    /// The widest, in the picture's own format, for whatever knows no WebP.
    package let widest: Variant
  }
}

extension Picture {
  /// The picture in the widths a theme asks for, upright and without any data on who took it, where
  /// and with what; nil for a format that goes out as it is.
  ///
  /// - Parameter path: Where the file itself would be published; its name goes into the others'.
  package func variants(of path: String, widths: [Int]) -> Variants? {
    guard let type, let most = widths.max() else { return nil }
    let fitting = Set(widths.filter { $0 < size.width } + [min(size.width, most)])
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem =
      "pictures/\(name.dropLast(type.count + 1).prefix(Self.longestStem)).\(digest.prefix(16))-"
    func variant(_ width: Int, _ type: String) -> Variant {
      make("\(stem)\(width).\(type)", width, type)
    }
    let webp = fitting.sorted().map { variant($0, "webp") }
    guard let last = webp.last else { return nil }
    return Variants(webp: webp, widest: type == "webp" ? last : variant(last.width, type))
  }

  /// Of a name so many letters are kept: with digest and width it stays below the 255 bytes of a file's name.
  private static let longestStem = 200

  /// The whole picture cleaned, for a page that offers the file itself; nil for a format that goes
  /// out as it is.
  package func whole(at path: String) -> Variant? {
    type.map { make(path, size.width, $0) }
  }

  private func make(_ path: String, _ width: Int, _ type: String) -> Variant {
    let height = max(1, (width * size.height + size.width / 2) / size.width)
    return Variant(path: path, width: width, height: height, digest: digest, type: type)
  }

  /// What the file would show of who took it, where and with what, were it published as it is.
  package static func fault(ofPublishing bytes: [UInt8]) -> FileFault? {
    guard let found = PictureAnatomy(bytes)?.metadata, !found.isEmpty else { return nil }
    return .metadata(found)
  }
}
