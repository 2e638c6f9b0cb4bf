package import Diagnostics
package import Privacy

/// A file that is copied into the portal: its name is public, and its texts where they can be read.
package struct PublishedFile: Sendable {
  /// One text of a file: the whole of it, or a page.
  package struct Text: Sendable {
    package let file: SourceFile
    package let markup: ScannedText.Markup
    /// «стр. 3», «свойства файла»: where in a file that is no text; nil for a text file.
    package let spot: String?
  }

  /// The path from the portal's folder.
  package let path: String
  /// The path as messages show it.
  package let shown: String
  package let texts: [Text]
  /// Where the portal names the file; nil where that is not known.
  package var link: SourceRange?

  /// A file of which only the name can be read.
  package init(path: String, shown: String) {
    self.init(path: path, shown: shown, texts: [])
  }

  /// A text file: `csv`, `txt`, `svg`, `html`; of any other only the name is looked at.
  package init(path: String, file: SourceFile) {
    let markup = Self.markup(of: path)
    self.init(
      path: path, shown: file.path,
      texts: markup.map { [Text(file: file, markup: $0, spot: nil)] } ?? [])
  }

  /// A file whose pages another program has turned into text, as `pdftotext` does: a form feed parts
  /// them.
  ///
  /// - Parameter properties: What the file says of itself, XML among it.
  package init(path: String, shown: String, pages text: [UInt8], properties: [UInt8] = []) {
    var pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map(Array.init)
    if pages.last?.isEmpty == true { pages.removeLast() }
    var texts = pages.enumerated().map { number, page in
      Text(file: SourceFile(path: shown, bytes: page), markup: .plain, spot: "стр. \(number + 1)")
    }
    if !properties.isEmpty {
      texts.append(
        Text(
          file: SourceFile(path: shown, bytes: properties), markup: .html, spot: Self.properties))
    }
    self.init(path: path, shown: shown, texts: texts)
  }

  /// What messages call a file's words about itself.
  private static let properties = "свойства файла"

  /// A source of the content as plain text, comments and all.
  package init(path: String, source: SourceFile) {
    self.init(
      path: path, shown: source.path,
      texts: [Text(file: source, markup: Self.markup(of: path) ?? .plain, spot: nil)])
  }

  /// A file of several parts that are text, each under a name of its own or none.
  package init(path: String, shown: String, parts: [(label: String?, text: [UInt8])]) {
    self.init(
      path: path, shown: shown,
      texts: parts.map { part in
        Text(file: SourceFile(path: shown, bytes: part.text), markup: .plain, spot: part.label)
      })
  }

  private init(path: String, shown: String, texts: [Text]) {
    self.path = path
    self.shown = shown
    self.texts = texts
  }

  /// How a text file is written; nil when it is none.
  package static func markup(of path: String) -> ScannedText.Markup? {
    switch ContentRole.type(of: path) {
    case "csv", "tsv": .table
    case "txt": .plain
    case "md", "markdown": .markdown
    case "svg", "html", "htm", "xml": .html
    case "json", "js", "ics", "vcf": .json
    default: nil
    }
  }
}
