package import Diagnostics

/// Markdown as editors write it, made into HTML.
package enum Markdown {
  /// Renders the part of a file that is Markdown.
  package static func render(
    _ file: SourceFile, body: Place, options: MarkdownOptions, host: some MarkdownHost,
    report: inout Report
  ) -> RenderedMarkdown {
    file.bytes.withUnsafeBufferPointer { bytes in
      let body = body.offsets.clamped(to: 0..<bytes.count)
      let text = UnsafeBufferPointer(rebasing: bytes[body])
      return BlockPreprocessor.parse(text, options) { preprocessed, parsed, root in
        let source = MarkdownSource(
          file: file, body: body, preprocessed: preprocessed, original: text, parsed: parsed)
        var renderer = MarkdownRenderer(source, options, host)
        renderer.render(root)
        report.add(contentsOf: renderer.report)
        return renderer.finish()
      }
    }
  }

  /// Learns the outline and anchors of a text.
  package static func facts(
    _ file: SourceFile, body: Place, options: MarkdownOptions
  ) -> MarkdownFacts {
    var report = Report()
    return render(file, body: body, options: options, host: NoHost(), report: &report).facts
  }
}

/// What a text became. The HTML may be large, and is lent and not copied.
package final class RenderedMarkdown {
  private let html: OutputBuffer
  package let facts: MarkdownFacts

  init(html: consuming OutputBuffer, facts: MarkdownFacts) {
    self.html = html
    self.facts = facts
  }

  /// Lends the HTML.
  package func withHTML<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result { try body(html.bytes) }
}

extension PreprocessedText {
  /// Gives `body` the text that libcmark is to parse.
  func withParsedText<Result>(
    or original: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let text else { return body(original) }
    return text.withUnsafeBufferPointer(body)
  }
}
