import CWorkbook

/// Writes a ZIP archive (PKWARE APPNOTE 6.3): equal entries give equal bytes, on whatever day.
package struct ArchiveWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// Adds an entry, packed, with the first day that archives know as its time.
  ///
  /// - Parameter name: In ASCII, as all names of a workbook's parts are.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Self.packed(content)
    var header: [UInt8] = []
    header.append(little: UInt16(20))
    header.append(little: UInt16(0))
    header.append(little: UInt16(8))
    header.append(little: Self.firstDay)
    header.append(
      little: content.withUnsafeBufferPointer { nastavnik_crc32($0.baseAddress, $0.count) })
    header.append(little: UInt32(packed.count))
    header.append(little: UInt32(content.count))
    header.append(little: UInt16(name.utf8.count))
    header.append(little: UInt16(0))
    var entry: [UInt8] = []
    entry.append(little: Self.directoryMark)
    entry.append(little: UInt16(20))
    entry += header
    entry.append(little: UInt16(0))
    entry.append(little: UInt16(0))
    entry.append(little: UInt16(0))
    entry.append(little: UInt32(0))
    entry.append(little: UInt32(0))
    entry += Array(name.utf8)
    var local: [UInt8] = []
    local.append(little: Self.localMark)
    local += header + Array(name.utf8) + packed
    copy(local: local[...], entry: entry)
  }

  /// Adds an entry as another archive holds it: its record, and its line in the directory.
  mutating func copy(local: ArraySlice<UInt8>, entry: [UInt8]) {
    var entry = entry
    entry.write(UInt32(bytes.count), at: Self.offsetField)
    bytes += local
    directory += entry
    count += 1
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(little: Self.endMark)
    end.append(little: UInt32(0))
    end.append(little: count)
    end.append(little: count)
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(bytes.count))
    end.append(little: UInt16(0))
    return bytes + directory + end
  }

  static let localMark: UInt32 = 0x0403_4B50
  static let directoryMark: UInt32 = 0x0201_4B50
  static let endMark: UInt32 = 0x0605_4B50
  /// Where a line of the directory says at which offset the entry begins.
  static let offsetField = 42
  /// 1 January 1980, midnight, in the form of MS-DOS.
  private static let firstDay: UInt32 = 0x0021_0000

  private static func packed(_ content: [UInt8]) -> [UInt8] {
    let capacity = nastavnik_deflate_bound(content.count)
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, size in
      size = content.withUnsafeBufferPointer { content in
        nastavnik_deflate(content.baseAddress, content.count, buffer.baseAddress, capacity)
      }
    }
  }
}

extension [UInt8] {
  mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func write(_ number: UInt32, at offset: Int) {
    Swift.withUnsafeBytes(of: number.littleEndian) {
      replaceSubrange(offset..<offset + 4, with: $0)
    }
  }
}
