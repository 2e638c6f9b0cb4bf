import Diagnostics

/// One reading of a stretch of YAML by libyaml, to its end or to the first fault it cannot pass.
struct YAMLAttempt {
  /// The root; none if the text broke off.
  let root: Node?
  let report: Report
  /// Whether the text broke off at a fault of its writing, behind which there may be more to read.
  let canResume: Bool

  init(_ file: SourceFile, _ part: Range<Int>) {
    let marks = CodePoints(file.bytes, in: part)
    (root, report, canResume) = file.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLBuilder(
        file, YAMLParser(UnsafeBufferPointer(rebasing: bytes[part]), marks: marks), part: part)
      let root = builder.document()
      return (root, builder.report, root == nil && builder.canResume)
    }
  }
}
