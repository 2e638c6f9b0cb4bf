import Diagnostics

/// A link to an anchor of the page itself, checked when all anchors are known.
struct LocalLink {
  var anchor: String
  var place: Place
}

extension Renderer {
  mutating func beginLink(_ node: CMarkNode, _ block: CMarkNode) {
    guard isPortal else {
      out.append("<a href=\"")
      out.appendAddress(node.url)
      out.append("\"")
      return endLinkTag(node)
    }
    let destination = String(decoding: node.url, as: UTF8.self)
    if destination.hasPrefix("#") { return beginLocalLink(destination, node, block) }
    switch resolve(destination, isImage: false, block) {
    case .url(let url, let extras): openAnchor(url, extras.attributes, node)
    case .external(let url): openAnchor(url, [("rel", "noopener")], node)
    case .dead, .outside: out.append("<a>")
    }
  }

  /// Writes the beginning of a link whose text is its address.
  mutating func beginBareLink(_ mark: Leaf.Mark, _ block: CMarkNode) {
    let range = mark.offset..<(mark.offset + mark.detail >> 2)
    let address = UnsafeBufferPointer(rebasing: leaf.text.bytes[range])
    let prefix: StaticString =
      switch BareLink.Prefix(rawValue: mark.detail & 3) {
      case .web: "http://"
      case .mail: "mailto:"
      default: ""
      }
    out.append("<a href=\"")
    out.append(prefix)
    out.appendAddress(address)
    out.append(isPortal && prefix.utf8CodeUnitCount != 7 ? "\" rel=\"noopener\">" : "\">")
  }

  mutating func endLink(_ node: CMarkNode) { out.append("</a>") }

  private mutating func openAnchor(
    _ url: String, _ attributes: [(name: String, value: String)], _ node: CMarkNode
  ) {
    out.append("<a href=\"")
    out.appendAddress(url)
    out.append("\"")
    append(attributes)
    endLinkTag(node)
  }

  private mutating func endLinkTag(_ node: CMarkNode) {
    if !node.title.isEmpty {
      out.append(" title=\"")
      out.appendEscaped(node.title)
      out.append("\"")
    }
    out.append(">")
  }

  private mutating func append(_ attributes: [(name: String, value: String)]) {
    for attribute in attributes {
      out.append(" ")
      out.append(attribute.name)
      out.append("=\"")
      out.appendEscaped(attribute.value)
      out.append("\"")
    }
  }

  private mutating func beginLocalLink(
    _ destination: String, _ node: CMarkNode, _ block: CMarkNode
  ) {
    let anchor = String(destination.dropFirst())
    localLinks.append(
      LocalLink(anchor: anchor, place: source.place(of: destination, in: block)))
    openAnchor(destination, [], node)
  }

  mutating func checkLocalLinks() {
    for link in localLinks where !link.anchor.isEmpty && !facts.anchors.contains(link.anchor) {
      report.add(
        .deadAnchor(
          link.anchor, suggestion: Suggestion.nearest(to: link.anchor, among: facts.anchors),
          at: link.place.range(in: source.file)))
    }
  }
}

extension Renderer {
  /// Where a destination leads; what is dead or dangerous is reported here.
  private mutating func resolve(
    _ destination: String, isImage: Bool, _ block: CMarkNode
  ) -> LinkResolution {
    let range = source.place(of: destination, in: block).range(in: source.file)
    if let scheme = AddressScheme.forbidden(in: destination) {
      report.add(.forbiddenScheme(scheme, at: range))
      return .outside
    }
    let resolution = host.link(destination, isImage: isImage)
    switch resolution {
    case .dead(let summary, let suggestion):
      report.add(.deadLink(summary, suggestion: suggestion, at: range))
    case .outside:
      report.add(.outsideLink(destination, at: range))
    case .url(let url, _), .external(let url):
      guard let scheme = AddressScheme.forbidden(in: url) else { break }
      report.add(.forbiddenScheme(scheme, at: range))
      return .outside
    }
    return resolution
  }

  mutating func image(_ node: CMarkNode, _ block: CMarkNode) {
    guard isPortal else { return plainImage(node) }
    let destination = String(decoding: node.url, as: UTF8.self)
    let alternative = AlternativeText.of(node)
    if alternative.allSatisfy(\.isWhitespace) {
      report.add(
        .imageWithoutText(
          destination, at: source.place(of: destination, in: block).range(in: source.file)))
    }
    let resolution = resolve(destination, isImage: true, block)
    out.append("<img src=\"")
    var attributes: [(name: String, value: String)] = []
    switch resolution {
    case .url(let url, let extras):
      out.appendAddress(url)
      attributes = extras.attributes
    case .external(let url): out.appendAddress(url)
    case .dead, .outside: break
    }
    out.append("\" alt=\"")
    out.appendEscaped(alternative)
    out.append("\"")
    append(attributes)
    endLinkTag(node)
  }

  private mutating func plainImage(_ node: CMarkNode) {
    out.append("<img src=\"")
    out.appendAddress(node.url)
    out.append("\" alt=\"")
    out.appendEscaped(AlternativeText.of(node))
    out.append("\"")
    if !node.title.isEmpty {
      out.append(" title=\"")
      out.appendEscaped(node.title)
      out.append("\"")
    }
    out.append(" />")
  }
}
