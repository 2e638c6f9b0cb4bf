/// How a Markdown text is to be read and printed.
package struct MarkdownOptions: Sendable {
  /// Whose Markdown it is.
  package enum Mode: Sendable {
    /// CommonMark to the letter, byte for byte as `cmark --unsafe` prints it.
    case plain
    /// CommonMark with GitHub's tables, strikethrough, task lists and bare links.
    case gfm
    /// What editors of a portal write: everything, checked, and nothing that could do harm.
    case portal
  }

  package var mode: Mode
  /// Whether text is typeset by Russian rules.
  package var typography: Bool
  /// Whether words of the glossary are linked where a text has them first.
  package var glossary: Bool
  /// Names of HTML tags the site allows; those that could do harm stay refused.
  package var allowedTags: [String]
  /// Whether the text is a legal one, whose clauses «1.», «1.1.» become anchors.
  package var clauses: Bool
  /// The body's highest heading becomes `h1` plus this number; the page's title is the `h1`.
  package var headingOffset: Int

  package init(
    mode: Mode = .portal, typography: Bool = true, glossary: Bool = true,
    allowedTags: [String] = [],
    clauses: Bool = false, headingOffset: Int = 1
  ) {
    self.mode = mode
    self.typography = typography
    self.glossary = glossary
    self.allowedTags = allowedTags
    self.clauses = clauses
    self.headingOffset = headingOffset
  }
}
