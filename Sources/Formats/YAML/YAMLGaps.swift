import Diagnostics
import Text

/// Looks at what libyaml passes over between its events, and at the names of anchors, for what it
/// reads more loosely than YAML 1.2: such a text would mean one thing here and another elsewhere.
///
/// Between two events stand blanks, comments and the signs `- ? : , [ ] { }` alone, so a `#` there
/// begins a comment; YAML 1.2 wants a blank before it (6.6), and after `?`, and after a `:` that does
/// not stand behind a quote or bracket (7.4.2).
struct YAMLGaps {
  private let file: SourceFile
  private let part: Range<Int>
  /// Up to where the text was looked at.
  private var seen: Int
  /// Whether each of the open lists and maps is written with brackets.
  private var open: [Bool] = []

  init(_ file: SourceFile, _ part: Range<Int>) {
    self.file = file
    self.part = part
    seen = part.lowerBound
  }

  /// The faults between the last event and this one, and at the beginning of this one.
  mutating func faults(at event: YAMLEvent) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    // The directives of a document are part of its first event.
    var end = Int(event.place.start)
    if case .documentStart = event.kind { end = Int(event.place.end) }
    if seen < end { look(seen..<end, &faults) }
    seen = max(seen, Int(event.place.end))
    switch event.kind {
    case .listStart, .mapStart:
      lookAtSoleKey(of: event, &faults)
      open.append(event.isFlow)
    case .listEnd, .mapEnd: _ = open.popLast()
    case .alias(let name): lookBehind(name, at: Int(event.place.start), isEmpty: true, &faults)
    case .scalar("-", isPlain: true) where isInBrackets:
      faults.append(.specialStart("-", sign(at: Int(event.place.end) - 1)))
    default: break
    }
    lookAtProperties(of: event, &faults)
    return faults
  }
}

extension YAMLGaps {
  private var isInBrackets: Bool { open.last ?? false }

  private mutating func look(_ gap: Range<Int>, _ faults: inout [Diagnostic]) {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      switch file.bytes[offset] {
      case UInt8(ascii: "#"):
        if !isBlank(at: offset - 1) { faults.append(.commentWithoutSpace(sign(at: offset))) }
        offset = endOfLine(from: offset)
      case UInt8(ascii: "?") where !isBlank(at: offset + 1):
        faults.append(.specialStart("?", sign(at: offset)))
      case UInt8(ascii: ":") where isInBrackets && !mayBeginValue(at: offset, gap):
        faults.append(.specialStart(":", sign(at: offset)))
      default: break
      }
      offset += 1
    }
  }

  /// A pair within a list has the `?` before its key for its beginning.
  private func lookAtSoleKey(of event: YAMLEvent, _ faults: inout [Diagnostic]) {
    let start = Int(event.place.start)
    guard event.isFlow, part.contains(start), file.bytes[start] == UInt8(ascii: "?"),
      !isBlank(at: start + 1)
    else { return }
    faults.append(.specialStart("?", sign(at: start)))
  }

  /// Whether a colon in brackets parts a key from its value: a blank or bracket is behind it, or a
  /// quote or bracket before it.
  private func mayBeginValue(at offset: Int, _ gap: Range<Int>) -> Bool {
    if isBlank(at: offset + 1) || ",[]{}".utf8.contains(file.bytes[offset + 1]) { return true }
    var before = offset - 1
    while before >= gap.lowerBound, isBlank(at: before) { before -= 1 }
    return before >= part.lowerBound && "\"']}".utf8.contains(file.bytes[before])
  }

  /// The name of an anchor ends at a blank; libyaml ends it at other signs too and reads what is left
  /// as a value. A block text's header ends at one as well.
  private func lookAtProperties(of event: YAMLEvent, _ faults: inout [Diagnostic]) {
    guard event.anchor != nil || event.isBlock else { return }
    var offset = Int(event.place.start)
    while offset < part.upperBound {
      switch file.bytes[offset] {
      case UInt8(ascii: "&"):
        let isEmpty = if case .scalar("", isPlain: true) = event.kind { true } else { false }
        lookBehind(event.anchor ?? "", at: offset, isEmpty: isEmpty, &faults)
        if !event.isBlock { return }
        offset = endOfWord(from: offset)
      case UInt8(ascii: "!"): offset = endOfWord(from: offset)
      case UInt8(ascii: "#"): offset = endOfLine(from: offset)
      case UInt8(ascii: "|"), UInt8(ascii: ">"): return lookAtHeader(at: offset, &faults)
      case _ where isBlank(at: offset): offset += 1
      default: return
      }
    }
  }

  private func lookBehind(
    _ name: String, at offset: Int, isEmpty: Bool, _ faults: inout [Diagnostic]
  ) {
    let end = offset + 1 + name.utf8.count
    if isBlank(at: end) { return }
    if isEmpty, isInBrackets, ",]}".utf8.contains(file.bytes[end]) { return }
    faults.append(.anchorName(SourceRange(file: file, offset..<endOfWord(from: offset))))
  }

  private func lookAtHeader(at offset: Int, _ faults: inout [Diagnostic]) {
    var end = offset + 1
    while !isBlank(at: end), file.bytes[end] != UInt8(ascii: "#") { end += 1 }
    if !isBlank(at: end) { faults.append(.commentWithoutSpace(sign(at: end))) }
  }
}

extension YAMLGaps {
  /// Whether a blank or a line's end stands there, or nothing more of the text.
  private func isBlank(at offset: Int) -> Bool {
    !part.contains(offset) || [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[offset])
  }

  private func sign(at offset: Int) -> SourceRange { SourceRange(file: file, offset..<offset + 1) }

  private func endOfLine(from offset: Int) -> Int {
    file.bytes[offset..<part.upperBound].firstIndex { $0.isLineEnd } ?? part.upperBound
  }

  private func endOfWord(from offset: Int) -> Int {
    file.bytes[offset..<part.upperBound].firstIndex { $0 <= 0x20 } ?? part.upperBound
  }
}
