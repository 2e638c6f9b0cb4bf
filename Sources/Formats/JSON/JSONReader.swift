import Diagnostics
import Text

/// Goes through a text of JSON from its first byte to its last.
struct JSONReader {
  let file: SourceFile
  let bytes: [UInt8]
  var offset = 0
  var report = Report()

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// The one value of the text, or nothing if the text is no JSON.
  mutating func document() -> Node? {
    do throws(Stop) {
      try skipSpace()
      let root = try value(depth: 0)
      try skipSpace()
      if offset < bytes.count { throw Stop(.afterJSON(here)) }
      return root
    } catch {
      report.add(error.diagnostic)
      return nil
    }
  }

  /// The value that begins here; `depth` lists and maps stand around it.
  private mutating func value(depth: Int) throws(Stop) -> Node {
    switch byte {
    case UInt8(ascii: "{"):
      return try nested(depth) { reader throws(Stop) in try reader.object(depth) }
    case UInt8(ascii: "["):
      return try nested(depth) { reader throws(Stop) in try reader.array(depth) }
    case UInt8(ascii: "\""):
      let start = offset
      return Node(.scalar(Scalar(try string(), .quoted)), at: Place(start, offset))
    case let byte? where byte == UInt8(ascii: "-") || byte.isASCIIDigit:
      return try number()
    default: return try word()
    }
  }

  private mutating func nested(
    _ depth: Int, _ read: (inout JSONReader) throws(Stop) -> Node
  ) throws(Stop) -> Node {
    guard depth < Limits.depth else { throw Stop(.tooDeepJSON(here)) }
    return try read(&self)
  }

  private mutating func array(_ depth: Int) throws(Stop) -> Node {
    let start = offset
    var nodes: [Node] = []
    try enter()
    if byte != UInt8(ascii: "]") {
      repeat {
        nodes.append(try value(depth: depth + 1))
      } while try another(before: UInt8(ascii: "]"), opened: start)
    }
    offset += 1
    return Node(.list(nodes), at: Place(start, offset))
  }

  private mutating func object(_ depth: Int) throws(Stop) -> Node {
    let start = offset
    var entries: [Node.Entry] = []
    var taken = TakenKeys()
    try enter()
    if byte != UInt8(ascii: "}") {
      repeat {
        let entry = try entry(depth)
        if let first = taken.first(entry.key, in: entries) {
          let range = entry.keyPlace.range(in: file)
          report.add(.duplicateName(entry.key, range, first: first.keyPlace.range(in: file)))
        } else {
          entries.append(entry)
        }
      } while try another(before: UInt8(ascii: "}"), opened: start)
    }
    offset += 1
    return Node(.map(entries), at: Place(start, offset))
  }

  private mutating func entry(_ depth: Int) throws(Stop) -> Node.Entry {
    guard byte == UInt8(ascii: "\"") else { throw Stop(.nameWithoutQuotes(rest, atEnd: isAtEnd)) }
    let start = offset
    let key = try string()
    let place = Place(start, offset)
    try skipSpace()
    guard byte == UInt8(ascii: ":") else {
      throw Stop(.expectedJSON("двоеточие", here, atEnd: isAtEnd))
    }
    try enter()
    return Node.Entry(key: key, keyPlace: place, value: try value(depth: depth + 1))
  }

  /// Whether another element follows; if not, `close` stands here.
  private mutating func another(before close: UInt8, opened: Int) throws(Stop) -> Bool {
    try skipSpace()
    if byte == close { return false }
    guard byte == UInt8(ascii: ",") else {
      let opening = SourceRange(file: file, opened..<opened + 1)
      throw Stop(.expectedJSON("запятая или скобка", here, atEnd: isAtEnd, opened: opening))
    }
    let comma = here
    try enter()
    if byte == close { throw Stop(.trailingComma(comma)) }
    return true
  }
}

extension JSONReader {
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The character that stands here.
  var here: SourceRange { range(from: offset) }

  /// The character that stands at an offset.
  func range(from start: Int) -> SourceRange {
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end].isContinuation { end += 1 }
    return SourceRange(file: file, min(start, bytes.count)..<end)
  }

  /// What stands here up to the next sign of JSON or end of line.
  var rest: SourceRange {
    var end = offset
    while end < bytes.count, bytes[end] > 0x20, !",:[]{}\"".utf8.contains(bytes[end]) { end += 1 }
    return end == offset ? here : SourceRange(file: file, offset..<end)
  }

  /// Steps over one sign and the space behind it.
  mutating func enter() throws(Stop) {
    offset += 1
    try skipSpace()
  }

  mutating func skipSpace() throws(Stop) {
    while let byte, byte.isBlank || byte.isLineEnd {
      offset += 1
    }
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { throw Stop(.commentInJSON(here)) }
  }
}
