import Diagnostics
import Text

/// Checks how far the lines of a value are indented where libyaml does not look.
///
/// YAML 1.2 wants every line of a value but its first one, and but blank lines and comments, to be
/// indented deeper than the list or map it stands in (6.9.1, 7.3, 7.4), and the blank lines at the
/// beginning of a block text to have no more spaces than its first line of text (8.1.1.1). libyaml
/// holds to the former for bare texts outside brackets alone; by the latter it ends the text there,
/// and what looks like a comment in the text is lost. Reads the values' bytes once more.
struct YAMLIndentation {
  private let file: SourceFile
  private let part: Range<Int>
  /// The column of each open list and map; those in brackets have the column of what they stand in.
  private var columns: [Int] = []
  /// How many of them are written with brackets.
  private var brackets = 0
  /// Up to where the lines within brackets were checked.
  private var seen = 0
  /// The fault of the last value, to be reported when it proves to be whole: an open bracket or
  /// quote is a fault of its own, and one fault for each pair of outermost brackets is enough.
  private var pending: Diagnostic?

  init(_ file: SourceFile, _ part: Range<Int>) {
    self.file = file
    self.part = part
  }

  /// The faults of the value before an event, and of a block text that is the event.
  mutating func faults(at event: YAMLEvent) -> [Diagnostic] {
    if brackets > 0 {
      lookInBrackets(event)
      return []
    }
    var faults = pending.map { [$0] } ?? []
    pending = nil
    switch event.kind {
    case .listStart where event.isFlow, .mapStart where event.isFlow:
      openBrackets()
      seen = Int(event.place.end)
    case .listStart, .mapStart: columns.append(column(of: event))
    case .listEnd, .mapEnd: _ = columns.popLast()
    case .scalar where event.isBlock: faults += ofLeadingLines(event).map { [$0] } ?? []
    case .scalar(_, isPlain: false):
      let start = contentStart(of: event)
      pending = ofLines(start..<Int(event.place.end), content: start)
    default: break
    }
    return faults
  }

  private mutating func lookInBrackets(_ event: YAMLEvent) {
    let end = max(seen, Int(event.place.end))
    if pending == nil { pending = ofLines(seen..<end, content: contentStart(of: event)) }
    seen = end
    switch event.kind {
    case .listStart, .mapStart: openBrackets()
    case .listEnd, .mapEnd:
      _ = columns.popLast()
      brackets -= 1
    default: break
    }
  }

  private mutating func openBrackets() {
    columns.append(parent)
    brackets += 1
  }

  /// The column a line must be indented deeper than; −1 outside of every list and map.
  private var parent: Int { columns.last ?? -1 }
}

extension YAMLIndentation {
  /// The first line that begins in a stretch and stands too far to the left.
  ///
  /// - Parameter content: Where a value begins in the stretch: a `#` behind it begins no comment.
  private func ofLines(_ stretch: Range<Int>, content: Int) -> Diagnostic? {
    let bytes = file.bytes
    for offset in stretch where bytes.span[unchecked: offset].isLineEnd {
      let text = end(ofSpacesFrom: offset + 1)
      guard text - offset - 1 <= parent, let first = sign(behindBlanksFrom: text),
        !(first == UInt8(ascii: "#") && offset < content)
      else { continue }
      return .continuation(SourceRange(file: file, text..<endOfLine(from: text)))
    }
    return nil
  }

  /// The spaces by which the widest blank line before a block text is wider than its first line.
  private func ofLeadingLines(_ event: YAMLEvent) -> Diagnostic? {
    var start = contentStart(of: event)
    let header = endOfLine(from: start)
    // A digit behind the sign gives the indentation; the spaces behind it are then text.
    guard !file.bytes[start..<header].prefix(3).contains(where: \.isASCIIDigit) else { return nil }
    start = next(lineFrom: header)
    var widest: Range<Int>?
    while start < part.upperBound {
      let text = end(ofSpacesFrom: start)
      guard text == part.upperBound || file.bytes[text].isLineEnd else {
        guard let widest, text - start > max(parent, 0), widest.count > text - start else {
          return nil
        }
        let spare = widest.lowerBound + text - start..<widest.upperBound
        return .leadingBlankLine(SourceRange(file: file, spare))
      }
      if text - start > widest?.count ?? 0 { widest = start..<text }
      start = next(lineFrom: text)
    }
    return nil
  }
}

extension YAMLIndentation {
  /// How far right a list of hyphens or a map without braces begins.
  private func column(of event: YAMLEvent) -> Int {
    // The event may begin with an anchor or tag; it ends at the first key or hyphen, but behind the
    // hyphen for a list no deeper than its field.
    var offset = Int(event.place.end)
    if case .listStart = event.kind, byte(at: offset) != UInt8(ascii: "-") { offset -= 1 }
    var start = offset
    while start > part.lowerBound, !file.bytes[start - 1].isLineEnd { start -= 1 }
    // libyaml skips a byte order mark and counts no column for it.
    if start == part.lowerBound, file.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) {
      start += 3
    }
    return offset - start
  }

  /// Where a value begins behind its anchor and its tag.
  private func contentStart(of event: YAMLEvent) -> Int {
    var offset = Int(event.place.start)
    guard event.anchor != nil || event.tag != nil else { return offset }
    while offset < Int(event.place.end) {
      switch file.bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while let byte = byte(at: offset), byte > 0x20 { offset += 1 }
      case UInt8(ascii: "#"): offset = endOfLine(from: offset)
      case let byte where byte.isBlank || byte.isLineEnd: offset += 1
      default: return offset
      }
    }
    return offset
  }

  private func byte(at offset: Int) -> UInt8? {
    part.contains(offset) ? file.bytes[offset] : nil
  }

  private func end(ofSpacesFrom offset: Int) -> Int {
    var end = offset
    while byte(at: end) == 0x20 { end += 1 }
    return end
  }

  /// The first sign of a line behind spaces and tabs, or nothing for a blank line.
  private func sign(behindBlanksFrom offset: Int) -> UInt8? {
    var end = offset
    while let byte = byte(at: end), byte.isBlank { end += 1 }
    return byte(at: end).flatMap { $0.isLineEnd ? nil : $0 }
  }

  private func endOfLine(from offset: Int) -> Int {
    var end = offset
    while let byte = byte(at: end), !byte.isLineEnd { end += 1 }
    return end
  }

  /// Where the line behind a line's end begins.
  private func next(lineFrom end: Int) -> Int {
    byte(at: end) == 0x0D && byte(at: end + 1) == 0x0A ? end + 2 : end + 1
  }
}
