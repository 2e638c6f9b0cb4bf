/// The paragraphs of a document, as they are put together from a Markdown tree.
struct WordBody {
  private(set) var xml = ""
  /// Whether each list met is a numbered one, and where it begins; the number of a list is its index
  /// and one.
  private(set) var lists: [Numbering] = []

  /// How the items of a list are marked.
  struct Numbering {
    /// The first number; nil for a list with dots.
    let start: Int?
  }

  /// Where a paragraph stands.
  private struct Setting {
    var style: String?
    /// The number of its list and how deep that is in others.
    var list: (number: Int, depth: Int)?
    /// Whether the mark of its item was printed by an earlier paragraph.
    var isContinued = false
  }

  mutating func add(title: String) {
    paragraph(Setting(style: "Title"), Self.run(WordParts.escaped(title), .init()))
  }

  mutating func add(blocksOf node: CMarkNode) { add(blocksOf: node, Setting()) }

  private mutating func add(blocksOf node: CMarkNode, _ setting: Setting) {
    var setting = setting
    var child = node.firstChild
    while let block = child {
      add(block, setting)
      if setting.list != nil { setting.isContinued = true }
      child = block.next
    }
  }

  private mutating func add(_ block: CMarkNode, _ setting: Setting) {
    switch block.kind {
    case .heading:
      paragraph(Setting(style: "Heading\(min(block.headingLevel, 3))"), Self.runs(of: block))
    case .paragraph: paragraph(setting, Self.runs(of: block))
    case .list: add(list: block, setting)
    case .blockQuote: add(blocksOf: block, setting)
    case .codeBlock, .htmlBlock:
      paragraph(setting, Self.run(WordParts.escaped(Self.text(block)), .init()))
    default: break
    }
  }

  private mutating func add(list: CMarkNode, _ setting: Setting) {
    lists.append(Numbering(start: list.isOrderedList ? list.listStart : nil))
    let own = (number: lists.count, depth: setting.list.map { $0.depth + 1 } ?? 0)
    var child = list.firstChild
    while let item = child {
      add(blocksOf: item, Setting(list: own))
      child = item.next
    }
  }

  private mutating func paragraph(_ setting: Setting, _ runs: String) {
    var properties = setting.style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let list = setting.list {
      properties +=
        setting.isContinued
        ? "<w:ind w:left=\"\(360 * (list.depth + 1))\"/>"
        : "<w:numPr><w:ilvl w:val=\"\(min(list.depth, 8))\"/><w:numId w:val=\"\(list.number)\"/></w:numPr>"
    }
    xml += "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + runs + "</w:p>"
  }
}

extension WordBody {
  /// How the letters of a run look.
  private struct Look {
    var isBold = false
    var isItalic = false

    var properties: String {
      let marks = (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
      return marks.isEmpty ? "" : "<w:rPr>\(marks)</w:rPr>"
    }
  }

  private static func runs(of block: CMarkNode) -> String { runs(of: block, Look()) }

  private static func runs(of node: CMarkNode, _ look: Look) -> String {
    var xml = ""
    var child = node.firstChild
    while let inline = child {
      xml += runs(inline, look)
      child = inline.next
    }
    return xml
  }

  private static func runs(_ inline: CMarkNode, _ look: Look) -> String {
    var look = look
    switch inline.kind {
    case .text, .code, .htmlInline: return textRuns(text(inline), look)
    case .softBreak: return run(" ", look)
    case .lineBreak: return "<w:r><w:br/></w:r>"
    case .strong:
      look.isBold = true
      return runs(of: inline, look)
    case .emphasis:
      look.isItalic = true
      return runs(of: inline, look)
    default: return runs(of: inline, look)
    }
  }

  /// Text with its blanks as fields: a click selects a field whole, and what is typed takes its place.
  private static func textRuns(_ text: String, _ look: Look) -> String {
    var xml = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "…") {
      let blank = rest[start...].prefix { $0 == "…" }
      if blank.count < 2 {
        xml += run(WordParts.escaped(String(rest[...start])), look)
      } else {
        xml += run(WordParts.escaped(String(rest[..<start])), look)
        xml +=
          "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>"
          + run(String(blank), look) + "</w:sdtContent></w:sdt>"
      }
      rest = rest[blank.endIndex...]
    }
    return xml + run(WordParts.escaped(String(rest)), look)
  }

  private static func run(_ escaped: String, _ look: Look) -> String {
    guard !escaped.isEmpty else { return "" }
    return "<w:r>\(look.properties)<w:t xml:space=\"preserve\">\(escaped)</w:t></w:r>"
  }

  private static func text(_ node: CMarkNode) -> String {
    String(decoding: node.literal, as: UTF8.self)
  }
}
