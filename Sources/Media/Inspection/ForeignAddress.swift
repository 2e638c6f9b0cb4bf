/// An address of another host from which a browser would fetch something by itself: a script, style,
/// font, picture or frame. A link that a visitor follows is none.
package struct ForeignAddress: Sendable, Equatable {
  package let address: String
  /// Where it stands, in bytes.
  package let range: Range<Int>

  /// What kind of text is searched.
  package enum Language: Sendable {
    case html, css, svg, script

    /// By the ending of a file's name; nil for what fetches nothing.
    package init?(path: String) {
      switch path.split(separator: ".").last?.lowercased() {
      case "html", "htm": self = .html
      case "css": self = .css
      case "svg": self = .svg
      case "js", "mjs": self = .script
      default: return nil
      }
    }
  }

  /// All such addresses of a text, in their order.
  package static func all(in bytes: [UInt8], of language: Language) -> [ForeignAddress] {
    let text = Bytes(bytes)
    var found: [ForeignAddress] = []
    for mark in ["http://", "https://", "//"] {
      var from = 0
      while let start = text.find(mark, from: from) {
        from = start + mark.utf8.count
        guard mark != "//" || start == 0 || text.all[start - 1] != 0x3A else { continue }
        var end = from
        while end < text.count, !ends.contains(text.all[end]) { end += 1 }
        guard end > from, isFetched(text, start, language) else { continue }
        found.append(ForeignAddress(address: text.text(start..<end), range: start..<end))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let ends = Set(" \t\r\n\"'`)<>;,\\".utf8)
}

extension ForeignAddress {
  private static func isFetched(_ text: Bytes, _ start: Int, _ language: Language) -> Bool {
    let before = lead(text, start)
    if text.has("http://www.w3.org/", at: start) || text.has("https://www.w3.org/", at: start) {
      return false  // names of languages, which nobody fetches
    }
    if ["url(", "@import"].contains(where: before.hasSuffix) { return true }
    switch language {
    case .css: return false
    case .script:
      // A double slash alone begins a remark in a program.
      return text.all[start] != 0x2F && isQuoted(text, start)
    case .html, .svg:
      guard let (tag, attribute) = place(text, start) else { return false }
      switch attribute {
      case "src", "srcset", "poster", "data", "background", "action", "formaction", "manifest":
        return true
      case "href", "xlink:href":
        return language == .svg ? tag != "a" : tag == "link" || tag == "base"
      default: return false
      }
    }
  }

  private static func isQuoted(_ text: Bytes, _ start: Int) -> Bool {
    start > 0 && [0x22, 0x27, 0x60].contains(text.all[start - 1])
  }

  /// What stands before an address, without quotation marks and spaces.
  private static func lead(_ text: Bytes, _ start: Int) -> String {
    var end = start
    while end > 0, [0x22, 0x27, 0x20, 0x0A].contains(text.all[end - 1]) { end -= 1 }
    return text.text(max(0, end - 8)..<end).lowercased()
  }

  /// The tag and attribute an address stands in; nil outside a tag.
  private static func place(_ text: Bytes, _ start: Int) -> (tag: String, attribute: String)? {
    var open = start - 1
    while open >= 0, text.all[open] != 0x3C {
      if text.all[open] == 0x3E { return nil }
      open -= 1
    }
    guard open >= 0 else { return nil }
    let inner = text.text(open + 1..<start)
    let tag = inner.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard let equals = inner.lastIndex(of: "=") else { return nil }
    let name = inner[..<equals].split { " \t\r\n\"'".contains($0) }.last ?? ""
    // `<link rel="canonical">` names a page; nothing is fetched from there.
    if tag == "link", inner.contains("canonical") || inner.contains("alternate") { return nil }
    return (tag, name.lowercased())
  }
}
