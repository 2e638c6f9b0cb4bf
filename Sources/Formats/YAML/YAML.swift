package import Diagnostics

/// Reads YAML into a tree that knows its places.
///
/// One document a file; anchors, aliases and merges (`<<`) are followed. Scalars stay text.
package enum YAML {
  /// The document, or nothing if the text cannot be read to its end.
  package static func read(_ file: SourceFile, into report: inout Report) -> DataDocument? {
    read(file, part: 0..<file.bytes.count, into: &report)
  }

  /// The document in a part of a file, such as its front matter; places count from the file's start.
  package static func read(
    _ file: SourceFile, part: Range<Int>, into report: inout Report
  ) -> DataDocument? {
    if let fault = inputFault(file, part) {
      report.add(fault)
      return nil
    }
    let marks = CodePoints(file.bytes, in: part)
    let result = file.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLBuilder(
        file, YAMLParser(UnsafeBufferPointer(rebasing: bytes[part]), marks: marks), part: part)
      return (root: builder.document(), report: builder.report)
    }
    report.add(contentsOf: result.report)
    return result.root.map { DataDocument(file: file, root: $0) }
  }

  /// What must not reach libyaml: it would take these for something else than they are.
  private static func inputFault(_ file: SourceFile, _ part: Range<Int>) -> Diagnostic? {
    TextDecoding.sizeFault(file) ?? TextDecoding.encodingFault(file)
      ?? YAMLScreen(file, part).fault()
  }
}
