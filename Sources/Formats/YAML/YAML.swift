package import Diagnostics

/// Reads YAML into a tree that knows its places.
///
/// One document a file; anchors, aliases and merges (`<<`) are followed. Scalars stay text.
package enum YAML {
  /// The document, or nothing if the text cannot be read to its end.
  ///
  /// - Parameters:
  ///   - part: A part of the file, such as its front matter; places count from the file's start.
  ///   - keepsParts: Whether a text that breaks off gives what of its items can be read.
  package static func read(
    _ file: SourceFile, part: Range<Int>? = nil, keepsParts: Bool = false,
    into report: inout Report
  ) -> DataDocument? {
    let part = part ?? 0..<file.bytes.count
    if let fault = inputFault(file, part) {
      report.add(fault)
      return nil
    }
    let whole = YAMLAttempt(file, part)
    if whole.canResume, let parts = YAMLRestart(file, part).read(into: &report) {
      return keepsParts ? parts : nil
    }
    report.add(contentsOf: whole.report)
    return whole.root.map { DataDocument(file: file, root: $0) }
  }

  /// What must not reach libyaml: it would take these for something else than they are.
  private static func inputFault(_ file: SourceFile, _ part: Range<Int>) -> Diagnostic? {
    TextDecoding.sizeFault(file) ?? TextDecoding.encodingFault(file)
      ?? YAMLScreen(file, part).fault()
  }
}
