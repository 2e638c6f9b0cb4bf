/// What a text needs to know of the portal around it; asked while the text is rendered.
package protocol MarkdownHost {
  /// Where a link's or picture's destination leads. `#anchor` alone is never asked for.
  func link(_ destination: String, isImage: Bool) -> LinkResolution
  /// The address of the clause «п. 4.2.3» means, or nil to leave the words as they are.
  func clauseTarget(_ number: String) -> String?
  /// The glossary whose words are linked at their first occurrence.
  var terms: TermMatcher? { get }
  /// The directives the portal knows, besides those that are Markdown's own.
  var directives: [DirectiveSignature] { get }
  /// Writes the HTML of a directive whose name and parameters were checked.
  func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault?
}

extension MarkdownHost {
  package func link(_ destination: String, isImage: Bool) -> LinkResolution { .url(destination) }
  package func clauseTarget(_ number: String) -> String? { nil }
  package var terms: TermMatcher? { nil }
  package var directives: [DirectiveSignature] { [] }
  package func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault? { nil }
}

/// A portal that knows nothing: every address stands as written.
package struct NoHost: MarkdownHost {
  package init() {}
}

/// Where a destination leads.
package enum LinkResolution: Sendable {
  /// Into the portal: the address from the page, and what is told of the target.
  case url(String, LinkExtras = LinkExtras())
  /// To somebody else's site.
  case external(String)
  /// Nowhere: why, in Russian without a full stop, and what was probably meant.
  case dead(String, suggestion: String? = nil)
  /// Out of the content folder by `../`.
  case outside
}

/// What is told of a link's target beside its address.
package struct LinkExtras: Sendable {
  /// Printed after the link in brackets: «PDF, 1,2 МБ».
  package var note: String?
  /// Attributes such as `width`; values are escaped when printed.
  package var attributes: [(name: String, value: String)]

  package init(note: String? = nil, attributes: [(name: String, value: String)] = []) {
    self.note = note
    self.attributes = attributes
  }
}
