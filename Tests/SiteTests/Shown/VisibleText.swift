import Foundation
import TestSupport

/// A stretch of a page that a visitor reads as one: a paragraph, a cell, a line of facts.
struct VisibleBlock: Sendable {
  /// The ids of the elements around it.
  var ids: Set<String>
  /// What names it: the heading above it, the term before it, the heads of its row and column.
  var labels: String
  var text = ""
  /// Where its links lead, what its pictures are and how they are described.
  var links: [String] = []

  /// Whether the block holds a value: in its words or, for an address or a file, in a link.
  func holds(_ value: String, asLink: Bool) -> Bool {
    text.lowercased().contains(value.lowercased())
      || asLink && links.contains { $0.contains(value) }
  }

  func isNamed(_ label: String) -> Bool {
    label.isEmpty || (labels + " " + text).lowercased().contains(label.lowercased())
  }
}

/// The main part of a page as it is read, without what only programs or screen readers meet.
struct VisibleText: Sendable {
  private(set) var blocks: [VisibleBlock] = []

  init(_ html: String) {
    var reader = BlockReader()
    var rest = Substring(html)
    if let main = rest.range(of: "<main") { rest = rest[main.lowerBound...] }
    if let end = rest.range(of: "</main>") { rest = rest[..<end.lowerBound] }
    while let open = rest.firstIndex(of: "<") {
      reader.take(text: rest[..<open])
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      reader.take(tag: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    reader.end()
    blocks = reader.blocks
  }

  /// The blocks below an element; all of them when it is not named.
  func blocks(in id: String?) -> [VisibleBlock] {
    id.map { id in blocks.filter { $0.ids.contains(id) } } ?? blocks
  }
}

/// Reads the HTML of the program's own pages, whose elements are all closed.
private struct BlockReader {
  private struct Element {
    var tag: String
    var ids: Set<String>
    var isHidden: Bool
    var labels: [String]
    var block = VisibleBlock(ids: [], labels: "")
    var isBlock: Bool
  }

  private(set) var blocks: [VisibleBlock] = []
  private var stack: [Element] = [
    Element(tag: "main", ids: [], isHidden: false, labels: [], isBlock: true)
  ]
  private var heading = ""
  private var title = ""
  private var term = ""
  private var caption = ""
  private var columns: [String] = []
  private var column = 0

  private static let empty: Set = [
    "img", "br", "hr", "input", "source", "meta", "link", "path", "circle", "rect", "line",
  ]
  private static let ofBlocks: Set = [
    "p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption",
    "figcaption", "blockquote", "pre", "div", "section", "article", "header", "aside",
  ]

  mutating func take(text: Substring) {
    guard let index = stack.lastIndex(where: \.isBlock), stack.last?.isHidden == false else {
      return
    }
    stack[index].block.text += Self.decoded(text)
  }

  mutating func take(tag: Substring) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") { return close(String(tag.dropFirst())) }
    let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
    let attributes = Self.attributes(tag)
    if let target = attributes["href"] ?? attributes["src"], stack.last?.isHidden == false,
      let index = stack.lastIndex(where: \.isBlock)
    {
      stack[index].block.links += [target, attributes["alt"] ?? ""]
    }
    guard !Self.empty.contains(name), tag.last != "/" else { return }
    open(name, attributes)
  }

  mutating func end() { while stack.count > 1 { close(stack[stack.count - 1].tag) } }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    let parent = stack[stack.count - 1]
    let classes = (attributes["class"] ?? "").split(separator: " ")
    var labels = parent.labels
    switch name {
    case "tr": column = 0
    case "thead": columns = []
    case "table": caption = ""
    case "dd": labels.append(term)
    case "td", "th":
      if column < columns.count { labels.append(columns[column]) }
      labels.append(caption)
      column += 1
    default: break
    }
    stack.append(
      Element(
        tag: name, ids: parent.ids.union(attributes["id"].map { [$0] } ?? []),
        isHidden: parent.isHidden || ["script", "style", "svg"].contains(name)
          || attributes["hidden"] != nil || classes.contains("unseen")
          || classes.contains("print-only"),
        labels: labels, isBlock: Self.ofBlocks.contains(name)))
  }

  private mutating func close(_ tag: String) {
    guard stack.count > 1, stack[stack.count - 1].tag == tag else { return }
    let element = stack.removeLast()
    guard element.isBlock else { return }
    var block = element.block
    block.text = block.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    block.ids = element.ids
    block.labels = (element.labels + [heading, title]).joined(separator: " ")
    if !block.text.isEmpty || !block.links.isEmpty { blocks.append(block) }
    switch tag {
    case "h1": title = block.text
    case "h2", "h3", "h4", "h5", "h6", "summary": heading = block.text
    case "dt": term = block.text
    case "caption": caption = block.text
    case "th" where stack.contains { $0.tag == "thead" }: columns.append(block.text)
    default: break
    }
  }

  private static func attributes(_ tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    for match in tag.matches(of: /([a-z-]+)(?:="([^"]*)")?/) {
      found[String(match.1)] = found[String(match.1)] ?? decoded(match.2 ?? "")
    }
    return found
  }

  private static func decoded(_ text: Substring) -> String {
    var text = String(text)
    for (reference, letter) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&quot;", "\""), ("&#39;", "'"),
      ("&nbsp;", " "), ("\u{AD}", ""), ("&amp;", "&"),
    ] { text = text.replacingOccurrences(of: reference, with: letter) }
    return text
  }
}
