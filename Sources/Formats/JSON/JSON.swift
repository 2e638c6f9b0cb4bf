package import Diagnostics

/// Reads JSON (RFC 8259) into a tree that knows its places.
///
/// Not through libyaml, though YAML is nearly a superset: it would let through comments, bare words
/// and single quotes, lose which scalars are numbers, and read `\u` pairs of surrogates wrongly.
package enum JSON {
  /// The document, or nothing if the text cannot be read to its end.
  package static func read(_ file: SourceFile, into report: inout Report) -> DataDocument? {
    if let fault = TextDecoding.sizeFault(file) ?? TextDecoding.encodingFault(file) {
      report.add(fault)
      return nil
    }
    var reader = JSONReader(file)
    let root = reader.document()
    report.add(contentsOf: reader.report)
    return root.map { DataDocument(file: file, root: $0) }
  }
}
