import Formats
import Rendering

/// A text as a file for Word and its like, to be filled in and printed.
enum WordFile {
  /// The same text gives the same bytes.
  static func bytes(_ title: String, _ markdown: String) -> [UInt8] {
    var archive = ArchiveWriter()
    for part in WordDocument(title: title, markdown: markdown).parts {
      archive.add(part.name, part.bytes)
    }
    return archive.finished()
  }
}
