import Text

/// A list item that begins with `[ ]` or `[x]`: something to do, or done.
struct TaskItem {
  var isDone: Bool
  /// How many bytes of the item's text the box and the space behind it take.
  var length: Int

  /// With `atLineStart` the item's marker must be the first on its line, as cmark-gfm has it.
  init?(_ item: CMarkNode, _ source: MarkdownSource, atLineStart: Bool) {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, first.kind == .text
    else { return nil }
    if atLineStart, !source.beginsLine(item) { return nil }
    let text = first.literal
    guard text.count >= 3, text[0] == 0x5B, text[2] == 0x5D else { return nil }
    let fillsLine = text.count == 3 && (first.next == nil || first.next?.kind == .softBreak)
    guard fillsLine || (text.count > 3 && text[3].isBlank) else { return nil }
    guard text[1] == 0x20 || text[1] | 0x20 == 0x78 else { return nil }
    isDone = text[1] != 0x20
    length = text[3...].firstIndex { !$0.isBlank } ?? text.count
  }
}
