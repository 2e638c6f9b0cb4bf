package import Diagnostics

/// What was learnt of a text while it was rendered.
package struct MarkdownFacts: Sendable {
  /// The headings in their order: the table of contents.
  package var outline: [HeadingEntry] = []
  /// What can be linked to after `#`: ids of headings and clauses such as `p-4.2.3`.
  package var anchors: [String] = []
  /// The numbered clauses of a legal text.
  package var clauses: [ClauseEntry] = []
  /// The terms of the glossary linked by the end of the text, and before it on the page.
  package var linkedTerms: Set<Int> = []
  /// The text of the first paragraph, typeset, without marks: a description of the page.
  package var firstParagraph = ""

  package init() {}
}

/// A numbered clause of a legal text.
package struct ClauseEntry: Sendable, Hashable {
  /// «4.2.3», or «4.2.3-a» for its «а)».
  package var number: String
  /// The heading of the part it stands in, «Приложение 1»; empty before the first.
  package var part: String
  package var anchor: String
}

/// A heading of a text.
package struct HeadingEntry: Sendable, Hashable {
  /// The level as printed: 2 for `<h2>`.
  package var level: Int
  package var text: String
  package var id: String
  package var place: Place

  package init(level: Int, text: String, id: String, place: Place) {
    self.level = level
    self.text = text
    self.id = id
    self.place = place
  }
}
