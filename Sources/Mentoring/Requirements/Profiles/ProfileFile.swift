package import Diagnostics

/// One profile as its YAML file states it, before it is combined with others.
package struct ProfileFile: Sendable {
  /// A rule named in a profile, with its place and what is said of it.
  package struct Mention: Sendable {
    package var rule: String
    package var text: String
    package var range: SourceRange
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

  init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
    title = name
  }
}
