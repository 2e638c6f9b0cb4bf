import Rendering
import Testing

/// Thousands of generated documents, printed as the reference programs print them.
@Suite struct MarkdownDifferentialTests {
  @Test func printsWhatCMarkPrints() throws {
    let documents = documents(2000, withExtensions: false)
    let expected = try TestTools.convert(documents, with: "cmark --unsafe")
    for (document, html) in zip(documents, expected) {
      #expect(MarkdownRunner(.plain).html(document) == html, "\(document)")
    }
  }

  @Test func printsWhatCMarkGFMPrintsButForListedDifferences() throws {
    let documents = documents(2000, withExtensions: true)
    let expected = try TestTools.convert(
      documents,
      with: "cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist")
    var differing: [(document: String, expected: String, got: String)] = []
    for (document, html) in zip(documents, expected) {
      let got = MarkdownRunner(.gfm).html(document)
      if got != html { differing.append((document: document, expected: html, got: got)) }
    }
    let revised = try revisedByCommonMark(differing.map(\.document))
    for (entry, isRevised) in zip(differing, revised)
    where !isRevised && !GFMDifference.explains(entry.expected, entry.got)
      && !hasEmptyTask(entry.document)
    {
      Issue.record("\(entry.document)\n--- cmark-gfm:\n\(entry.expected)\n--- got:\n\(entry.got)")
    }
    print(
      "cmark-gfm: \(documents.count - differing.count) of \(documents.count) equal;",
      "\(revised.count { $0 }) by CommonMark's revision,",
      GFMDifference.allCases.map { reason in
        "\(differing.count { GFMDifference.explains($0.expected, $0.got, by: [reason]) }) \(reason)"
      }.joined(separator: ", "))
    #expect(differing.count <= documents.count / 10)
  }

  /// Whether an item holds nothing but its box: cmark-gfm ends the item there and reads the lines
  /// below anew, libcmark takes them for the item's text.
  private func hasEmptyTask(_ document: String) -> Bool {
    document.split(separator: "\n").contains { line in
      let text = line.reversed().drop { $0 == " " }
      return text.starts(with: "] [".reversed()) || text.starts(with: "]x[".reversed())
        || text.starts(with: "]X[") || text.starts(with: "]x[") || text.starts(with: "] [")
    }
  }

  /// Whether cmark and cmark-gfm differ over a document without any extension: cmark-gfm follows
  /// CommonMark 0.29, libcmark 0.30.
  private func revisedByCommonMark(_ documents: [String]) throws -> [Bool] {
    let new = try TestTools.convert(documents, with: "cmark --unsafe")
    let old = try TestTools.convert(documents, with: "cmark-gfm --unsafe")
    return zip(new, old).map { $0 != $1 }
  }

  private func documents(_ count: Int, withExtensions: Bool) -> [String] {
    (0..<count).map {
      var generator = MarkdownGenerator(seed: UInt64($0 + 1))
      return generator.document(withExtensions: withExtensions)
    }
  }
}

/// The listed differences from cmark-gfm: two outputs equal but for these are no fault.
enum GFMDifference: CaseIterable {
  /// A pair of tildes of which one stands inside an emphasis and one outside: libcmark has paired
  /// the asterisks by then, cmark-gfm pairs in the order of the closers.
  case strikethroughAcrossEmphasis
  /// cmark-gfm takes any `[x]` on a task's line for a done one; here its own box counts.
  case boxReadFromTheWholeLine
  /// cmark-gfm makes no link of an address behind a `[` that nothing closes.
  case addressBehindOpenBracket
  /// cmark-gfm takes a list for a loose one when a table ends an item and a blank line follows.
  case looseListBehindTable

  static func explains(_ expected: String, _ got: String) -> Bool {
    allCases.contains { reduced(expected, [$0]) == reduced(got, [$0]) }
      || reduced(expected, allCases) == reduced(got, allCases)
  }

  static func explains(_ expected: String, _ got: String, by reasons: [GFMDifference]) -> Bool {
    reduced(expected, reasons) == reduced(got, reasons)
  }

  private static func reduced(_ html: String, _ reasons: [GFMDifference]) -> String {
    var html = html
    for reason in reasons { html = reason.without(html) }
    return html
  }

  private var signs: [String] {
    switch self {
    case .strikethroughAcrossEmphasis:
      ["<del>", "</del>", "<em>", "</em>", "<strong>", "</strong>", "~", "*", "_"]
    case .boxReadFromTheWholeLine:
      [
        "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ",
        "<input type=\"checkbox\" disabled=\"\" /> ", "[ ] ", "[x] ", "[X] ",
      ]
    case .addressBehindOpenBracket: ["</a>"]
    case .looseListBehindTable: ["<p>", "</p>", "\n"]
    }
  }

  private func without(_ html: String) -> String {
    var pieces = [html[...]]
    if self == .addressBehindOpenBracket {
      pieces = html.split(separator: "<a ", omittingEmptySubsequences: false).enumerated().map {
        $0.offset == 0 ? $0.element : $0.element.drop { $0 != ">" }.dropFirst()
      }
    }
    for sign in signs { pieces = pieces.flatMap { $0.split(separator: sign) } }
    return pieces.joined()
  }
}
