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
    text.withUTF8 { write($0, .template) }
  }

  /// Writes plain text for a place between tags or inside a quoted attribute.
  package mutating func escape(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { write($0, .template) }
  }

  /// Writes HTML into a quoted attribute: references stay, quotes and angle brackets cannot.
  package mutating func escapeKeepingReferences(_ html: String) {
    var html = html
    html.withUTF8 { write($0, .attribute) }
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ escaping: HTMLEscaping) {
    escaping.forEachRun(in: text) { bytes.append(contentsOf: $0) }
  }
}
