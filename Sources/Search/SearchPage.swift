package import Diagnostics

/// A page as the search takes it.
package struct SearchPage: Sendable {
  package var title: String
  /// What it is, as results are grouped: «Наставник».
  package var kind: String
  /// The address from the portal's root.
  package var address: String
  /// Words that weigh more than the text: subjects, numbers of acts.
  package var keys: String
  /// Lines that a result shows under its title: where a mentor works and whether there are places.
  package var facts: [String]
  package var parts: [PagePart]
  /// What a list shows of it besides; what has one can be chosen by its qualities.
  package var card: JSONValue?

  package init(
    title: String, kind: String, address: String, keys: String, facts: [String], parts: [PagePart],
    card: JSONValue? = nil
  ) {
    self.title = title
    self.kind = kind
    self.address = address
    self.keys = keys
    self.facts = facts
    self.parts = parts
    self.card = card
  }
}
