/// The text of one paragraph, heading or cell as a flat run, with what stands in it as marks.
///
/// Flat, because Russian typography, bare links and clause numbers do not care where emphasis
/// begins: in «"*Слово* о полку"» the quotes stand in different nodes.
struct InlineRun: ~Copyable {
  /// The text; a byte 0 stands for each atom, a line feed for each line's end.
  var text = OutputBuffer(capacity: 1024)
  /// What stands in the text, by offset.
  var marks: [Mark] = []
  /// How many bytes at the beginning are not printed: the box of a task.
  var skipped = 0
  /// The id that ended a heading as `{#id}`.
  var explicitID: String?
  /// Where the text of each text node begins.
  var runs: [(offset: Int, node: CMarkNode)] = []
  /// Stretches that typography leaves alone: addresses.
  var verbatim: [Range<Int>] = []

  /// Something in the text that is no text.
  struct Mark {
    enum Kind: UInt8 {
      /// An inline begins or ends.
      case enter, exit
      /// A node printed whole, standing for one byte.
      case atom
      /// Marks laid over the text by extensions.
      case strikeOpen, strikeClose, linkOpen, linkClose
      case clauseOpen, clauseLink, termOpen, footnote
    }

    var kind: Kind
    var offset: Int
    /// The bytes of text the mark takes the place of.
    var width = 0
    var node: CMarkNode?
    /// What the extension keeps for itself: the length of a link, the number of a footnote.
    var detail = 0

    /// Whether a link of any kind begins or ends here.
    var isLink: Bool {
      switch kind {
      case .enter, .exit: node?.kind == .link
      case .linkOpen, .clauseLink, .termOpen, .linkClose: true
      default: false
      }
    }
  }

  /// Reads the inlines of a block.
  mutating func fill(from block: CMarkNode) {
    text.clear()
    skipped = 0
    marks.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    verbatim.removeAll(keepingCapacity: true)
    var next = block.firstChild
    while let node = next {
      if add(node), let child = node.firstChild {
        next = child
      } else {
        next = leave(node, block)
      }
    }
  }

  /// Whether the node's children are to follow.
  private mutating func add(_ node: CMarkNode) -> Bool {
    switch node.kind {
    case .text:
      runs.append((offset: text.count, node: node))
      text.append(node.literal)
    case .softBreak: text.append(0x0A)
    case .lineBreak: addAtom(node, 0x0A)
    case .emphasis, .strong, .link, .customInline: return enter(node)
    default: addAtom(node, 0)
    }
    return false
  }

  private mutating func enter(_ node: CMarkNode) -> Bool {
    marks.append(Mark(kind: .enter, offset: text.count, node: node))
    if node.firstChild == nil { marks.append(Mark(kind: .exit, offset: text.count, node: node)) }
    return true
  }

  private mutating func addAtom(_ node: CMarkNode, _ byte: UInt8) {
    marks.append(Mark(kind: .atom, offset: text.count, width: 1, node: node))
    text.append(byte)
  }

  /// The node behind one that is finished; leaves the inlines that end there.
  private mutating func leave(_ last: CMarkNode, _ block: CMarkNode) -> CMarkNode? {
    var node = last
    while true {
      if let next = node.next { return next }
      guard let parent = node.parent, parent != block else { return nil }
      marks.append(Mark(kind: .exit, offset: text.count, node: parent))
      node = parent
    }
  }
}

extension InlineRun {
  /// Takes `{#id}` off the end of a heading.
  mutating func takeID() {
    let bytes = text.bytes
    guard bytes.last == 0x7D, let brace = bytes.lastIndex(of: 0x7B), brace + 2 < bytes.count - 1,
      bytes[brace + 1] == 0x23
    else { return }
    let id = (brace + 2)..<(bytes.count - 1)
    guard id.allSatisfy({ isAlphanumeric(bytes[$0]) || bytes[$0] == 0x2D || bytes[$0] == 0x2E })
    else { return }
    explicitID = String(decoding: UnsafeBufferPointer(rebasing: bytes[id]), as: UTF8.self)
    text.truncate(to: trimmed(bytes, 0..<brace).upperBound)
  }
}
