/// Writes JSON with two spaces for each level, in the order it is told.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  mutating func object(_ content: (inout JSONWriter) -> Void) { nest("{", "}", content) }

  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    bytes += String(value).utf8
  }

  mutating func members<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    nest("[", "]") { writer in
      for element in elements {
        writer.newLine()
        write(&writer, element)
      }
    }
  }

  mutating func key(_ name: String) {
    newLine()
    string(name)
    bytes += ": ".utf8
  }

  mutating func string(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private mutating func nest(
    _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    bytes += open.utf8
    depth += 1
    let outer = isFirst
    isFirst = true
    content(&self)
    let isEmpty = isFirst
    depth -= 1
    isFirst = outer
    if !isEmpty { breakLine() }
    bytes += close.utf8
    isFirst = false
  }

  private mutating func newLine() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }
}
