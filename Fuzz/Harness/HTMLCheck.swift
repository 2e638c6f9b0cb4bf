/// Whether a piece of HTML is well formed: tags close in their order, attributes stand in quotes, and
/// `<` and `&` are written as references.
///
/// Stricter than HTML, which browsers read leniently: what the program writes itself it writes so.
struct HTMLCheck {
  private let html: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var open: [String] = []

  private static let void: Set<String> = [
    "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  init(_ html: UnsafeBufferPointer<UInt8>) { self.html = html }

  func run() {
    var check = self
    check.walk()
    require(check.open.isEmpty, "<\(check.open.last ?? "")> is closed")
  }

  private mutating func walk() {
    while at < html.count {
      switch html[at] {
      case UInt8(ascii: "<"): tag()
      case 0..<9, 11..<13, 14..<32: require(false, "no control character \(html[at])")
      default: at += 1
      }
    }
  }

  private mutating func tag() {
    at += 1
    if has("!--") { return comment() }
    let closes = has("/")
    if closes { at += 1 }
    let name = word()
    require(!name.isEmpty, "a tag has a name at \(at)")
    if closes {
      skipSpace()
      require(open.popLast() == name, "</\(name)> closes what is open")
    } else {
      attributes(of: name)
      let isSelfClosing = has("/")
      if isSelfClosing { at += 1 }
      if !isSelfClosing, !Self.void.contains(name) { open.append(name) }
    }
    require(has(">"), "<\(name)> ends at \(at)")
    at += 1
  }

  private mutating func attributes(of tag: String) {
    while true {
      skipSpace()
      let name = word()
      if name.isEmpty { return }
      require(!name.hasPrefix("on"), "<\(tag)> has no handler \(name)")
      skipSpace()
      guard has("=") else { continue }
      at += 1
      skipSpace()
      value(of: name)
    }
  }

  private mutating func value(of name: String) {
    let quote: UInt8 = has("'") ? 0x27 : 0x22
    require(at < html.count && html[at] == quote, "\(name) has its value in quotes")
    at += 1
    let start = at
    while at < html.count, html[at] != quote { at += 1 }
    require(at < html.count, "the value of \(name) ends")
    if name == "href" || name == "src" {
      let text = String(decoding: html[start..<at], as: UTF8.self).lowercased()
      require(!text.hasPrefix("javascript:"), "\(name) runs nothing")
    }
    at += 1
  }

  private mutating func comment() {
    while at < html.count, !has("-->") { at += 1 }
    require(at < html.count, "a comment ends")
    at += 3
  }

  private mutating func word() -> String {
    let start = at
    while at < html.count, Self.isNamePart(html[at]) { at += 1 }
    return String(decoding: html[start..<at], as: UTF8.self).lowercased()
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x3A, 0x5F, 0x2E: true
    default: false
    }
  }

  private mutating func skipSpace() {
    while at < html.count, [0x20, 0x0A, 0x09, 0x0D].contains(html[at]) { at += 1 }
  }

  private func has(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { html[at...].starts(with: $0) }
  }
}
