import Text

/// The part of a source line that is shown around a place: the line itself unless it is very long.
struct LineWindow {
  /// The offsets of the part, which begins and ends between characters.
  let offsets: Range<Int>
  let text: String
  /// Whether the line goes on before the part.
  let isCutBefore: Bool
  /// Whether the line goes on behind it.
  let isCutBehind: Bool

  /// How many bytes are shown to either side at most: more than fits on a line of a terminal.
  private static let reach = 1024

  /// - Parameter offset: The place; one behind the end stands at the end.
  init(of file: SourceFile, around offset: Int) {
    let bytes = file.bytes
    var offset = min(max(offset, 0), bytes.count)
    var start = file.startOfLine(at: offset)
    // The second byte of CR LF belongs to the line, and is not shown.
    if offset > start, bytes[offset - 1].isLineEnd { offset -= 1 }
    isCutBefore = offset - start > Self.reach
    if isCutBefore {
      start = offset - Self.reach
      while start < offset, bytes[start].isContinuation { start += 1 }
    }
    let limit = min(bytes.count, offset + Self.reach)
    var end = offset
    while end < limit, !bytes[end].isLineEnd { end += 1 }
    isCutBehind = end == limit && end < bytes.count && !bytes[end].isLineEnd
    while isCutBehind, end > offset, bytes[end].isContinuation { end -= 1 }
    offsets = start..<end
    text = file.text(offsets)
  }
}
