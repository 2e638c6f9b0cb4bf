package import Diagnostics
package import Site

/// What the preview shows at the moment: a tree, and what is to be said of the content.
package struct Showing: Sendable {
  /// The last tree that could be published; nil until there is one.
  private(set) var files: [String: [UInt8]]?
  /// The path that the portal lies at, with a slash at both ends and encoded.
  package private(set) var root = "/"
  /// Where the texts of pages are written, by the pages' paths; those of pages that are gone too.
  private(set) var origins: [String: [SourceRange]] = [:]
  private(set) var notice = Notice()

  package init() {}

  /// What is to be said of the content as it is now.
  package struct Notice: Sendable, Equatable {
    /// HTML; empty when there is nothing.
    var findings = ""
    var errors = 0
    var warnings = 0
    /// Whether the tree shown is an older one, as this one may not be published.
    var isBlocking = false

    package init() {}

    package init(_ result: BuildResult, isStrict: Bool, _ printer: HTMLReport) {
      findings = printer.print(result.report, unchecked: result.unchecked)
      errors = result.report.errors
      warnings = result.report.warnings
      isBlocking = result.report.forbidsPublishing(strict: isStrict)
    }

    /// The machine refused to build.
    package init(_ failure: Failure) {
      findings = "<section class=\"error\"><p>\(failure.message.escapedForMarkup)</p></section>"
      errors = 1
      isBlocking = true
    }
  }

  /// Takes what a run has made.
  ///
  /// - Returns: Whether anybody who looks on would see something else than before.
  package mutating func show(_ tree: PreviewTree?, _ notice: Notice) -> Bool {
    let isOther =
      notice != self.notice || tree.map { $0.files != files || $0.root != root } ?? false
    self.notice = notice
    if let tree {
      files = tree.files
      root = tree.root
      origins.merge(tree.origins) { $1 }
    }
    return isOther
  }
}
