package import Diagnostics

/// Markdown as editors write it, made into HTML.
package enum Markdown {
  /// Renders the part of a file that is Markdown; the HTML is appended to `out`.
  package static func render(
    _ file: SourceFile, body: Place, options: MarkdownOptions, host: some MarkdownHost,
    into out: inout [UInt8], report: inout Report
  ) -> MarkdownFacts {
    file.bytes.withUnsafeBufferPointer { bytes in
      let body = body.offsets.clamped(to: 0..<bytes.count)
      let text = UnsafeBufferPointer(rebasing: bytes[body])
      return Preparation.parse(text, options) { prepared, parsed, root in
        let source = MarkdownSource(
          file: file, body: body, prepared: prepared, original: text, parsed: parsed)
        var renderer = MarkdownRenderer(source, options, host)
        renderer.render(root)
        report.add(contentsOf: renderer.report)
        renderer.finish(into: &out)
        return renderer.facts
      }
    }
  }

  /// Learns the outline and anchors of a text without keeping its HTML.
  package static func facts(
    _ file: SourceFile, body: Place, options: MarkdownOptions
  ) -> MarkdownFacts {
    var unused: [UInt8] = []
    var report = Report()
    return render(
      file, body: body, options: options, host: NoHost(), into: &unused, report: &report)
  }
}

extension PreparedBody {
  /// Gives `body` the text that libcmark is to parse.
  func withParsedText<Result>(
    or original: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let text else { return body(original) }
    return text.withUnsafeBufferPointer(body)
  }
}
