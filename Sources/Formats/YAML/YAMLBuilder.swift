import Diagnostics

/// Builds the tree of one document out of libyaml's events.
struct YAMLBuilder: ~Copyable {
  /// A value with what following an alias to it costs.
  struct Built {
    var node: Node
    /// How many lists and maps stand in each other in it.
    var height: Int
  }

  let file: SourceFile
  private let part: Range<Int>
  private var parser: YAMLParser
  private var aliases: YAMLAliases
  private var gaps: YAMLGaps
  private var indentation: YAMLIndentation
  var report = Report()
  /// Whether it was a fault of the writing at which the text broke off, and not a bound.
  private(set) var canResume = false
  /// The last text in quotes, if nothing has followed it yet.
  private var quoted: Place?

  init(_ file: SourceFile, _ parser: consuming YAMLParser, part: Range<Int>) {
    self.file = file
    self.part = part
    self.parser = parser
    aliases = YAMLAliases(file)
    gaps = YAMLGaps(file, part)
    indentation = YAMLIndentation(file, part)
  }

  /// The root of the document, nothing written being null; no root if the text broke off.
  mutating func document() -> Node? {
    do throws(Stop) {
      return try stream()
    } catch {
      report.add(error.diagnostic)
      return nil
    }
  }

  private mutating func stream() throws(Stop) -> Node {
    var event = try next()
    if case .other = event.kind { event = try next() }
    if case .streamEnd = event.kind {
      return Node(.null, at: Place(part.lowerBound, part.lowerBound))
    }
    let root = try value(try next(), depth: 0).node
    _ = try next()
    let after = try next()
    if case .documentStart = after.kind { report.add(.secondDocument(after.place.range(in: file))) }
    return root
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    let event = try parsed()
    for fault in gaps.faults(at: event) {
      // What stands behind a name cut short would be read for something it is not.
      if fault.id == DiagnosticKind.anchorName.id { throw broken(fault) }
      report.add(fault)
    }
    for fault in indentation.faults(at: event) {
      // libyaml ends a block text at its blank lines, and reads the text itself for a field.
      if fault.id == DiagnosticKind.leadingBlankLine.id { throw broken(fault) }
      report.add(fault)
    }
    return event
  }

  private mutating func parsed() throws(Stop) -> YAMLEvent {
    do throws(YAMLProblem) {
      let event = try parser.next()
      quoted = event.isQuoted ? event.place : nil
      return event
    } catch {
      throw broken(YAMLProblemReader(error, file, part, behind: quoted).diagnostic())
    }
  }

  private mutating func broken(_ fault: Diagnostic) -> Stop {
    canResume = true
    return Stop(fault)
  }
}

extension YAMLBuilder {
  /// The value an event begins; `depth` lists and maps stand around it.
  private mutating func value(_ event: YAMLEvent, depth: Int) throws(Stop) -> Built {
    if case .alias(let name) = event.kind {
      return try aliases.follow(name, at: event.place, depth: depth, into: &report)
    }
    if let anchor = event.anchor { aliases.open(anchor) }
    let before = aliases.made
    aliases.made.values += 1
    let built = try written(event, depth: depth)
    if let anchor = event.anchor { aliases.close(anchor, built, size: aliases.made - before) }
    return built
  }

  private mutating func written(_ event: YAMLEvent, depth: Int) throws(Stop) -> Built {
    let tag = YAMLTag(event.tag)
    guard tag.fits(event.kind) else {
      report.add(.unknownTag(tag.shown, tag.range(in: file, event.place)))
      return try content(event, YAMLTag(nil), depth: depth)
    }
    return try content(event, tag, depth: depth)
  }

  private mutating func content(
    _ event: YAMLEvent, _ tag: YAMLTag, depth: Int
  ) throws(Stop) -> Built {
    if case .scalar(let text, let isPlain) = event.kind {
      aliases.made.bytes += text.utf8.count
      try check(event)
      return Built(node: Node(tag.content(text, isPlain: isPlain), at: event.place), height: 0)
    }
    guard depth < Limits.depth else { throw Stop(.tooDeepYAML(event.place.range(in: file))) }
    if case .listStart = event.kind { return try list(event, depth: depth) }
    return try map(event, depth: depth)
  }

  /// Refuses a text that is too large, and escapes that would put control characters into it.
  private mutating func check(_ text: YAMLEvent) throws(Stop) {
    let range = text.place.range(in: file)
    guard range.offsets.count <= Limits.scalarSize else { throw Stop(.valueTooLarge(range)) }
    if text.isEscaped, let escape = YAMLEscapes.firstControl(in: range) {
      report.add(.controlEscape(escape))
    }
  }

  private mutating func list(_ start: YAMLEvent, depth: Int) throws(Stop) -> Built {
    var nodes: [Node] = []
    var height = 0
    while true {
      let event = try next()
      if case .listEnd = event.kind {
        let end = start.isFlow ? event.place.end : nodes.last?.place.end
        return Built(node: Node(.list(nodes), at: start.place.reaching(end)), height: height + 1)
      }
      let built = try value(event, depth: depth + 1)
      nodes.append(built.node)
      height = max(height, built.height)
    }
  }

  private mutating func map(_ start: YAMLEvent, depth: Int) throws(Stop) -> Built {
    var map = YAMLMap()
    var height = 0
    while true {
      let event = try next()
      if case .mapEnd = event.kind {
        let end = start.isFlow ? event.place.end : map.end
        let node = Node(.map(map.finished()), at: start.place.reaching(end))
        return Built(node: node, height: height + 1)
      }
      let key = try key(event, depth: depth)
      let built = try value(try next(), depth: depth + 1)
      if let key { map.add(key, built.node, in: file, into: &report) }
      height = max(height, built.height)
    }
  }

  /// The key an event begins, or nothing, reported, if it is no text.
  private mutating func key(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLMap.Key? {
    if case .scalar("<<", isPlain: true) = event.kind {
      return YAMLMap.Key(text: "<<", place: event.place, isMerge: true)
    }
    let built = try value(event, depth: depth + 1)
    if case .scalar(let text, _) = event.kind, !text.isEmpty {
      return YAMLMap.Key(text: text, place: event.place, isMerge: false)
    }
    if case .scalar(let scalar) = built.node.content, !scalar.text.isEmpty {
      return YAMLMap.Key(text: scalar.text, place: event.place, isMerge: false)
    }
    report.add(.keyIsNoText(built.node.place.range(in: file)))
    return nil
  }
}

extension Place {
  /// The stretch drawn out to an offset behind it.
  func reaching(_ offset: UInt32?) -> Place { Place(Int(start), Int(max(end, offset ?? 0))) }
}
