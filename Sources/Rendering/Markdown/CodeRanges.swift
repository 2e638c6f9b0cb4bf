import Diagnostics

/// The stretches of a file that are code, where a character reference is what it looks like.
struct CodeRanges {
  private var ranges: [Range<Int>] = []

  init(_ root: CMarkNode, _ source: MarkdownSource) {
    var next = root.firstChild
    while let node = next {
      switch node.kind {
      case .codeBlock: add(block: node, source)
      case .paragraph, .heading:
        addSpans(source.file.bytes, source.place(of: node).offsets)
        next = node.following(within: root)
        continue
      default: break
      }
      next = node.firstChild ?? node.following(within: root)
    }
  }

  /// Whether an offset stands in code; found by halves, for the ranges are in order.
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }

  /// The word behind a fence is no code.
  private mutating func add(block: CMarkNode, _ source: MarkdownSource) {
    let whole = source.place(of: block).offsets
    guard !block.fenceInfo.isEmpty else { return ranges.append(whole) }
    let bytes = source.file.bytes
    let end = whole.first { bytes[$0] == 0x0A || bytes[$0] == 0x0D } ?? whole.upperBound
    ranges.append(end..<whole.upperBound)
  }

  /// Code spans: from a run of backticks to the next one as long (CommonMark 0.31.2, 6.1).
  private mutating func addSpans(_ bytes: [UInt8], _ block: Range<Int>) {
    // The lengths of runs that nothing ends, so that none is searched for twice.
    var endless: Set<Int> = []
    var at = block.lowerBound
    while at < block.upperBound {
      if bytes[at] == 0x5C {
        at += 2
      } else if bytes[at] == 0x60 {
        let behind = endOfRun(bytes, at, block.upperBound)
        let length = behind - at
        if !endless.contains(length),
          let end = endOfSpan(bytes, behind, block.upperBound, length: length)
        {
          ranges.append(at..<end)
          at = end
        } else {
          endless.insert(length)
          at = behind
        }
      } else {
        at += 1
      }
    }
  }

  private func endOfSpan(_ bytes: [UInt8], _ start: Int, _ end: Int, length: Int) -> Int? {
    var at = start
    while at < end {
      let behind = endOfRun(bytes, at, end)
      if behind - at == length { return behind }
      at = max(behind, at + 1)
    }
    return nil
  }

  private func endOfRun(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == 0x60 { at += 1 }
    return at
  }
}
