package import Diagnostics

/// One profile as its YAML file states it, before it is combined with others.
package struct ProfileFile: Sendable {
  /// A rule named in a profile, with its place and what is said of it.
  package struct Mention: Sendable {
    package var rule: String
    package var text: String
    package var range: SourceRange
  }

  /// A place of an act, or words where there is no act, with the rules that rest on it.
  package struct Ground: Sendable {
    /// The act's code in the catalogue; nil when the words say all.
    package var act: Mention?
    /// «п. 3.2», «ст. 29»; without it the act is cited as a whole. Without an act, the words.
    package var place: String?
    package var rules: [Mention]
  }

  package let name: String
  package let file: SourceFile
  package var title: String
  /// The profiles that are read before this one, with the places they are named at.
  package var extends: [Mention] = []
  /// The rules the profile switches on.
  package var rules: [Mention] = []
  /// The rules the profile switches off, each with the reason.
  package var off: [Mention] = []
  /// The severities the profile changes: `error` or `warning`.
  package var severities: [Mention] = []
  package var parameters = ProfileParameters()
  /// The acts a region adds to the catalogue.
  package var acts: [Record<Act>] = []
  /// What the rules rest on by this profile.
  package var grounds: [Ground] = []

  init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
    title = name
  }
}
