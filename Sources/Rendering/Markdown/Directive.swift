package import Diagnostics

/// A directive as an editor wrote it, its name and parameters' names already the canonical ones.
///
/// A directive stands alone in its line:
///
///     ::mentor{id=ivanova}
///     ::наставник{ivanova}
///     ::list{collection=mentors subject="русский язык"}
///     ::button[Скачать положение](files/polozhenie.pdf)
///
/// The words in `[…]` are its label, the address in `(…)` its target, and `{…}` holds parameters:
/// `name=value`, a value with spaces in quotes. A value without a name belongs to the directive's
/// first parameter; a name without a value is a flag.
package struct Directive: Sendable {
  package struct Parameter: Sendable {
    package var name: String
    package var value: String
    /// Where the value stands.
    package var place: Place
    /// Where the name stands; for a value without a name, where the value does.
    package var namePlace: Place
  }

  package var name: String
  package var label: String?
  package var target: String?
  /// Where the address in `(…)` stands.
  package var targetPlace: Place?
  package var parameters: [Parameter]
  package var place: Place

  /// The value of a parameter, or nil when it was not given.
  package subscript(name: String) -> String? { parameter(name)?.value }

  package func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }
}

/// What a directive is called and what it takes.
package struct DirectiveSignature: Sendable {
  package struct Parameter: Sendable {
    package var name: String
    /// Other names, such as the Russian one.
    package var aliases: [String]
    package var isRequired: Bool
    /// The values allowed; empty for any.
    package var values: [String]

    package init(
      _ name: String, aliases: [String] = [], isRequired: Bool = false, values: [String] = []
    ) {
      self.name = name
      self.aliases = aliases
      self.isRequired = isRequired
      self.values = values
    }
  }

  /// Whether a directive has a label or target.
  package enum Presence: Sendable { case forbidden, optional, required }

  package var name: String
  package var aliases: [String]
  package var parameters: [Parameter]
  /// Whether parameters of other names are handed on as written, for the portal to judge.
  package var takesOthers: Bool
  package var label: Presence
  package var target: Presence
  /// One line for the handbook, in Russian.
  package var help: String

  package init(
    _ name: String, aliases: [String] = [], parameters: [Parameter] = [],
    takesOthers: Bool = false, label: Presence = .forbidden, target: Presence = .forbidden,
    help: String = ""
  ) {
    self.name = name
    self.aliases = aliases
    self.parameters = parameters
    self.takesOthers = takesOthers
    self.label = label
    self.target = target
    self.help = help
  }
}

/// Why the portal cannot show a directive.
package struct DirectiveFault: Error {
  package var summary: String
  package var help: String?
  package var suggestion: String?
  /// The part at fault; nil for the directive as a whole.
  package var place: Place?

  package init(
    _ summary: String, help: String? = nil, suggestion: String? = nil, at place: Place? = nil
  ) {
    self.summary = summary
    self.help = help
    self.suggestion = suggestion
    self.place = place
  }
}
