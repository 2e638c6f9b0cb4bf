/// An image that is all of its paragraph.
enum Figure {
  static func image(of paragraph: CMarkNode) -> CMarkNode? {
    guard let image = paragraph.firstChild, image.kind == .image, image.next == nil else {
      return nil
    }
    return image
  }

  /// Whether a picture says nothing and may go without a description: its title tells so.
  static func isDecorative(_ image: CMarkNode) -> Bool {
    ["decorative", "украшение"].contains(
      String(decoding: image.title, as: UTF8.self).lowercased())
  }
}
