import Glibc

/// Lays bare links and strikethrough over the flat text of a run of inlines.
extension InlineRun {
  /// Whether the text has any byte that an extension begins with.
  private func mayHave(_ byte: UInt8) -> Bool { memchr(text.start, Int32(byte), text.count) != nil }

  mutating func addExtensions(_ source: MarkdownSource, isPortal: Bool) {
    let hasLinks = mayHave(0x3A) || mayHave(0x40) || mayHave(0x77)
    let hasTildes = mayHave(0x7E)
    guard hasLinks || hasTildes else { return }
    let links = hasLinks ? bareLinks(isPortal: isPortal) : []
    var added = linkMarks(links)
    if hasTildes { added += strikeMarks(links, escapedOffsets(source)) }
    add(added)
    verbatim = links.map(\.range)
  }

  /// Puts marks among those that are there.
  mutating func add(_ added: [Mark]) {
    guard !added.isEmpty else { return }
    merge(added.sorted { $0.offset < $1.offset })
  }

  /// The stretches of text between marks, outside links.
  func stretches(_ body: (Range<Int>, _ afterMark: Bool) -> Void) {
    var start = 0
    var afterMark = false
    var links = 0
    for mark in marks {
      if links == 0, mark.offset > start { body(start..<mark.offset, afterMark) }
      let isLink = mark.isLink
      if isLink { links += mark.kind == .exit || mark.kind == .linkClose ? -1 : 1 }
      start = mark.offset + mark.width
      afterMark = mark.kind != .atom && !isLink
    }
    if start < text.count { body(start..<text.count, afterMark) }
  }

  private func bareLinks(isPortal: Bool) -> [BareLink] {
    var finder = BareLinkFinder(text.bytes, isPortal: isPortal)
    stretches { stretch, afterMark in
      finder.search(stretch, opensAfterMark: afterMark)
    }
    return finder.found
  }

  private func linkMarks(_ links: [BareLink]) -> [Mark] {
    links.flatMap { link in
      [
        Mark(
          kind: .linkOpen, offset: link.range.lowerBound,
          detail: link.range.count << 2 | link.prefix.rawValue),
        Mark(kind: .linkClose, offset: link.range.upperBound),
      ]
    }
  }

  private func escapedOffsets(_ source: MarkdownSource) -> Set<Int> {
    var offsets: Set<Int> = []
    for run in runs where run.node.mayHaveEscapes {
      for offset in source.escapedOffsets(run.node) { offsets.insert(run.offset + offset) }
    }
    return offsets
  }

  private func strikeMarks(_ links: [BareLink], _ escaped: Set<Int>) -> [Mark] {
    var strikes = Strikethrough()
    var next = 0
    var link = 0
    var at = 0
    while at < text.count || next < marks.count {
      while next < marks.count, marks[next].offset <= at {
        step(marks[next], &strikes)
        next += 1
      }
      guard at < text.count else { break }
      if link < links.count, links[link].range.upperBound <= at { link += 1 }
      if link < links.count, links[link].range.contains(at) {
        at = links[link].range.upperBound
      } else if text.start[at] == 0x7E, !escaped.contains(at) {
        let run = tildes(at, next, escaped)
        strikes.add(run)
        at += run.length
      } else {
        at += 1
      }
    }
    return strikes.pairs.flatMap { pair in
      [
        Mark(kind: .strikeOpen, offset: pair.opener.offset, width: pair.opener.length),
        Mark(kind: .strikeClose, offset: pair.closer.offset, width: pair.closer.length),
      ]
    }
  }

  private func step(_ mark: Mark, _ strikes: inout Strikethrough) {
    if mark.kind == .enter { strikes.enter() } else if mark.kind == .exit { strikes.exit() }
  }

  private func tildes(_ start: Int, _ mark: Int, _ escaped: Set<Int>) -> Strikethrough.Run {
    var end = start
    let limit = mark < marks.count ? marks[mark].offset : text.count
    while end < limit, text.start[end] == 0x7E, !escaped.contains(end) { end += 1 }
    let before =
      mark > 0 && marks[mark - 1].offset + marks[mark - 1].width == start
      ? side(of: marks[mark - 1]) : side(before: start)
    let after =
      mark < marks.count && marks[mark].offset == end ? side(of: marks[mark]) : side(after: end)
    return Strikethrough.Run(
      offset: start, length: end - start,
      canOpen: after != .space && (after == .letter || before != .letter),
      canClose: before != .space && (before == .letter || after != .letter))
  }

  /// What stands beside a run of tildes.
  private enum Side { case space, sign, letter }

  /// A mark was written with signs: `*`, `` ` ``, `[`.
  private func side(of mark: Mark) -> Side { mark.node?.kind == .lineBreak ? .space : .sign }

  private func side(before offset: Int) -> Side {
    guard offset > 0 else { return .space }
    var start = offset - 1
    while start > 0, text.start[start] & 0xC0 == 0x80 { start -= 1 }
    return side(after: start)
  }

  private func side(after offset: Int) -> Side {
    guard offset < text.count else { return .space }
    var decoder = UTF8()
    var bytes = text.bytes[offset..<min(text.count, offset + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return .letter }
    if scalar.isSpaceForMarkdown { return .space }
    return scalar.isPunctuationForMarkdown ? .sign : .letter
  }

  /// Puts marks among those that are there: a link closes before them, all else follows them.
  private mutating func merge(_ added: [Mark]) {
    var merged: [Mark] = []
    merged.reserveCapacity(marks.count + added.count)
    var index = 0
    for mark in added {
      let comesFirst = mark.kind == .linkClose
      while index < marks.count,
        marks[index].offset < mark.offset
          || (marks[index].offset == mark.offset && !comesFirst && marks[index].width == 0)
      {
        merged.append(marks[index])
        index += 1
      }
      merged.append(mark)
    }
    merged += marks[index...]
    marks = merged
  }
}

extension CMarkNode {
  /// Whether a text is shorter than its source: something in it was escaped or a reference.
  var mayHaveEscapes: Bool { endColumn - startColumn + 1 != literal.count }
}
