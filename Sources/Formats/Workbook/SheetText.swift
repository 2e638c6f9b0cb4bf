/// Texts of a workbook, one behind the other in one buffer: a hundred thousand short texts cost
/// their bytes and four bytes each.
struct TextList: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  /// Adds to the text that is being written.
  mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Ends the text that is being written.
  mutating func finish() {
    OfficeEscapes.decode(&bytes, from: count == 0 ? 0 : Int(ends[count - 1]))
    ends.append(UInt32(clamping: bytes.count))
  }

  subscript(index: Int) -> ArraySlice<UInt8> {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes[start..<Int(ends[index])]
  }
}

/// Characters that XML cannot hold stand in a workbook as `_x000D_` (ECMA-376, 22.4.2.4).
enum OfficeEscapes {
  /// Decodes the escapes behind an offset; a line break written so becomes a line feed, and what no
  /// text may hold becomes nothing.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = escape(in: bytes, from: start) else { return }
    var decoded = Array(bytes[..<first])
    var at = first
    while at < bytes.count {
      if let code = code(in: bytes, at: at) {
        append(code, to: &decoded)
        at += length
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    bytes = decoded
  }

  private static let length = 7
  private static let underscore = UInt8(ascii: "_")

  private static func escape(in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + length <= bytes.count {
      if bytes[at] == underscore, code(in: bytes, at: at) != nil { return at }
      at += 1
    }
    return nil
  }

  /// The code unit that `_xHHHH_` at an offset stands for.
  private static func code(in bytes: [UInt8], at: Int) -> UInt32? {
    guard at + length <= bytes.count, bytes[at] == underscore,
      bytes[at + 1] == UInt8(ascii: "x"), bytes[at + 6] == underscore
    else { return nil }
    return UInt32(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }

  private static func append(_ code: UInt32, to bytes: inout [UInt8]) {
    switch code {
    case 0x0D: break
    case 0x09, 0x0A: bytes.append(UInt8(code))
    case 0x20...: if let scalar = Unicode.Scalar(code) { bytes += Array(String(scalar).utf8) }
    default: break
    }
  }
}
