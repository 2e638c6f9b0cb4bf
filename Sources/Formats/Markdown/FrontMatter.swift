package import Diagnostics

/// Reads the front matter of a Markdown file: YAML between two lines `---` at its very top.
package enum FrontMatter {
  /// The file's fields and body, or nothing if the fields cannot be read.
  ///
  /// A file without front matter has a null root, and all of it is body.
  ///
  /// - Parameters:
  ///   - isDecoded: Whether `TextDecoding` has made sure of the file's UTF-8 already.
  ///   - keepsParts: Whether fields that cannot be read to their end give those that can.
  package static func read(
    _ file: SourceFile, isDecoded: Bool = false, keepsParts: Bool = false,
    into report: inout Report
  ) -> DataDocument? {
    if !isDecoded, let fault = TextDecoding.sizeFault(file) ?? TextDecoding.encodingFault(file) {
      report.add(fault)
      return nil
    }
    let fences = Fences(file)
    guard let opening = fences.opening else {
      if let fault = fences.nearMiss() { report.add(fault) }
      return bare(file)
    }
    guard let closing = fences.closing(after: opening) else {
      report.add(.openFence(opening.text.range(in: file)))
      return nil
    }
    return read(file, from: opening, to: closing, keepsParts, into: &report)
  }

  private static func read(
    _ file: SourceFile, from opening: TextLine, to closing: TextLine, _ keepsParts: Bool,
    into report: inout Report
  ) -> DataDocument? {
    let part = opening.next..<Int(closing.text.start)
    guard var document = YAML.read(file, part: part, keepsParts: keepsParts, into: &report)
    else { return nil }
    if document.root.map == nil, !document.root.isNull {
      report.add(.noFields(document.root.place.range(in: file)))
      return nil
    }
    document.body = Place(closing.next, file.bytes.count)
    return document
  }

  private static func bare(_ file: SourceFile) -> DataDocument {
    DataDocument(
      file: file, root: Node(.null, at: Place(0, 0)), body: Place(0, file.bytes.count))
  }
}
