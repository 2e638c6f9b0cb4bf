import CWorkbook

/// A ZIP archive in memory, read entry by entry without ever holding one unpacked as a whole.
///
/// Bounds keep a hostile archive from taking the machine with it: how many entries there may be, and
/// how many bytes all that is read may unpack to (`Limits`).
final class Archive {
  /// Why an archive or an entry of it cannot be read.
  enum Fault: Error, Equatable {
    case notAnArchive
    case encrypted
    case tooManyEntries
    case tooLarge
    /// The entry is cut off or its checksum differs.
    case broken(String)
  }

  /// What the directory at the archive's end says of an entry.
  private struct Entry {
    var position: unz64_file_pos
    var isEncrypted: Bool
  }

  /// The archive's bytes, kept where they are while minizip points into them.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let file: unzFile
  private var entries: [String: Entry] = [:]
  private var unpacked = 0

  init(_ source: [UInt8]) throws(Fault) {
    bytes = .allocate(capacity: max(source.count, 1))
    _ = bytes.update(fromContentsOf: source)
    guard let file = nastavnik_unzip_memory(bytes.baseAddress, source.count) else {
      bytes.deallocate()
      throw .notAnArchive
    }
    self.file = file
    try readDirectory()
  }

  deinit {
    unzClose(file)
    bytes.deallocate()
  }

  var names: some Sequence<String> { entries.keys }

  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// An entry unpacked as a whole.
  func bytes(of name: String) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { piece in
      bytes.append(contentsOf: piece)
      return true
    }
    return bytes
  }

  /// Unpacks an entry piece by piece; `false` from the receiver ends it early.
  ///
  /// - Throws: When there is no such entry, or it is broken, encrypted or too large.
  func read(
    _ name: String, _ receive: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(Fault) {
    guard var entry = entries[name] else { throw .broken(name) }
    if entry.isEncrypted { throw .encrypted }
    guard unzGoToFilePos64(file, &entry.position) == UNZ_OK,
      unzOpenCurrentFile(file) == UNZ_OK
    else { throw .broken(name) }
    defer { unzCloseCurrentFile(file) }
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { piece.deallocate() }
    while true {
      let count = unzReadCurrentFile(file, piece.baseAddress, UInt32(piece.count))
      if count < 0 { throw .broken(name) }
      if count == 0 { break }
      unpacked += Int(count)
      if unpacked > Limits.unpackedSize { throw .tooLarge }
      if !receive(UnsafeBufferPointer(rebasing: piece[..<Int(count)])) { return }
    }
    // The checksum is compared when the whole entry was read.
    if unzCloseCurrentFile(file) == UNZ_CRCERROR { throw .broken(name) }
  }
}

extension Archive {
  private func readDirectory() throws(Fault) {
    var status = unzGoToFirstFile(file)
    while status == UNZ_OK {
      if entries.count >= Limits.archiveEntries { throw .tooManyEntries }
      try readEntry()
      status = unzGoToNextFile(file)
    }
    if status != UNZ_END_OF_LIST_OF_FILE { throw .notAnArchive }
  }

  private func readEntry() throws(Fault) {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: Self.longestName + 1)
    var position = unz64_file_pos()
    guard
      unzGetCurrentFileInfo64(file, &info, &name, UInt(Self.longestName), nil, 0, nil, 0)
        == UNZ_OK, unzGetFilePos64(file, &position) == UNZ_OK
    else { throw .notAnArchive }
    let text = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let key = Self.key(String(decoding: text, as: UTF8.self))
    entries[key] = Entry(position: position, isEncrypted: info.flag & 1 != 0)
  }

  /// Names are compared without a leading slash; some programs write backslashes.
  static func key(_ name: String) -> String {
    let path = name.replacingBytes(UInt8(ascii: "\\"), by: UInt8(ascii: "/"))
    return path.hasPrefix("/") ? String(path.dropFirst()) : path
  }

  private static let longestName = 1_024
}

extension String {
  fileprivate func replacingBytes(_ old: UInt8, by new: UInt8) -> String {
    utf8.contains(old) ? String(decoding: utf8.map { $0 == old ? new : $0 }, as: UTF8.self) : self
  }
}
