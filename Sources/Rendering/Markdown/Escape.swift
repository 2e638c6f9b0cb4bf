/// Writing text and addresses so that HTML means nothing else by them.
extension OutputBuffer {
  /// Text with `<`, `>`, `&` and `"` as references, as CommonMark's examples write them.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLEscaping.commonMark.forEachRun(in: text) { append($0) }
  }

  mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
    appendEscaped(text.bindMemory(to: UInt8.self))
  }

  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }
}

extension OutputBuffer {
  /// An address for `href` or `src`: bytes an address cannot hold are percent-encoded.
  mutating func appendAddress(_ address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      if byte == 0x26 {
        append("&amp;")
      } else if byte == 0x27 {
        append("&#x27;")
      } else if isAddressByte(byte) {
        append(byte)
      } else {
        append(0x25)
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }

  mutating func appendAddress(_ address: UnsafeRawBufferPointer) {
    appendAddress(address.bindMemory(to: UInt8.self))
  }

  mutating func appendAddress(_ address: String) {
    var address = address
    address.withUTF8 { appendAddress($0) }
  }
}

/// Whether a byte may stand in an address as it is: letters, digits and `-_.+!*(),%#@?=;:/,$~`.
private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  case 0x21, 0x23, 0x24, 0x25, 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F: true
  case 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
  default: false
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
