import CCMark

extension CMarkNode {
  /// Puts U+FFFD into the place of each character below this node that cannot stand on a page.
  ///
  /// Raw ones are gone before libcmark reads a text, so these were written as references. Code
  /// decodes none but in the word behind its fence.
  func replaceUnprintable() {
    var next = firstChild
    while let node = next {
      switch node.kind {
      case .text: replace(node.literal) { cmark_node_set_literal(node.pointer, $0) }
      case .codeBlock: replace(node.fenceInfo) { cmark_node_set_fence_info(node.pointer, $0) }
      case .link, .image:
        replace(node.url) { cmark_node_set_url(node.pointer, $0) }
        replace(node.title) { cmark_node_set_title(node.pointer, $0) }
      default: break
      }
      next = node.firstChild ?? node.following(within: self)
    }
  }
}

/// Hands over the text with its unprintable characters replaced, when it has any. Decoding makes
/// U+FFFD of libcmark's bytes that are no UTF-8.
private func replace(_ text: UnsafeRawBufferPointer, _ set: (String) -> Int32) {
  let decoded = String(decoding: text, as: UTF8.self)
  var scalars = String.UnicodeScalarView()
  for scalar in decoded.unicodeScalars {
    scalars.append(CharacterReference.isUnprintable(scalar) ? "\u{FFFD}" : scalar)
  }
  let mended = String(scalars)
  // Each of the calls succeeds for a node of the right kind.
  if !mended.utf8.elementsEqual(text) { _ = set(mended) }
}
