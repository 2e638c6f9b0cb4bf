import Diagnostics
import Formats
import Text

/// A file with its mechanical faults mended: spellings of dates, stray spaces, letters of the other
/// alphabet, ids, quotes of YAML. No line is added or taken away, and every other byte stays.
///
/// A table of Excel is written in the encoding it was read in. What a workbook holds is left to the
/// program it was made with.
package struct MendedFile: Sendable {
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - ids: The ids that are spelled anew, of every list.
  ///   - names: The files that are called anew, as the text names them.
  package init(_ file: ContentFile, _ ids: RespelledIDs, _ names: FileNames) {
    let type = ContentRole.type(of: file.path)
    guard let encoded = EncodedText(file.bytes) else {
      bytes = file.bytes
      return
    }
    var text = encoded.utf8
    if ["yaml", "yml", "md", "markdown"].contains(type) {
      text = MendedQuotes.mend(text, isMarkdown: type.hasPrefix("m"))
    }
    let shown = ContentFile(path: file.path, shown: file.shown, role: file.role, bytes: text)
    let edits = Self.edits(of: shown, type, ids)
    bytes = encoded.bytes(of: names.mend(Edit.apply(edits, to: text))) ?? file.bytes
  }

  private static func edits(of file: ContentFile, _ type: String, _ ids: RespelledIDs) -> [Edit] {
    switch file.role {
    case .site: edits(of: file, type, SiteSettings.declaration.schema, ids)
    case .records(let schema): edits(of: file, type, schema, ids)
    default: []
    }
  }

  private static func edits(
    of file: ContentFile, _ type: String, _ schema: Schema, _ ids: RespelledIDs
  ) -> [Edit] {
    if ["csv", "tsv"].contains(type) { return MendedTable.edits(of: file, schema, ids) }
    guard let document = ContentTree.read(file, type) else { return [] }
    var mender = MendedTree(document.file, ids)
    mender.mend(document.root, schema)
    return mender.edits
  }
}

/// A stretch of a file and what is to stand there.
struct Edit: Sendable, Hashable {
  let place: Range<Int>
  let text: String

  /// The bytes with all edits made; edits that overlap earlier ones are left out.
  static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.place.lowerBound < $1.place.lowerBound })
    where edit.place.lowerBound >= at {
      result += bytes[at..<edit.place.lowerBound]
      result += Array(edit.text.utf8)
      at = edit.place.upperBound
    }
    return result + bytes[at...]
  }
}

/// The tree of a file of records, whatever its format; nil when it cannot be read.
enum ContentTree {
  static func read(_ file: ContentFile, _ type: String) -> DataDocument? {
    var report = Report()
    guard
      let source = TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report)
    else { return nil }
    return switch type {
    case "yaml", "yml": YAML.read(source, into: &report)
    case "json": JSON.read(source, into: &report)
    case "md", "markdown": FrontMatter.read(source, isDecoded: true, into: &report)
    default: nil
    }
  }
}
