/// An element of an XML document with the bytes it is written in, so that the document can be changed in
/// one place and stay as it is in all others.
final class XMLPiece {
  let name: String
  /// What stands before the names of the element, with its colon.
  let prefix: String
  /// The attributes by their names without prefixes.
  let attributes: [String: String]
  let tag: Range<Int>
  fileprivate(set) var end = 0..<0
  fileprivate(set) var children: [XMLPiece] = []
  fileprivate(set) var text: [UInt8] = []

  fileprivate init(_ name: XMLName, _ attributes: XMLAttributes, at tag: Range<Int>) {
    self.name = name.local
    prefix = name.prefix
    self.attributes = attributes.all
    self.tag = tag
  }

  /// The whole element.
  var range: Range<Int> { tag.lowerBound..<max(tag.upperBound, end.upperBound) }

  func all(_ name: String) -> [XMLPiece] { children.filter { $0.name == name } }

  func first(_ name: String) -> XMLPiece? { children.first { $0.name == name } }

  /// All text inside, in its order.
  var wholeText: String {
    String(decoding: text, as: UTF8.self) + children.map(\.wholeText).joined()
  }
}

/// Reads a document as pieces; what stands inside the rows of a sheet is passed over.
final class XMLPieceReader: XMLVisitor {
  private(set) var root: XMLPiece?
  private var open: [XMLPiece] = []
  private var passed = 0

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    if passed > 0 || open.last?.name == "sheetData" {
      passed += 1
      return
    }
    let piece = XMLPiece(name, attributes, at: tag)
    if let parent = open.last { parent.children.append(piece) } else { root = piece }
    open.append(piece)
  }

  override func close(_ name: XMLName) {
    if passed > 0 {
      passed -= 1
      return
    }
    open.popLast()?.end = tag
  }

  override func text(_ text: UnsafeBufferPointer<UInt8>) {
    if passed == 0 { open.last?.text.append(contentsOf: text) }
  }
}

/// A document to be changed: its pieces, and what is put in their places.
struct XMLPatch {
  let root: XMLPiece
  private let bytes: [UInt8]
  private var changes: [(range: Range<Int>, text: String)] = []
  /// What is put into elements that are written as one tag.
  private var fillings: [(piece: XMLPiece, text: String)] = []

  init(_ part: String, of archive: Archive) throws(WorkbookFault) {
    try self.init(bytes: try archive.whole(part), part)
  }

  /// - Throws: When the bytes are no XML, or are written in another encoding than UTF-8.
  init(bytes: [UInt8], _ part: String) throws(WorkbookFault) {
    let reader = XMLPieceReader()
    self.bytes = bytes
    do {
      try XMLReader.read(bytes, part, reader)
    } catch { throw .broken(part) }
    guard let root = reader.root, Self.isUTF8(bytes) else { throw .broken(part) }
    self.root = root
  }

  var isChanged: Bool { !changes.isEmpty || !fillings.isEmpty }

  /// Whether a text is among what is put in.
  func isChanged(with text: String) -> Bool {
    changes.contains { $0.text.contains(text) } || fillings.contains { $0.text.contains(text) }
  }

  /// What stands somewhere in the document.
  func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func remove(_ range: Range<Int>) { changes.append((range, "")) }

  mutating func replace(_ range: Range<Int>, by text: String) { changes.append((range, text)) }

  mutating func insert(_ text: String, at offset: Int) { changes.append((offset..<offset, text)) }

  /// Adds elements as the last ones inside another.
  mutating func append(_ text: String, to parent: XMLPiece) {
    if parent.end.isEmpty {
      if let index = fillings.firstIndex(where: { $0.piece === parent }) {
        fillings[index].text += text
      } else {
        fillings.append((parent, text))
      }
    } else {
      insert(text, at: parent.end.lowerBound)
    }
  }

  /// Adds an element where the order of its parent's elements wants it.
  mutating func insert(_ text: String, _ name: String, into parent: XMLPiece, order: [String]) {
    let rank = order.firstIndex(of: name) ?? order.endIndex
    let before = parent.children.last { order.firstIndex(of: $0.name) ?? order.endIndex <= rank }
    if let before {
      insert(text, at: before.range.upperBound)
    } else if parent.end.isEmpty {
      append(text, to: parent)
    } else {
      insert(text, at: parent.tag.upperBound)
    }
  }

  /// Sets an attribute of an element; another value of it is replaced.
  mutating func set(_ name: String, _ value: String, of piece: XMLPiece) {
    let tag = String(decoding: bytes[piece.tag], as: UTF8.self)
    let quote = tag.contains(" \(name)=\"") ? "\"" : "'"
    guard let start = tag.firstRange(of: " \(name)=\(quote)") else {
      let isEmpty = tag.hasSuffix("/>")
      return insert(" \(name)=\"\(value)\"", at: piece.tag.upperBound - (isEmpty ? 2 : 1))
    }
    let end = tag[start.upperBound...].firstIndex(of: Character(quote)) ?? tag.endIndex
    let first = piece.tag.lowerBound + tag.utf8.distance(from: tag.startIndex, to: start.upperBound)
    let length = tag.utf8.distance(from: start.upperBound, to: end)
    replace(first..<first + length, by: value)
  }

  /// The document with its changes.
  var result: [UInt8] {
    var result: [UInt8] = []
    var at = 0
    let filled = fillings.map { piece, text in
      let end = piece.tag.upperBound
      return (range: end - 2..<end, text: ">" + text + "</\(piece.prefix)\(piece.name)>")
    }
    let ordered = (changes + filled).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, change) in ordered {
      if change.range.lowerBound > at { result += bytes[at..<change.range.lowerBound] }
      result += Array(change.text.utf8)
      at = max(at, change.range.upperBound)
    }
    return result + bytes[at...]
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return false }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard let declared = head.firstRange(of: "encoding=") else { return true }
    return head[declared.upperBound...].dropFirst().hasPrefix("utf-8")
  }
}

extension Archive {
  /// A part as a whole.
  func whole(_ part: String) throws(WorkbookFault) -> [UInt8] {
    do { return try bytes(of: part) } catch { throw .broken(part) }
  }

  func text(of part: String) throws(WorkbookFault) -> String {
    String(decoding: try whole(part), as: UTF8.self)
  }
}
