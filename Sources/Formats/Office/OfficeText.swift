/// The words of an office document, part by part: text, notes, headers, cells, slides, comments, and what
/// its properties say of who wrote it (ECMA-376, part 2, 11; ISO/IEC 26300, 4.3).
///
/// Reads DOCX, XLSX, PPTX and ODF alike: each is an archive whose parts are XML.
package struct OfficeText: Sendable {
  package struct Part: Sendable {
    /// What messages call the part: «свойства файла»; nil for the text itself.
    package let label: String?
    /// UTF-8; paragraphs and cells end with a line's end.
    package let text: [UInt8]
  }

  /// The parts that have words; empty for what is no readable archive, as is told elsewhere.
  package let parts: [Part]

  package init(_ bytes: [UInt8]) {
    guard let archive = try? Archive(bytes) else {
      parts = []
      return
    }
    parts = archive.names.filter(Self.hasWords).sorted().compactMap { name in
      let words = PartWords(isList: Self.isProperties(name))
      // A part that breaks off has given the words before that.
      try? XMLReader.read(name, of: archive, words)
      return words.text.isEmpty ? nil : Part(label: Self.label(of: name), text: words.text)
    }
  }

  /// The formats, by the ending of a file's name.
  package static let types: Set<String> = ["docx", "xlsx", "pptx", "odt", "ods", "odp"]

  private static func hasWords(_ name: String) -> Bool {
    let wordless = ["_rels/", "/theme/", "/styles.xml", "/fontTable.xml", "/settings.xml"]
    return name.hasSuffix(".xml") && name != "[Content_Types].xml"
      && !wordless.contains(where: name.contains)
  }

  private static func isProperties(_ name: String) -> Bool {
    name.hasPrefix("docProps/") || name == "meta.xml"
  }

  private static func label(of name: String) -> String? {
    if isProperties(name) { return "свойства файла" }
    let labels = [
      ("header", "верхний колонтитул"), ("footer", "нижний колонтитул"), ("notes", "сноски"),
      ("omment", "примечания"), ("people", "авторы правок"),
    ]
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return labels.first { file.contains($0.0) }?.1
  }
}

/// Gathers the words of one part.
private final class PartWords: XMLVisitor {
  private(set) var text: [UInt8] = []
  /// Whether each element is a value of its own, as in a document's properties.
  private let isList: Bool

  init(isList: Bool) { self.isList = isList }

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "tab", "br", "cr", "line-break", "s": text.append(UInt8(ascii: " "))
    default: break
    }
    // Changes and comments name their authors.
    if let author = attributes["author"] { text += Array((author + "\n").utf8) }
  }

  override func close(_ name: XMLName) {
    let ends: Bool =
      switch name {
      case "p", "h", "si", "c", "tc", "table-cell", "is", "creator": true
      default: isList
      }
    if ends, let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) { text += piece }
}
