import Diagnostics
import Text

/// Reads a text that libyaml cannot read to its end item by item, so that all its faults are told in
/// one run and at their own lines.
///
/// libyaml cannot go on behind a fault. But the items of a list, and the fields of a map, at the left
/// margin begin anew whatever stands above them: each is read by itself, and an open quote cannot
/// swallow the next one.
struct YAMLRestart {
  private let file: SourceFile
  private let part: Range<Int>

  init(_ file: SourceFile, _ part: Range<Int>) {
    self.file = file
    self.part = part
  }

  /// What can be read of the items, with the faults of the others told; nil where that tells nothing.
  func read(into report: inout Report) -> DataDocument? {
    guard let items = YAMLItems(file, part), items.parts.count > 1, !hasAliases else { return nil }
    var told = Report()
    var nodes: [Node] = []
    var entries: [Node.Entry] = []
    for item in items.parts {
      let attempt = YAMLAttempt(file, item)
      told.add(contentsOf: attempt.report)
      if attempt.root == nil, !attempt.canResume { break }
      switch attempt.root?.content {
      case .list(let read) where items.isList: nodes += read
      case .map(let read) where !items.isList: entries += read
      default: break
      }
    }
    guard told.errors > 0 else { return nil }
    report.add(contentsOf: told)
    let root = Node(
      items.isList ? .list(nodes) : .map(entries), at: Place(part.lowerBound, part.upperBound))
    return DataDocument(file: file, root: root, isPartial: true)
  }

  /// Whether a value may stand for one of another item: then items cannot be read apart, and what
  /// aliases may cost is counted for the file as a whole.
  private var hasAliases: Bool {
    begins(with: UInt8(ascii: "&")) && begins(with: UInt8(ascii: "*"))
  }

  private func begins(with sign: UInt8) -> Bool {
    let bytes = file.bytes[part]
    return bytes.indices.contains { index in
      bytes[index] == sign && index > bytes.startIndex && " [{,-:".utf8.contains(bytes[index - 1])
        && index + 1 < bytes.endIndex && !bytes[index + 1].isWhiteSpace
    }
  }
}

/// Where the items at the left margin of a text begin.
struct YAMLItems {
  /// Whether they are the items of a list; else the fields of a map.
  let isList: Bool
  /// The stretch of each, with the lines that follow it.
  let parts: [Range<Int>]

  init?(_ file: SourceFile, _ part: Range<Int>) {
    let starts = Self.marginLines(file, part)
    guard let first = starts.first else { return nil }
    isList = Self.isItem(file, first)
    let isList = isList
    let items = starts.filter { !isList || Self.isItem(file, $0) }
    parts = items.indices.map { index in
      items[index]..<(index + 1 < items.count ? items[index + 1] : part.upperBound)
    }
  }

  /// The lines that begin at the margin with something of their own: no comment, no bracket that
  /// closes what stands above, no mark of a document.
  private static func marginLines(_ file: SourceFile, _ part: Range<Int>) -> [Int] {
    var lines: [Int] = []
    var offset = part.lowerBound
    while offset < part.upperBound {
      let byte = file.bytes[offset]
      let isMark = file.bytes[offset..<min(offset + 3, part.upperBound)].elementsEqual("---".utf8)
      if !isMark, !byte.isWhiteSpace, !"#]}%".utf8.contains(byte) { lines.append(offset) }
      while offset < part.upperBound, file.bytes[offset] != 0x0A { offset += 1 }
      offset += 1
    }
    return lines
  }

  private static func isItem(_ file: SourceFile, _ offset: Int) -> Bool {
    file.bytes[offset] == UInt8(ascii: "-")
      && (offset + 1 >= file.bytes.count || file.bytes[offset + 1].isWhiteSpace)
  }
}
