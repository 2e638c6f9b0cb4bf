import Foundation

/// A table of one of the repository's own documents, so that tests can compare it with the code.
package struct MarkdownTable: Sendable {
  /// The cells of the rows below the heading line, as they are written.
  package let rows: [[String]]

  /// - Parameters:
  ///   - document: A path from the repository's root: `docs/limits.md`.
  ///   - words: What stands in a line above the table, such as its heading; the first table behind
  ///     that line is read.
  /// - Throws: When there is no such document, line or table.
  package init(in document: String, under words: String) throws {
    let lines = try Repository.text(document).components(separatedBy: "\n")
    guard let start = lines.firstIndex(where: { $0.contains(words) }),
      let head = lines[start...].firstIndex(where: { $0.hasPrefix("| ---") })
    else { throw Missing(document: document, words: words) }
    rows = lines[(head + 1)...].prefix { $0.hasPrefix("|") }.map { line in
      line.replacing("\\|", with: "¦").split(separator: "|")
        .map { $0.trimmingCharacters(in: .whitespaces).replacing("¦", with: "|") }
    }
  }

  /// The row whose first cell is a name in backquotes.
  package subscript(name: String) -> [String]? { rows.first { $0.first == "`\(name)`" } }

  /// What first stands in backquotes in each row.
  package var names: [String] { rows.map { Self.quoted($0.first ?? "").first ?? "" } }

  /// All that stands in backquotes in a text.
  package static func quoted(_ text: String) -> [String] {
    text.matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  /// A number as a document writes it: «64 MB», «100 000».
  package static func number(_ cell: String) -> Int? {
    let digits = Int(cell.filter(\.isNumber))
    return cell.hasSuffix(" MB") ? digits.map { $0 << 20 } : digits
  }

  struct Missing: Error {
    let document: String
    let words: String
  }
}
