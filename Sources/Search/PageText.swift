import Text

/// A part of a page that can be found and led to by itself.
package struct PagePart: Sendable, Equatable {
  /// The id to jump to; empty for the page's beginning.
  package var anchor = ""
  package var heading = ""
  /// The words of the part, with one space where tags or white space stood.
  package var text = ""
  /// What an entry is, where the part is one of many things on a page: «Понятие».
  package var kind: String?
}

/// Takes a page apart: what it says between `<main>` and `</main>`, by headings.
///
/// Left out is what readers do not see or every page has: `nav`, `form`, `button`, scripts, pictures,
/// what is `hidden` or `aria-hidden`, and what the theme marks by `data-index="no"`: cards of records
/// with pages of their own. An element with `id` and `data-entry="Понятие"` is an entry. One pass over
/// the bytes; meant for the program's own pages, which are well-formed.
package enum PageText {}

extension PageText {
  /// The parts of a page in their order; the first is its beginning.
  package static func parts(of html: [UInt8]) -> [PagePart] {
    let span = html.span
    var reader = PartReader()
    var at = start(of: span)
    while at < span.count {
      let open = span.firstOffset(of: 0x3C, from: at) ?? span.count
      reader.add(span.extracting(at..<open))
      guard open < span.count, let tag = HTMLTag(span, at: open) else { break }
      if tag.isClosing, tag.name == "main" { break }
      reader.enter(tag)
      at = tag.end
      if !tag.isClosing, tag.name == "script" || tag.name == "style" {
        at = span.firstOffset(of: 0x3C, from: at) ?? span.count
      }
    }
    return reader.finish()
  }

  /// Where the main part begins; the page's beginning where there is none.
  private static func start(of html: Span<UInt8>) -> Int {
    var at = 0
    while let open = html.firstOffset(of: 0x3C, from: at) {
      guard let tag = HTMLTag(html, at: open) else { return 0 }
      if tag.name == "main", !tag.isClosing { return tag.end }
      at = tag.end
    }
    return 0
  }
}
