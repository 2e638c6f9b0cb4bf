/// The words of a text, whatever its markup.
package struct ScannedText: Sendable {
  /// How a text is written.
  package enum Markup: Sendable {
    case plain
    /// Asterisks inside a word do not part it; tags and character references are understood.
    case markdown
    case html
    /// Commas, semicolons and tabs part cells.
    case table
    /// A backslash and the sign behind it part words.
    case json
  }

  /// The words as a reader meets them; the last one is empty and ends the text.
  package internal(set) var words: [Word] = []
  /// What stands in attributes of tags and in the addresses of links, ended likewise.
  package internal(set) var aside: [Word] = []

  /// Takes time proportional to the text.
  package init(_ bytes: [UInt8], _ markup: Markup) {
    var scanner = WordScanner(bytes, markup)
    scanner.scan()
    words = scanner.words
    aside = scanner.aside
  }

  package init(_ text: String, _ markup: Markup) { self.init(Array(text.utf8), markup) }
}
