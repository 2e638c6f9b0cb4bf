/// Writes JSON (RFC 8259) for people too: two spaces a level, each element on its own line.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// How many elements each open bracket holds so far.
  private var counts: [Int] = []
  /// Whether a member's name was written and waits for its value.
  private var isNamed = false

  package init() {}

  /// Brackets with whatever the closure writes between them as elements.
  package mutating func list(_ elements: (inout JSONWriter) -> Void) {
    bracket("[", "]", elements)
  }

  /// Braces with whatever the closure writes between them as names and values.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    bracket("{", "}", members)
  }

  /// The name of a member, to be followed by its value.
  package mutating func name(_ text: String) {
    separate()
    quote(text)
    bytes += [0x3A, 0x20]
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
    case .list(let values): list { for value in values { $0.write(value) } }
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
  private mutating func bracket(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inner: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    counts.append(0)
    inner(&self)
    if counts.removeLast() > 0 { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  /// Whatever stands before an element: nothing behind its name, else a comma and a new line.
  private mutating func separate() {
    if isNamed {
      isNamed = false
    } else if let last = counts.indices.last {
      if counts[last] > 0 { bytes.append(UInt8(ascii: ",")) }
      counts[last] += 1
      breakLine()
    }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: counts.count * 2)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
