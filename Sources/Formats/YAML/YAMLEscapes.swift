import Diagnostics
import Text

/// The escapes of double-quoted texts (YAML 1.2, 5.7) that stand for control characters.
///
/// libyaml knows every escape and lets all of them through, also those whose character may stand in
/// no text, neither of HTML nor of XML.
enum YAMLEscapes {
  /// The first of them in a text whose escapes libyaml has accepted; one pass over what stands behind
  /// the first backslash.
  static func firstControl(in text: SourceRange) -> SourceRange? {
    let bytes = text.file.bytes
    let end = text.offsets.upperBound
    var at = text.offsets.lowerBound
    while let backslash = bytes.span.firstOffset(of: UInt8(ascii: "\\"), from: at, to: end),
      backslash + 1 < end
    {
      let escape = backslash..<min(backslash + length(bytes[backslash + 1]), end)
      if isControl(bytes[escape.dropFirst()]) { return SourceRange(file: text.file, escape) }
      at = escape.upperBound
    }
    return nil
  }

  /// How many bytes an escape takes, its backslash too.
  private static func length(_ sign: UInt8) -> Int {
    switch sign {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }

  private static func isControl(_ escape: ArraySlice<UInt8>) -> Bool {
    guard let sign = escape.first else { return false }
    if "0abvfe".utf8.contains(sign) { return true }
    guard escape.count > 1,
      let value = UInt32(String(decoding: escape.dropFirst(), as: UTF8.self), radix: 16)
    else { return false }
    return Unicode.Scalar(value).map(ControlScan.isForbidden) ?? false
  }
}
