import Diagnostics

/// A link to an anchor of the page itself, checked when all anchors are known.
struct LocalLink {
  var anchor: String
  var place: Place
}

/// A link whose text is being written.
struct OpenLink {
  /// Where its text begins in the run of inlines.
  var start: Int
  /// What is told of the target behind the link.
  var note: String?
}

extension MarkdownRenderer {
  mutating func beginAnchor(_ href: String, _ name: String) {
    out.append("<a class=\"\(name)\" href=\"")
    out.appendAddress(href)
    out.append("\">")
  }

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
    case .url(let url, let extras):
      openLink?.note = extras.note
      openAnchor(url, extras.attributes, node)
    case .external(let url): openAnchor(url, [("rel", "noopener")], node)
    // Without an address `a` is the place where a link might be (HTML, 4.5.1).
    case .withheld, .dead, .outside: out.append("<a>")
    }
  }

  /// Writes the beginning of a link whose text is its address.
  mutating func beginBareLink(_ mark: InlineRun.Mark, _ block: CMarkNode) {
    let range = mark.offset..<(mark.offset + mark.detail >> 2)
    let address = UnsafeBufferPointer(rebasing: inlines.text.bytes[range])
    let prefix = BareLink.Prefix(rawValue: mark.detail & 3) ?? .none
    if isPortal {
      let written = String(decoding: address, as: UTF8.self)
      if let service = RestrictedService.name(in: written) {
        let place = source.place(of: written, in: block)
        report.add(.restrictedService(service, at: place.range(in: source.file)))
      }
    }
    out.append("<a href=\"")
    out.append(prefix == .web ? "http://" : prefix == .mail ? "mailto:" : "")
    out.appendAddress(address)
    out.append(isPortal && prefix != .mail ? "\" rel=\"noopener\">" : "\">")
  }

  mutating func endLink(_ node: CMarkNode, _ mark: InlineRun.Mark, _ block: CMarkNode) {
    out.append("</a>")
    guard isPortal, let link = openLink else { return }
    openLink = nil
    if let note = link.note {
      out.append(" <span class=\"file-note\">(")
      out.appendEscaped(note)
      out.append(")</span>")
    }
    checkText(link.start..<max(link.start, mark.offset), node, block)
  }

  /// Whether a link's text says where it leads.
  private mutating func checkText(_ range: Range<Int>, _ node: CMarkNode, _ block: CMarkNode) {
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: inlines.text.bytes[range]), as: UTF8.self)
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "\0" })
    if words.isEmpty, !text.contains(where: { $0.isNumber || $0 == "\0" }) {
      let destination = String(decoding: node.url, as: UTF8.self)
      let place = source.place(of: destination, in: block)
      report.add(.emptyLink(destination, at: place.range(in: source.file)))
    } else if LinkText.isVague(words) {
      report.add(.vagueLink(text, at: source.place(of: text, in: block).range(in: source.file)))
    }
  }

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

extension MarkdownRenderer {
  /// Where a destination leads; what is dead or dangerous is reported here.
  private mutating func resolve(
    _ destination: String, isImage: Bool, _ block: CMarkNode
  ) -> LinkResolution {
    let source = source
    var range: SourceRange { source.place(of: destination, in: block).range(in: source.file) }
    if let scheme = AddressScheme.forbidden(in: destination) {
      report.add(.forbiddenScheme(scheme, at: range))
      return .outside
    }
    let resolution = host.link(destination, isImage: isImage)
    if case .external(let url) = resolution {
      if isImage { report.add(.foreignPicture(url, at: range)) }
      if let service = RestrictedService.name(in: url) {
        report.add(.restrictedService(service, at: range))
      }
    }
    switch resolution {
    case .dead(let summary, let suggestion):
      report.add(.deadLink(summary, suggestion: suggestion, at: range))
    case .outside:
      report.add(.outsideLink(destination, at: range))
    case .url(let url, _), .external(let url):
      guard let scheme = AddressScheme.forbidden(in: url) else { break }
      report.add(.forbiddenScheme(scheme, at: range))
      return .outside
    case .withheld: break
    }
    return resolution
  }

  mutating func image(_ node: CMarkNode, _ block: CMarkNode, isFigure: Bool = false) {
    guard isPortal else { return plainImage(node) }
    let destination = String(decoding: node.url, as: UTF8.self)
    let alternative = AlternativeText.of(node)
    let isDecorative = Figure.isDecorative(node)
    if alternative.allSatisfy(\.isWhitespace), !isDecorative {
      report.add(
        .imageWithoutText(
          destination, at: source.place(of: destination, in: block).range(in: source.file)))
    }
    let resolution = resolve(destination, isImage: true, block)
    if case .withheld = resolution { return }
    var attributes: [(name: String, value: String)] = []
    var hasSources = false
    if case .url(_, let extras) = resolution, !extras.sources.isEmpty {
      hasSources = true
      appendSources(extras.sources)
    }
    out.append("<img src=\"")
    switch resolution {
    case .url(let url, let extras):
      out.appendAddress(url)
      attributes = extras.attributes
    case .external(let url): out.appendAddress(url)
    case .withheld, .dead, .outside: break
    }
    out.append("\" alt=\"")
    out.appendEscaped(alternative)
    out.append("\"")
    append(attributes)
    if isDecorative || isFigure { out.append(">") } else { endLinkTag(node) }
    if hasSources { out.append("</picture>") }
  }

  /// The widths of a picture, of which a browser takes the one that fits the column of text.
  private mutating func appendSources(_ sources: [(address: String, width: Int)]) {
    out.append("<picture><source type=\"image/webp\" srcset=\"")
    for (index, source) in sources.enumerated() {
      if index > 0 { out.append(", ") }
      out.appendAddress(source.address)
      out.append(" \(source.width)w")
    }
    out.append("\" sizes=\"(min-width: 48em) 44em, 100vw\">")
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

/// Words that say nothing of where a link leads.
enum LinkText {
  private static let vague: Set<String> = [
    "здесь", "тут", "сюда", "туда", "ссылка", "ссылке", "подробнее", "далее", "читать", "по", "ещё",
    "еще", "смотреть", "перейти", "нажмите", "кликните", "скачать", "этой", "эта",
  ]

  static func isVague(_ words: [Substring]) -> Bool {
    !words.isEmpty && words.allSatisfy { vague.contains(String($0)) }
  }
}
