import Text

/// The tags that GitHub's rules print as text, because they change how all behind them is read.
enum TagFilter {
  private static let names = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether such a tag begins at `start`.
  static func disarms(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start + 1
    if at < html.count, html[at] == 0x2F { at += 1 }
    var end = at
    while end < html.count, html[end].isASCIILetter { end += 1 }
    guard end > at, end < html.count, endsName(html, end) else { return false }
    let name = String(decoding: UnsafeBufferPointer(rebasing: html[at..<end]), as: UTF8.self)
    return names.contains(name.lowercased())
  }

  private static func endsName(_ html: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    switch html[end] {
    case 0x20, 0x09...0x0D, 0x3E: true
    case 0x2F: end + 1 < html.count && html[end + 1] == 0x3E
    default: false
    }
  }
}
