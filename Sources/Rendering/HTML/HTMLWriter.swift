/// A growing run of UTF-8 bytes that a page is written into.
///
/// Text is escaped by runs: what needs no escaping is appended in one piece.
package struct HTMLWriter: Sendable {
  package private(set) var bytes: [UInt8]

  package init(reserving capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  package var count: Int { bytes.count }

  /// What was written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTMLWriter {
  /// Writes bytes that are already HTML.
  package mutating func write(_ ready: [UInt8]) { bytes.append(contentsOf: ready) }

  /// Writes bytes that are already HTML.
  package mutating func write(_ ready: ArraySlice<UInt8>) { bytes.append(contentsOf: ready) }

  /// Writes one byte that is already HTML.
  package mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Writes text that is already HTML.
  package mutating func write(_ ready: String) {
    var ready = ready
    ready.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes plain text for a place between tags or inside a quoted attribute.
  package mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { escape($0, HTMLWriter.special) }
  }

  /// Writes plain text for a place between tags or inside a quoted attribute.
  package mutating func escape(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { escape($0, HTMLWriter.special) }
  }

  /// Writes HTML into a quoted attribute: references stay, quotes and angle brackets cannot.
  package mutating func escapeKeepingReferences(_ html: String) {
    var html = html
    html.withUTF8 { escape($0, HTMLWriter.specialInAttribute) }
  }
}

extension HTMLWriter {
  /// Bit sets over the code points below 64.
  private static let special: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  private static let specialInAttribute: UInt64 = special & ~(1 << 0x26)

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ special: UInt64) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte < 64, special >> UInt64(byte) & 1 == 1 else { continue }
      if start < index { bytes.append(contentsOf: text[start..<index]) }
      bytes.append(contentsOf: HTMLWriter.reference(to: byte))
      start = index + 1
    }
    if start < text.count { bytes.append(contentsOf: text[start...]) }
  }

  private static func reference(to byte: UInt8) -> String.UTF8View {
    switch byte {
    case 0x22: "&#34;".utf8
    case 0x26: "&amp;".utf8
    case 0x27: "&#39;".utf8
    case 0x3C: "&lt;".utf8
    default: "&gt;".utf8
    }
  }
}
