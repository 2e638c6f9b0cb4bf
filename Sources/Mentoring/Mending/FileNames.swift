package import Formats
import Text

/// Files whose names other programs spoil, what they should be called, and the texts that name them.
///
/// Only paths below `files/` and single Markdown records are renamed: the name of a list says what it
/// is a list of.
package struct FileNames: Sendable {
  /// New paths by the old, both from the portal's folder.
  package private(set) var renamed: [String: String] = [:]

  /// - Parameters:
  ///   - books: The workbooks of the portal, which stay as they are: what one of them names keeps its
  ///     name.
  ///   - spell: The name a path is published by.
  package init(_ paths: [String], namedIn books: [Workbook] = [], spell: (String) -> String) {
    var taken = Set(paths)
    for path in paths.sorted() {
      guard let name = Self.name(of: path, spell), name != path,
        !books.contains(where: { $0.holds(path) }), taken.insert(name).inserted
      else { continue }
      renamed[path] = name
    }
  }

  private static func name(of path: String, _ spell: (String) -> String) -> String? {
    switch ContentRole(path: path) {
    case .download: return spell(path)
    case .records:
      let type = ContentRole.type(of: path)
      guard ["md", "markdown"].contains(type), let slash = path.lastIndex(of: "/") else {
        return nil
      }
      let stem = String(path[path.index(after: slash)...].dropLast(type.count + 1))
      let id = IDSpelling.id(of: stem)
      guard !TextChecks.isSlug(stem), TextChecks.isSlug(id) else { return nil }
      return "\(path[...slash])\(id).\(type)"
    default: return nil
    }
  }

  /// The text with every mention of a renamed download under its new name.
  package func mend(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for (old, new) in renamed.sorted(by: { $0.key.utf8.count > $1.key.utf8.count })
    where ContentRole(path: old).isDownload {
      for spelling in [old, PercentEncoding.encode(old, keepsSlash: true)] {
        text = Self.replace(Array(spelling.utf8), by: Array(new.utf8), in: text)
      }
    }
    return text
  }

  /// Replaces a path where it stands whole: another name may begin or end with it.
  private static func replace(_ old: [UInt8], by new: [UInt8], in text: [UInt8]) -> [UInt8] {
    guard let first = old.first else { return text }
    var result: [UInt8] = []
    var at = 0
    while let start = text[at...].firstIndex(of: first) {
      let end = start + old.count
      let isWhole =
        end <= text.count && text[start..<end].elementsEqual(old)
        && (start == 0 || before.contains(text[start - 1]))
        && (end == text.count || behind.contains(text[end]))
      result += text[at..<start]
      result += isWhole ? new : [first]
      at = isWhole ? end : start + 1
    }
    return result + text[at...]
  }

  private static let before = Set(" \t\n\"'(<[/,;:".utf8)
  private static let behind = Set(" \t\r\n\"')>],;}#?".utf8)
}

extension ContentRole {
  fileprivate var isDownload: Bool { if case .download = self { true } else { false } }
}
