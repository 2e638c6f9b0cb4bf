/// A Markdown text as a document of Word (Office Open XML, ECMA-376, part 1, chapter 17): the parts
/// that an archive is made of.
///
/// What forms are written with is kept: headings, paragraphs, lists, bold and italic words, and blanks
/// («………»), which become fields to be typed into. Equal texts give equal bytes.
package struct WordDocument {
  /// A part of the archive.
  package struct Part {
    package let name: String
    package let bytes: [UInt8]
  }

  package let parts: [Part]

  package init(title: String, markdown: String) {
    var body = WordBody()
    body.add(title: title)
    let bytes = Array(markdown.utf8)
    bytes.withUnsafeBytes { text in
      CMarkTree(parsing: text).withRoot { body.add(blocksOf: $0) }
    }
    parts = [
      Part(name: "[Content_Types].xml", bytes: Array(WordParts.contentTypes.utf8)),
      Part(name: "_rels/.rels", bytes: Array(WordParts.relations.utf8)),
      Part(name: "word/_rels/document.xml.rels", bytes: Array(WordParts.documentRelations.utf8)),
      Part(name: "word/document.xml", bytes: Array(WordParts.document(body.xml).utf8)),
      Part(name: "word/numbering.xml", bytes: Array(WordParts.numbering(body.lists).utf8)),
      Part(name: "word/styles.xml", bytes: Array(WordParts.styles.utf8)),
      Part(name: "docProps/core.xml", bytes: Array(WordParts.core(title).utf8)),
    ]
  }
}
