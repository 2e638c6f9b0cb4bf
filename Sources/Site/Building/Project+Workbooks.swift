package import Diagnostics
import Mentoring
import Storage

extension Project {
  /// A workbook that the portal is read from.
  package struct SourceBook: Sendable {
    /// The path from the portal's folder.
    package let path: String
    /// The path as messages show it.
    package let shown: String
    package let bytes: [UInt8]
  }

  /// The workbooks of Excel among the portal's files.
  ///
  /// - Throws: What the machine refused.
  package func workbooks() throws(Failure) -> [SourceBook] {
    let tree = try ContentReader(folder).tree()
    var books: [SourceBook] = []
    for path in tree.paths {
      guard case .workbook = ContentRole(path: path), path.lowercased().contains(".xls"),
        !path.lowercased().hasSuffix(".xls")
      else { continue }
      books.append(SourceBook(path: path, shown: tree.shown(path), bytes: try tree.read(path)))
    }
    return books
  }
}
