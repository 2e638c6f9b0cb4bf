import Text

/// Puts the parts of a page together while its tags and texts go by.
struct PartReader {
  /// A heading begins a part of its own only behind this many bytes of text: short sections of a
  /// card stay one part.
  private static let shortest = 400

  private var parts: [PagePart] = [PagePart()]
  private var text: [UInt8] = []
  private var heading: [UInt8] = []
  /// The element that is passed over, and how deep it is nested in others of its name.
  private var leftOut: (name: String, depth: Int)?
  private var headingElement: String?
  private var entry: (name: String, depth: Int)?

  mutating func add(_ words: Span<UInt8>) {
    guard leftOut == nil, !words.isEmpty else { return }
    if headingElement != nil {
      HTMLText.append(words, to: &heading)
    } else {
      HTMLText.append(words, to: &text)
    }
  }

  mutating func enter(_ tag: HTMLTag) {
    if passOver(tag) { return }
    if !tag.isInline {
      HTMLText.line(&text, isLabel: tag.isClosing && tag.name == "dt")
      HTMLText.part(&heading)
    }
    follow(tag)
  }

  mutating func finish() -> [PagePart] {
    close()
    return parts
  }

  private mutating func passOver(_ tag: HTMLTag) -> Bool {
    if let (name, depth) = leftOut {
      guard tag.name == name, !tag.isVoid else { return true }
      let now = depth + (tag.isClosing ? -1 : 1)
      leftOut = now == 0 ? nil : (name, now)
      return true
    }
    guard tag.isLeftOut, !tag.isClosing else { return false }
    if !tag.isVoid { leftOut = (tag.name, 1) }
    return true
  }

  private mutating func follow(_ tag: HTMLTag) {
    if tag.isClosing {
      if tag.name == headingElement { endHeading() }
    } else if let kind = tag.entry, !tag.id.isEmpty {
      begin(tag.id, kind)
      entry = (tag.name, 0)
    } else if isHeading(tag) {
      headingElement = tag.name
      if entry == nil, !tag.id.isEmpty, text.count >= PartReader.shortest { begin(tag.id, nil) }
    }
    guard var open = entry, tag.name == open.name, !tag.isVoid else { return }
    open.depth += tag.isClosing ? -1 : 1
    entry = open
    if open.depth == 0 {
      // What follows an entry belongs to the page again.
      begin("", nil)
      entry = nil
    }
  }

  private func isHeading(_ tag: HTMLTag) -> Bool {
    switch tag.name {
    case "h1", "h2", "h3", "h4": entry == nil || parts[parts.count - 1].heading.isEmpty
    case "dt", "summary": entry != nil && parts[parts.count - 1].heading.isEmpty
    default: false
    }
  }

  /// A heading names the part that it begins; within a part it is a word like others, but heavier.
  private mutating func endHeading() {
    // The page's own heading is its title, which whoever asks knows.
    if headingElement != "h1", !heading.isEmpty {
      let last = parts.count - 1
      parts[last].heading += (parts[last].heading.isEmpty ? "" : " ") + HTMLText.string(heading)
    }
    headingElement = nil
    heading.removeAll(keepingCapacity: true)
  }

  private mutating func begin(_ anchor: String, _ kind: String?) {
    close()
    parts.append(PagePart(anchor: anchor, kind: kind))
  }

  private mutating func close() {
    parts[parts.count - 1].text = HTMLText.string(text)
    text.removeAll(keepingCapacity: true)
  }
}
