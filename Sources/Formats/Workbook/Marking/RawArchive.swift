/// An archive whose entries are copied as they are: not unpacked, not packed anew.
struct RawArchive {
  private struct Entry {
    /// The name as `Archive` has it.
    let name: String
    /// The line of the directory.
    let line: [UInt8]
    /// The entry's own record: header, content and what is behind it.
    let record: Range<Int>
  }

  private let bytes: [UInt8]
  private var entries: [Entry] = []

  /// - Throws: For an archive of more than 4 GB, whose directory is of another form.
  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    guard let end = Self.end(of: bytes) else { throw .notAWorkbook }
    let count = Int(bytes.little16(end + 10))
    var at = Int(bytes.little32(end + 16))
    let directory = at
    guard count < 0xFFFF, directory <= end else { throw .broken("ZIP64") }
    var lines: [(name: String, line: [UInt8], start: Int)] = []
    for _ in 0..<count {
      guard at + Self.lineLength <= end, bytes.little32(at) == ArchiveWriter.directoryMark else {
        throw .notAWorkbook
      }
      let name = Int(bytes.little16(at + 28))
      let length =
        Self.lineLength + name + Int(bytes.little16(at + 30)) + Int(bytes.little16(at + 32))
      guard at + length <= end else { throw .notAWorkbook }
      let text = bytes[at + Self.lineLength..<at + Self.lineLength + name]
      lines.append(
        (
          Archive.key(String(decoding: text, as: UTF8.self)), Array(bytes[at..<at + length]),
          Int(bytes.little32(at + ArchiveWriter.offsetField))
        ))
      at += length
    }
    // A record reaches to the next one: so what is written behind the content goes with it.
    let starts = lines.map(\.start).sorted() + [directory]
    for line in lines {
      guard let next = starts.first(where: { $0 > line.start }), next <= directory else {
        throw .notAWorkbook
      }
      entries.append(Entry(name: line.name, line: line.line, record: line.start..<next))
    }
  }

  func contains(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// The archive with some parts in other words and new ones at its end; all others are equal to the
  /// byte.
  func replacing(_ parts: [String: [UInt8]]) -> [UInt8] {
    var writer = ArchiveWriter()
    for entry in entries {
      if let content = parts[entry.name] {
        writer.add(entry.name, content)
      } else {
        writer.copy(local: bytes[entry.record], entry: entry.line)
      }
    }
    let known = Set(entries.map(\.name))
    for name in parts.keys.sorted() where !known.contains(name) {
      writer.add(name, parts[name] ?? [])
    }
    return writer.finished()
  }

  private static let lineLength = 46
  private static let endLength = 22

  /// Where the record stands that ends an archive, behind which there may be a remark.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= endLength else { return nil }
    let last = bytes.count - endLength
    return (max(0, last - 0xFFFF)...last).last {
      bytes.little32($0) == ArchiveWriter.endMark
    }
  }
}

extension [UInt8] {
  fileprivate func little16(_ at: Int) -> UInt16 { UInt16(self[at]) | UInt16(self[at + 1]) << 8 }

  fileprivate func little32(_ at: Int) -> UInt32 {
    UInt32(little16(at)) | UInt32(little16(at + 2)) << 16
  }
}
