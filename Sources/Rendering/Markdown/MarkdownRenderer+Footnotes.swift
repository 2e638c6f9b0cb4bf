import Diagnostics
import Glibc

/// Mentions of footnotes.
extension MarkdownRenderer {
  /// Marks each `[^label]` that has a definition.
  mutating func markFootnotes(_ block: CMarkNode) {
    let text = inlines.text.bytes
    guard memchr(inlines.text.start, 0x5E, text.count) != nil else { return }
    var found: [Range<Int>] = []
    inlines.stretches { stretch, _ in
      var at = stretch.lowerBound
      while at < stretch.upperBound {
        if let end = FootnoteSyntax.reference(text, at, stretch.upperBound) {
          found.append(at..<end)
          at = end
        } else {
          at += 1
        }
      }
    }
    var added: [InlineRun.Mark] = []
    for range in found {
      let name = UnsafeBufferPointer(rebasing: text[(range.lowerBound + 2)..<range.upperBound])
      let label = FootnoteSyntax.label(name)
      if let mention = footnotes.mention(label) {
        added.append(
          InlineRun.Mark(
            kind: .footnote, offset: range.lowerBound, width: range.count,
            detail: mention.number << 16 | min(mention.mention, 0xFFFF)))
      } else {
        let place = source.place(of: "[^" + label + "]", in: block)
        report.add(
          .missingFootnote(
            label, suggestion: Suggestion.nearest(to: label, among: footnotes.labels),
            at: place.range(in: source.file)))
      }
    }
    inlines.add(added)
  }

  mutating func writeFootnote(_ mark: InlineRun.Mark) {
    let number = mark.detail >> 16
    let mention = mark.detail & 0xFFFF
    let suffix = mention == 1 ? "" : "-\(mention)"
    out.append("<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\"")
    out.append(" id=\"fnref-\(number)\(suffix)\" aria-label=\"Сноска \(number)\">")
    out.append(number: number)
    out.append("</a></sup>")
  }
}
