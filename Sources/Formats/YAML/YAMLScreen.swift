import Diagnostics

/// A look through the text for what libyaml, a parser of YAML 1.1, reads otherwise than YAML 1.2.
struct YAMLScreen {
  private let file: SourceFile
  private let part: Range<Int>

  init(_ file: SourceFile, _ part: Range<Int>) {
    self.file = file
    self.part = part
  }

  /// The first line separator of Unicode, at which YAML 1.1 breaks a line and YAML 1.2 does not, or
  /// the first byte order mark, which libyaml skips within the text.
  func fault() -> Diagnostic? {
    for offset in part where file.bytes[offset] >= 0xC2 {
      if isByteOrderMark(at: offset) {
        return .byteOrderMark(SourceRange(file: file, offset..<offset + 3))
      }
      let length = separatorLength(at: offset)
      if length > 0 {
        return .lineSeparator(SourceRange(file: file, offset..<offset + length))
      }
    }
    return nil
  }

  private func isByteOrderMark(at offset: Int) -> Bool {
    file.bytes[offset] == 0xEF && offset + 2 < part.upperBound
      && file.bytes[offset + 1] == 0xBB && file.bytes[offset + 2] == 0xBF
  }

  /// How many bytes U+0085, U+2028 or U+2029 takes here, or 0 if none of them stands here.
  private func separatorLength(at offset: Int) -> Int {
    let bytes = file.bytes
    switch bytes[offset] {
    case 0xC2 where offset + 1 < part.upperBound: return bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2 where offset + 2 < part.upperBound:
      return bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }
}
