import Foundation

/// A finished portal as a browser meets it: its files, and the links and places of its pages.
package struct BuiltTree: Sendable {
  /// Bytes by the path from the portal's root.
  package let files: [String: [UInt8]]
  package let pages: [String: HTMLPage]

  /// Reads a tree from the disk, its mark left out.
  package init(_ folder: String) throws {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !path.hasPrefix(".") {
      if let bytes = FileManager.default.contents(atPath: folder + "/" + path) {
        files[path] = Array(bytes)
      }
    }
    self.files = files
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLPage($0) }
  }

  package func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

extension BuiltTree {
  /// The text of an asset by the name themes call it by: `base.css` is `assets/base.<mark>.css`.
  package func asset(_ name: String) -> String? {
    let (stem, ending) =
      name.lastIndex(of: ".").map { (name[..<$0], name[$0...]) } ?? (name[...], "")
    let found = files.keys.filter { path in
      path.hasPrefix("assets/\(stem).") && path.hasSuffix(ending)
        && path.dropFirst("assets/\(stem).".count).dropLast(ending.count).allSatisfy(\.isHexDigit)
    }
    return found.count == 1 ? text(found[0]) : nil
  }
}

/// Where a link of a page leads.
package enum LinkTarget: Equatable, Sendable {
  /// To another site, or to a mail or telephone program.
  case outside
  /// To a file of the tree, and a place in it.
  case inside(path: String, anchor: String?)
  /// Above the root of the tree, or by an address that begins with `/`.
  case escaped
}

extension BuiltTree {
  /// Where an address on a page leads; `root` is what an absolute path begins with, when it may.
  package static func target(
    _ link: String, from page: String, root: String? = nil
  ) -> LinkTarget {
    if link.hasPrefix("//") || scheme(of: link) != nil { return .outside }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    let named = parts[0].prefix { $0 != "?" }
    var address = String(named).removingPercentEncoding ?? String(named)
    if address.isEmpty { return .inside(path: page, anchor: anchor) }
    var steps = page.split(separator: "/").dropLast().map(String.init)
    if address.hasPrefix("/") {
      guard let root, address.hasPrefix(root) else { return .escaped }
      address = String(address.dropFirst(root.count))
      steps = []
    }
    let isFolder =
      address.isEmpty || ["/", "/.", "/.."].contains { address.hasSuffix($0) }
      || address == "." || address == ".."
    for step in address.split(separator: "/") where step != "." {
      if step == ".." {
        guard steps.popLast() != nil else { return .escaped }
      } else {
        steps.append(String(step))
      }
    }
    return .inside(
      path: (steps + (isFolder ? ["index.html"] : [])).joined(separator: "/"), anchor: anchor)
  }

  private static func scheme(of link: String) -> Substring? {
    guard let colon = link.firstIndex(of: ":") else { return nil }
    let scheme = link[..<colon]
    return !scheme.isEmpty && scheme.allSatisfy { $0.isLetter || $0.isNumber } ? scheme : nil
  }

  /// The links that lead nowhere, as `page → link`; `root` is where absolute paths of the error page
  /// begin.
  package func deadLinks(root: String) -> [String] {
    var dead: [String] = []
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      for link in page.links where !leadsSomewhere(link, from: path, root: root) {
        dead.append("\(path) → \(link)")
      }
    }
    return dead
  }

  private func leadsSomewhere(_ link: String, from path: String, root: String) -> Bool {
    switch Self.target(link, from: path, root: path == "404.html" ? root : nil) {
    case .outside: true
    case .escaped: false
    case .inside(let target, let anchor):
      files[target] != nil
        && (anchor.map { $0.isEmpty || pages[target]?.ids.contains($0) == true } ?? true)
    }
  }

  /// How many clicks from the home page each page is away.
  package func clicks() -> [String: Int] {
    var clicks = ["index.html": 0]
    var waiting = ["index.html"]
    while !waiting.isEmpty {
      let path = waiting.removeFirst()
      for link in pages[path]?.anchors ?? [] {
        guard case .inside(let target, _) = Self.target(link, from: path), pages[target] != nil,
          clicks[target] == nil
        else { continue }
        clicks[target] = clicks[path, default: 0] + 1
        waiting.append(target)
      }
    }
    return clicks
  }
}

/// What a walker needs of a page of HTML.
package struct HTMLPage: Sendable {
  /// The addresses of `href`, `src`, `srcset`, `action` and `poster`, the canonical address left out.
  package private(set) var links: [String] = []
  /// The addresses of `<a href>`.
  package private(set) var anchors: [String] = []
  /// The places a link can lead to.
  package private(set) var ids: Set<String> = []
  /// The ids that stand on the page twice.
  package private(set) var repeatedIDs: [String] = []
  /// The text between the tags, with references read.
  package private(set) var text = ""

  package init(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let open = rest.firstIndex(of: "<") {
      text += Self.decoded(rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.range(of: "-->").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      let tag = Self.tag(&rest)
      take(tag)
      if tag.name == "script" || tag.name == "style" {
        rest = rest.range(of: "</\(tag.name)").map { rest[$0.lowerBound...] } ?? ""
      }
    }
    text += Self.decoded(rest)
  }
}

extension HTMLPage {
  private typealias Tag = (name: String, attributes: [(name: String, value: String)])

  private mutating func take(_ tag: Tag) {
    let values = Dictionary(tag.attributes, uniquingKeysWith: { first, _ in first })
    if let id = values["id"], !ids.insert(id).inserted { repeatedIDs.append(id) }
    if tag.name == "a", let name = values["name"] { ids.insert(name) }
    if values["rel"] == "canonical" { return }
    for name in ["href", "src", "action", "poster"] {
      if let value = values[name] { links.append(value) }
    }
    for picture in (values["srcset"] ?? "").split(separator: ",") {
      if let address = picture.split(separator: " ").first { links.append(String(address)) }
    }
    if tag.name == "a", let href = values["href"] { anchors.append(href) }
  }

  /// Reads the tag a text begins with and takes it off.
  private static func tag(_ rest: inout Substring) -> Tag {
    rest = rest.dropFirst()
    let name = rest.prefix { !$0.isWhitespace && $0 != ">" }
    rest = rest.dropFirst(name.count)
    var attributes: [(name: String, value: String)] = []
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      guard let first = rest.first else { break }
      if first == ">" {
        rest = rest.dropFirst()
        break
      }
      let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
      rest = rest.dropFirst(max(1, key.count))
      attributes.append((key.lowercased(), decoded(value(&rest)[...])))
    }
    return (name.lowercased(), attributes)
  }

  private static func value(_ rest: inout Substring) -> String {
    let start = rest.drop { $0.isWhitespace }
    guard start.first == "=" else { return "" }
    rest = start.dropFirst().drop { $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
      rest = rest.dropFirst(value.count)
      return String(value)
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(value.count + 2)
    return String(value)
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = String(text)
    for (reference, letter) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&quot;", "\""), ("&#39;", "'"),
      ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
    ] { result = result.replacingOccurrences(of: reference, with: letter) }
    return result
  }
}
