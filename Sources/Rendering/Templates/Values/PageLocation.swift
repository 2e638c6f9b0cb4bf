/// Where the page being rendered stands in the site, which is what its links are relative to.
package struct PageLocation: Sendable, Hashable {
  /// The page's file from the root of the site, such as `mentory/ivanova/index.html`.
  package let path: String
  /// Whether links name `index.html`, for portals read from a disk rather than a server.
  package let explicitIndex: Bool

  /// The page's directory with its last slash; nothing at the root.
  private let directory: [UInt8]
  /// What links begin with when the page may be shown at any depth, such as an error page.
  private let root: String?

  package init(_ path: String, explicitIndex: Bool = false) {
    self.path = path
    self.explicitIndex = explicitIndex
    let bytes = Array(path.utf8)
    directory = Array(bytes[..<((bytes.lastIndex(of: 0x2F) ?? -1) + 1)])
    root = nil
  }

  /// A page whose links all begin with the site's root, given as a path: `/nastavnichestvo/`.
  package init(_ path: String, root: String) {
    self.path = path
    explicitIndex = false
    directory = []
    self.root = root
  }

  /// The link from this page to a file of the site.
  ///
  /// `mentory/index.html` seen from `novosti/index.html` is `../mentory/`; the page's own directory
  /// is `./`; an anchor or query stays.
  package func relative(to sitePath: String) -> String {
    if let root {
      return root
        + (sitePath.hasSuffix("index.html") ? sitePath.dropLast("index.html".count) : sitePath[...])
    }
    let bytes = Array(sitePath.utf8.drop { $0 == 0x2F })
    let cut = bytes.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? bytes.count
    if cut < bytes.count, bytes[..<cut].elementsEqual(path.utf8) {
      return String(decoding: bytes[cut...], as: UTF8.self)
    }
    let target = bytes[..<cut]
    let shared = sharedDirectory(with: target)
    var link: [UInt8] = []
    link.reserveCapacity(bytes.count + 16)
    for byte in directory[shared...] where byte == 0x2F { link += "../".utf8 }
    append(target[shared...], to: &link)
    link += bytes[cut...]
    return String(decoding: link, as: UTF8.self)
  }
}

extension PageLocation {
  /// The folder that holds a page's own: its pages have the same way to everything outside theirs.
  struct Folder: Hashable {
    let path: String
    let explicitIndex: Bool
  }

  /// Nil for the home page, which has none, and for a page that is shown at any depth.
  var folder: Folder? {
    guard root == nil, let last = directory.indices.last else { return nil }
    let above = (directory[..<last].lastIndex(of: 0x2F) ?? -1) + 1
    return Folder(
      path: String(decoding: directory[..<above], as: UTF8.self), explicitIndex: explicitIndex)
  }

  /// The page's own folder with its last slash.
  var directoryPath: String { String(decoding: directory, as: UTF8.self) }
}

extension PageLocation {
  private static let index = Array("index.html".utf8)

  /// How many bytes of the page's directory lead to the target too.
  private func sharedDirectory(with target: ArraySlice<UInt8>) -> Int {
    var shared = 0
    for (index, byte) in zip(directory, target).enumerated() {
      guard byte.0 == byte.1 else { break }
      if byte.0 == 0x2F { shared = index + 1 }
    }
    return shared
  }

  /// Adds the way down, with `index.html` where it is wanted and without where it is not.
  private func append(_ rest: ArraySlice<UInt8>, to link: inout [UInt8]) {
    let index = PageLocation.index
    let isDirectory = rest.isEmpty || rest.last == 0x2F
    let namesIndex =
      rest.reversed().starts(with: index.reversed())
      && (rest.count == index.count || rest.dropLast(index.count).last == 0x2F)
    let kept = namesIndex && !explicitIndex ? rest.dropLast(index.count) : rest
    let isBare = link.isEmpty
    // A first segment with a colon would be read as a scheme.
    if isBare, kept.isEmpty && !explicitIndex || kept.prefix(while: { $0 != 0x2F }).contains(0x3A) {
      link += "./".utf8
    }
    link += kept
    if isDirectory, explicitIndex { link += index }
  }
}
