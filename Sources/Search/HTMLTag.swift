import Text

/// A tag of a page, with the few attributes that say what is worth finding.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  /// Behind its `>`.
  let end: Int
  private(set) var id = ""
  private(set) var entry: String?
  /// Whether readers do not see what is in it, or the theme leaves it out of the search.
  private(set) var isLeftOut = false

  /// The tag whose `<` stands at `start`; nil when it does not end.
  init?(_ html: Span<UInt8>, at start: Int) {
    var at = start + 1
    isClosing = at < html.count && html[at] == 0x2F
    if isClosing { at += 1 }
    let nameStart = at
    while at < html.count, html[at].isASCIIAlphanumeric || html[at] == 0x2D { at += 1 }
    name = HTMLTag.text(html, nameStart, at)
    var id = ""
    var entry: String?
    var isLeftOut = HTMLTag.unread.contains(name)
    while at < html.count, html[at] != 0x3E {
      guard let attribute = HTMLTag.attribute(html, &at) else { continue }
      switch attribute.name {
      case "id": id = attribute.value
      case "data-entry": entry = attribute.value
      case "hidden": isLeftOut = true
      case "aria-hidden": isLeftOut = isLeftOut || attribute.value == "true"
      case "data-index": isLeftOut = isLeftOut || attribute.value == "no"
      default: break
      }
    }
    guard at < html.count else { return nil }
    end = at + 1
    (self.id, self.entry, self.isLeftOut) = (id, entry, isLeftOut)
  }

  /// Whether nothing ends the element: it has no content.
  var isVoid: Bool { HTMLTag.void.contains(name) }

  /// Whether the tag stands within a line, so that the words around it may be one.
  var isInline: Bool { HTMLTag.inline.contains(name) }

  private static let unread: Set = [
    "nav", "form", "button", "script", "style", "svg", "template", "noscript",
  ]
  private static let void: Set = [
    "br", "hr", "img", "input", "wbr", "meta", "link", "source", "col",
  ]
  private static let inline: Set = [
    "a", "abbr", "b", "cite", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup",
    "time", "u", "wbr",
  ]

  private static func attribute(
    _ html: Span<UInt8>, _ at: inout Int
  ) -> (name: String, value: String)? {
    let start = at
    while at < html.count, html[at] != 0x3E, html[at] != 0x3D, !html[at].isWhiteSpace { at += 1 }
    let name = text(html, start, at)
    if at < html.count, html[at] == 0x3D, at + 1 < html.count, html[at + 1] == 0x22 {
      let value = at + 2
      at = html.firstOffset(of: 0x22, from: value) ?? html.count
      let end = at
      at = min(at + 1, html.count)
      return (name, text(html, value, end))
    }
    if at < html.count, html[at] != 0x3E { at += 1 }
    return name.isEmpty ? nil : (name, "")
  }

  private static func text(_ html: Span<UInt8>, _ start: Int, _ end: Int) -> String {
    html.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
