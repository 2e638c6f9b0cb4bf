package import Diagnostics

/// A file of YAML, JSON or Markdown with front matter, read into a tree.
package struct DataDocument: Sendable {
  package var file: SourceFile
  package var root: Node
  /// The Markdown text under the front matter; only files of Markdown have one.
  package var body: Place?
  /// Whether only parts of the file could be read: what the root lacks may be written all the same.
  package var isPartial: Bool

  package init(file: SourceFile, root: Node, body: Place? = nil, isPartial: Bool = false) {
    self.file = file
    self.root = root
    self.body = body
    self.isPartial = isPartial
  }
}
