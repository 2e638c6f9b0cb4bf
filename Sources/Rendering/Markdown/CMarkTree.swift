import CCMark

/// A document parsed by libcmark; the tree lives as long as this value.
///
/// Its memory is the thread's: a tree stays on its thread, and one made later is gone earlier.
struct CMarkTree: ~Copyable {
  private let root: CMarkNode
  private let memory: ccmark_mark

  init(parsing text: UnsafeRawBufferPointer) {
    memory = ccmark_memory_mark()
    let parser = ccmark_parser_new(CMARK_OPT_DEFAULT)
    if let start = text.baseAddress {
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), text.count)
    }
    // Never null: the call closes the open blocks and hands over the root the parser was made with.
    guard let root = cmark_parser_finish(parser) else { fatalError("libcmark made no document") }
    self.root = CMarkNode(root)
  }

  deinit { ccmark_memory_release(memory) }

  /// Lends the root; a node kept longer than the call may be gone.
  borrowing func withRoot<Result>(_ body: (CMarkNode) -> Result) -> Result { body(root) }
}

/// A node of a `CMarkTree`, no longer valid when the tree is gone.
struct CMarkNode: Equatable {
  /// What a node is; the raw values are libcmark's.
  enum Kind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock
    case paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
  }

  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var kind: Kind { Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none }
  var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }
  var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
  var previous: CMarkNode? { cmark_node_previous(pointer).map(CMarkNode.init) }
}

extension CMarkNode {
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// Whether the items are numbered «1.», as clauses are, and not «1)».
  var hasPointedNumbers: Bool {
    isOrderedList && cmark_node_get_list_delim(pointer) == CMARK_PERIOD_DELIM
  }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The first and last line, counted from 1 in the text that was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// Byte columns counted from 1; of an inline they are a hint only, which `EscapeFinder` checks.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// Whether a paragraph stands in a tight list, and so prints no `<p>`.
  var isTightParagraph: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }

  /// The text of a text, code or HTML node, in libcmark's memory.
  var literal: UnsafeRawBufferPointer { bytes(cmark_node_get_literal(pointer)) }
  var url: UnsafeRawBufferPointer { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeRawBufferPointer { bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeRawBufferPointer { bytes(cmark_node_get_fence_info(pointer)) }
}

extension CMarkNode {
  /// The node behind this one in document order that is not inside it, up to and without `end`.
  func following(within end: CMarkNode) -> CMarkNode? {
    var node = self
    while node != end {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}

private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: text, count: text.map { ccmark_length($0) } ?? 0)
}
