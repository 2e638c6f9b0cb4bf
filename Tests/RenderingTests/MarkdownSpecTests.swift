import Rendering
import Testing

/// CommonMark to the letter, and GitHub's extensions to the letter of their specification.
@Suite struct MarkdownSpecTests {
  @Test func printsAllExamplesOfCommonMark() throws {
    let examples = try MarkdownSpec.examples("commonmark.txt")
    #expect(examples.count == 652)
    for example in examples {
      #expect(
        MarkdownRunner(.plain).html(example.markdown) == example.html, "\(example)")
    }
  }

  @Test func printsAllExamplesOfGitHubsExtensions() throws {
    let examples = try MarkdownSpec.examples("gfm.txt").filter { !$0.label.isEmpty }
    #expect(examples.count == 24)
    for example in examples {
      #expect(
        MarkdownRunner(.gfm).html(example.markdown) == withBoxesAsPrinted(example.html),
        "\(example)")
    }
  }

  /// The specification writes task boxes in a browser's order of attributes, cmark-gfm does not;
  /// its authors switch these examples off. What cmark-gfm prints is wanted here.
  private func withBoxesAsPrinted(_ html: String) -> String {
    html.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      replacing(
        replacing(
          String(line), "<input disabled=\"\" type=\"checkbox\">",
          "<input type=\"checkbox\" disabled=\"\" />"),
        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
        "<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
    }.joined(separator: "\n")
  }

  private func replacing(_ text: String, _ old: String, _ new: String) -> String {
    guard let range = text.firstRange(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
