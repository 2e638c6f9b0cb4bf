package import Diagnostics
import Storage
import Text

/// The addresses by which an editor on this machine opens a source.
package enum EditorLink {
  /// `vscode://file/…:12:3`; nil for what is no file on the disk, and for workbooks.
  package static func address(_ range: SourceRange) -> String? {
    guard range.file.grid?.sheet == nil, let path = FileSystem.resolved(range.file.path) else {
      return nil
    }
    let start = range.start
    return "vscode://file" + PercentEncoding.encode(path, keepsSlash: true)
      + ":\(start.line):\(start.column)"
  }
}
