import Text

/// What stands on a line before the text of a block: the marks of the quotes and items around it.
///
/// Recomputed from the tree, as libcmark does not tell how far into a line a block's text begins.
struct ContainerPrefix {
  /// A container around the block: a quote, or an item whose text is indented by so many columns.
  fileprivate enum Container {
    case quote
    case item(indent: Int)
  }

  /// Where the text of a line begins.
  struct Match {
    /// The offset behind the marks.
    var offset: Int
    /// The column behind the marks; differs from the offset where there are tabs.
    var column: Int
    /// Whether all marks were there; a line without them continues a paragraph lazily.
    var isComplete: Bool
  }

  /// Nesting beyond this is nobody's text, and would cost the square of its depth.
  private static let deepest = 64

  private var containers: [Container] = []
  /// Where the text of the last container begins on the line that opened it.
  private var opened = (line: -1, match: Match(offset: 0, column: 0, isComplete: true))
  private let lines: TextLines

  /// The prefix of a block at the left margin.
  init(in lines: TextLines) { self.lines = lines }

  /// Nil when the block is nested too deep.
  init?(of block: CMarkNode, in lines: TextLines) {
    self.lines = lines
    var around: [CMarkNode] = []
    var node = block
    while let parent = node.parent {
      if parent.kind == .blockQuote || parent.kind == .item { around.append(parent) }
      node = parent
    }
    guard around.count <= ContainerPrefix.deepest else { return nil }
    for container in around.reversed() { add(container) }
  }

  /// Reads the marks of a line, counted from 0.
  func match(_ line: Int) -> Match {
    let content = lines.content(line)
    var reader = ColumnReader(lines.text, content)
    for container in containers {
      guard reader.skip(container.indent, isQuote: container.isQuote) else {
        return Match(offset: reader.offset, column: reader.column, isComplete: false)
      }
    }
    return Match(offset: reader.offset, column: reader.column, isComplete: true)
  }

  private mutating func add(_ node: CMarkNode) {
    let line = node.startLine - 1
    // Containers that open on one line follow each other's marks.
    let before = line == opened.line ? opened.match : match(line)
    var reader = ColumnReader(lines.text, before.offset..<lines.content(line).upperBound)
    reader.column = before.column
    if node.kind == .item {
      containers.append(.item(indent: reader.markerWidth()))
    } else {
      _ = reader.skip(0, isQuote: true)
      containers.append(.quote)
    }
    opened = (line, Match(offset: reader.offset, column: reader.column, isComplete: true))
  }
}

extension ContainerPrefix.Container {
  fileprivate var isQuote: Bool {
    if case .quote = self { return true }
    return false
  }

  fileprivate var indent: Int {
    if case .item(let indent) = self { return indent }
    return 0
  }
}

/// Walks a line by columns: a tab reaches to the next multiple of four.
private struct ColumnReader {
  let text: UnsafeBufferPointer<UInt8>
  var offset: Int
  var column = 0
  private let end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    offset = line.lowerBound
    end = line.upperBound
  }

  /// Steps over the mark of a quote or the indent of an item; false if it is not there.
  mutating func skip(_ indent: Int, isQuote: Bool) -> Bool {
    isQuote ? skipQuoteMark() : skipIndent(indent)
  }

  /// The columns from here to the text behind a list item's marker.
  mutating func markerWidth() -> Int {
    let start = column
    while offset < end, text[offset].isBlank { step() }
    while offset < end, text[offset].isASCIIDigit { step() }
    if offset < end { step() }
    let afterMarker = column
    while offset < end, text[offset].isBlank { step() }
    let isBlank = offset >= end
    let width = column - afterMarker
    return afterMarker - start + (isBlank || width > 4 || width < 1 ? 1 : width)
  }

  private mutating func skipQuoteMark() -> Bool {
    let saved = self
    var indent = 0
    while offset < end, text[offset] == 0x20, indent < 3 {
      step()
      indent += 1
    }
    guard offset < end, text[offset] == 0x3E else {
      self = saved
      return false
    }
    step()
    if offset < end, text[offset].isBlank { step() }
    return true
  }

  private mutating func skipIndent(_ indent: Int) -> Bool {
    let target = column + indent
    while offset < end, column < target, text[offset].isBlank { step() }
    return column >= target
  }

  private mutating func step() {
    column = text[offset] == 0x09 ? (column / 4 + 1) * 4 : column + 1
    offset += 1
  }
}
