/// The text of an image's description without its marks.
enum AlternativeText {
  static func of(_ image: CMarkNode) -> String {
    var text = OutputBuffer()
    var next = image.firstChild
    while let node = next {
      switch node.kind {
      case .text, .code, .htmlInline: text.append(node.literal)
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
      next = node.firstChild ?? node.following(within: image)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
