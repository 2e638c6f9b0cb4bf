/// Writes JSON (RFC 8259) in one of the styles the program has a use for.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let style: JSONStyle
  /// How many elements each open bracket holds so far.
  private var counts: [Int] = []
  /// Whether a member's name was written and waits for its value.
  private var isNamed = false

  package init(_ style: JSONStyle = .document) {
    self.style = style
    bytes.reserveCapacity(Self.usualSize)
  }

  /// Room for a record or the description of a page.
  private static let usualSize = 1024

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How many brackets are open.
  package var depth: Int { counts.count }

  /// Brackets with whatever the closure writes between them as elements.
  package mutating func list<Fault: Error>(
    _ elements: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    try bracket("[", "]", elements)
  }

  /// Braces with whatever the closure writes between them as names and values.
  package mutating func object<Fault: Error>(
    _ members: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    try bracket("{", "}", members)
  }

  /// The name of a member, to be followed by its value.
  package mutating func name(_ text: String) {
    separate()
    quote(text)
    bytes += style.colon.utf8
    isNamed = true
  }

  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// A value that is JSON already: a number, `true`, `false` or `null`.
  package mutating func verbatim(_ text: String) {
    separate()
    bytes += text.utf8
  }

  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: verbatim("null")
    case .bool(let flag): verbatim(flag ? "true" : "false")
    case .int(let number): verbatim(String(number))
    case .number(let digits): verbatim(digits)
    case .string(let text): string(text)
    case .list(let values): list { writer in for value in values { writer.write(value) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.name(member.name)
          writer.write(member.value)
        }
      }
    }
  }
}

extension JSONWriter {
  private mutating func bracket<Fault: Error>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ inner: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    separate()
    bytes.append(UInt8(ascii: open))
    counts.append(0)
    try inner(&self)
    if counts.removeLast() > 0 { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  /// Whatever stands before an element: nothing behind its name, else a comma and a new line.
  private mutating func separate() {
    if isNamed {
      isNamed = false
    } else if let last = counts.indices.last {
      if counts[last] > 0 { bytes += style.comma.utf8 }
      counts[last] += 1
      breakLine()
    }
  }

  private mutating func breakLine() {
    guard let indent = style.indent else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: counts.count * indent)
  }

  /// Writes a text in quotes: runs of bytes that stand for themselves in every style in one piece.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where !Self.isPlain(text[index]) {
        let scalar = Self.scalar(text, index)
        guard let escape = escape(of: scalar) else { continue }
        bytes += text[start..<index]
        bytes += escape.utf8
        start = index + UTF8.width(scalar)
      }
      bytes += text[start...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte begins no sign that some style escapes: those are all ASCII, or U+2028 and U+2029.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0xE2: false
    default: true
    }
  }

  /// The sign of one or three bytes at an offset.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Unicode.Scalar {
    guard text[index] == 0xE2 else { return Unicode.Scalar(text[index]) }
    let value = 0x2000 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func escape(of scalar: Unicode.Scalar) -> String? {
    if let escape = style.named[scalar] { return escape }
    guard scalar.value < 0x20 || style.numbered.contains(scalar) else { return nil }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
