import Diagnostics
import Text

/// Finds the cells in the bytes of CSV (RFC 4180, and what Excel makes of it).
///
/// A quote opens a quoted cell only as its first byte; rows end with LF, CRLF or a lone CR.
struct CSVScanner {
  /// What cannot be read as a cell.
  enum Fault {
    case openQuote(Place)
    case afterQuote(Place)
  }

  private let separator: UInt8
  private(set) var layout = TableLayout()
  private(set) var fault: Fault?
  private var first = 0

  init(separator: UInt8) { self.separator = separator }

  /// Goes through the bytes from an offset to their end or to the first fault.
  mutating func scan(_ bytes: [UInt8], from start: Int, limit: Int = .max) {
    bytes.withUnsafeBufferPointer { bytes in
      if limit == .max { layout.cells.reserveCapacity(bytes.count / 8) }
      var offset = start
      while offset < bytes.count, fault == nil, layout.records.count < limit {
        offset = row(bytes, offset)
      }
    }
  }

  /// Reads a row and returns where the next begins.
  private mutating func row(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var offset = start
    while true {
      let end = cellEnd(bytes, offset)
      layout.cells.append(Place(offset, end))
      offset = end
      guard fault == nil, offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    layout.records.append(
      TableLayout.Record(
        first: UInt32(first), count: UInt32(layout.cells.count - first),
        number: UInt32(layout.records.count + 1)))
    first = layout.cells.count
    return behindLineEnd(bytes, offset)
  }

  @inline(__always)
  private mutating func cellEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start < bytes.count, bytes[start] == CSVText.quote else {
      return plainEnd(bytes, start)
    }
    var offset = start + 1
    while offset < bytes.count {
      guard bytes[offset] == CSVText.quote else {
        offset += 1
        continue
      }
      guard offset + 1 < bytes.count, bytes[offset + 1] == CSVText.quote else {
        return quotedEnd(bytes, start, offset + 1)
      }
      offset += 2
    }
    fault = .openQuote(Place(start, start + 1))
    return bytes.count
  }

  /// The next separator or line end; eight bytes are passed at a time where none of them is one.
  @inline(__always)
  private func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: offset)
      let marks = eight.firstEqual(to: separator) | eight.firstBelow(0x0E)
      guard marks != 0 else {
        offset += 8
        continue
      }
      offset += EightBytes.offset(ofFirst: marks)
      if isEnd(bytes[offset]) { return offset }
      offset += 1
    }
    while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
    return offset
  }

  @inline(__always)
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte.isLineEnd
  }

  /// The end of a quoted cell, behind which only a separator or the end of the row may stand.
  private mutating func quotedEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    let real = plainEnd(bytes, end)
    if real > end { fault = .afterQuote(Place(end, real)) }
    return real
  }

  private func behindLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    guard offset + 1 < bytes.count, bytes[offset] == 0x0D, bytes[offset + 1] == 0x0A else {
      return offset + 1
    }
    return offset + 2
  }
}
