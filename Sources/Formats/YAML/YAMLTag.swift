import Diagnostics

/// A tag of a value, as far as it is understood: the basic ones of YAML, which change nothing but
/// make a bare null a text.
struct YAMLTag {
  private static let core = "tag:yaml.org,2002:"
  private let tag: String?

  init(_ tag: String?) { self.tag = tag }

  /// The tag as it is usually written.
  var shown: String {
    guard let tag else { return "" }
    return tag.hasPrefix(Self.core) ? "!!" + tag.dropFirst(Self.core.count) : tag
  }

  /// Whether the tag is understood and stands before a value it may stand before.
  func fits(_ kind: YAMLEvent.Kind) -> Bool {
    guard tag != nil, shown != "!" else { return true }
    switch kind {
    case .scalar(let text, _):
      if shown == "!!null" { return Self.isNull(text) }
      return shown == "!!str"
        || (["!!int", "!!float", "!!bool"].contains(shown) && !Self.isNull(text))
    case .listStart: return shown == "!!seq"
    case .mapStart: return shown == "!!map"
    default: return false
    }
  }

  /// What a scalar means under this tag.
  func content(_ text: String, isPlain: Bool) -> Node.Content {
    switch shown {
    case "!!null": return .null
    case "!", "!!str": return .scalar(Scalar(text, .quoted))
    default:
      if isPlain, Self.isNull(text) { return .null }
      return .scalar(Scalar(text, isPlain ? .plain : .quoted))
    }
  }

  /// Where the tag stands among the properties of a value.
  func range(in file: SourceFile, _ place: Place) -> SourceRange {
    let bytes = file.bytes[place.offsets]
    guard let start = bytes.firstIndex(of: UInt8(ascii: "!")) else { return place.range(in: file) }
    let end = bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.endIndex
    return SourceRange(file: file, start..<end)
  }

  private static func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
