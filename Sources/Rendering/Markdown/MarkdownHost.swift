/// What a text needs to know of the portal around it; asked while the text is rendered.
package protocol MarkdownHost {
  /// Where a link's or picture's destination leads. `#anchor` alone is never asked for.
  func link(_ destination: String, isImage: Bool) -> LinkResolution
  /// Where the clause leads that a text names: «п. 4.2.3 Положения».
  func clauseTarget(_ mention: ClauseMention) -> ClauseTarget
  /// The glossary whose words are linked at their first occurrence.
  var terms: TermMatcher? { get }
  /// The terms, by their place in `terms`, that the page has linked before this text.
  var linkedTerms: Set<Int> { get }
  /// The address of a term's explanation, from the page.
  func address(of term: TermMatcher.Term) -> String
  /// The directives the portal knows, besides those that are Markdown's own.
  var directives: [DirectiveSignature] { get }
  /// Writes the HTML of a directive whose name and parameters were checked.
  func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault?
}

extension MarkdownHost {
  package func link(_ destination: String, isImage: Bool) -> LinkResolution { .url(destination) }
  package func clauseTarget(_ mention: ClauseMention) -> ClauseTarget { .own }
  package var terms: TermMatcher? { nil }
  package var linkedTerms: Set<Int> { [] }
  package func address(of term: TermMatcher.Term) -> String { term.path }
  package var directives: [DirectiveSignature] { [] }
  package func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault? { nil }
}

/// A portal that knows nothing: every address stands as written.
package struct NoHost: MarkdownHost {
  package init() {}
}

/// A clause of an act as a text names it: «п. 4.2.3 Положения, утверждённого приказом № 25».
package struct ClauseMention: Sendable {
  package var number: String
  /// What stands before «п.» in the paragraph, at most `ClauseMention.reach` bytes of it.
  package var before: [UInt8]
  /// What stands behind the number, or behind the last of several.
  package var after: [UInt8]

  /// How far from a number the act's name is looked for, in bytes.
  static let reach = 400

  package init(number: String, before: [UInt8], after: [UInt8]) {
    self.number = number
    self.before = before
    self.after = after
  }
}

/// What a mention of a clause is a link to.
package enum ClauseTarget: Sendable, Equatable {
  case address(String)
  /// To a clause of the text it stands in, if that has one.
  case own
  /// To nothing: the act is none of the portal's, or it may be several.
  case nothing
}

/// Where a destination leads.
package enum LinkResolution: Sendable {
  /// Into the portal: the address from the page, and what is told of the target.
  case url(String, LinkExtras = LinkExtras())
  /// To somebody else's site.
  case external(String)
  /// Nowhere: why, in Russian without a full stop, and what was probably meant.
  case dead(String, suggestion: String? = nil)
  /// To what is there and is not published for now: the words stay, the link goes.
  case withheld
  /// Out of the content folder by `../`.
  case outside
}

/// What is told of a link's target beside its address.
package struct LinkExtras: Sendable {
  /// Printed after the link in brackets: «PDF, 1,2 МБ».
  package var note: String?
  /// Attributes such as `width`; values are escaped when printed.
  package var attributes: [(name: String, value: String)]
  /// The same picture in WebP, by width in pixels, the narrowest first.
  package var sources: [(address: String, width: Int)] = []

  package init(note: String? = nil, attributes: [(name: String, value: String)] = []) {
    self.note = note
    self.attributes = attributes
  }
}
