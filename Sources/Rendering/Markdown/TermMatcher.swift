/// The glossary of a portal, made ready to find its words in texts.
package struct TermMatcher: Sendable {
  /// A word of the glossary.
  package struct Term: Sendable {
    /// The word as the glossary spells it; inflected forms are found by their stem.
    package var name: String
    package var href: String

    package init(name: String, href: String) {
      self.name = name
      self.href = href
    }
  }

  package let terms: [Term]

  package init(_ terms: [Term]) { self.terms = terms }
}
