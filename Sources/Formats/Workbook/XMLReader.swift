import CWorkbook

/// Receives what an XML document is made of, in its order. Names come without their prefix, since
/// the parts of a workbook are written with `x:row` and `row` alike.
class XMLVisitor {
  /// Set where a document type begins, which no part of a workbook has.
  fileprivate(set) var hasDocumentType = false
  /// What expat reads by while it calls.
  fileprivate var parser: XML_Parser?

  /// Where the tag stands, in bytes of the document, that a call is about; an element written as one
  /// tag ends where that tag does.
  var tag: Range<Int> {
    guard let parser else { return 0..<0 }
    let start = XML_GetCurrentByteIndex(parser)
    return start..<start + Int(XML_GetCurrentByteCount(parser))
  }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {}
  func close(_ name: XMLName) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// The name of an element or attribute while expat holds it.
struct XMLName {
  private let start: UnsafePointer<CChar>
  /// The name with its prefix.
  let whole: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    whole = name
    var at = name
    while at.pointee != 0, at.pointee != CChar(UInt8(ascii: ":")) { at += 1 }
    start = at.pointee == 0 ? name : at + 1
  }

  var local: String { String(cString: start) }

  /// What stands before the name, with its colon.
  var prefix: String { String(String(cString: whole).dropLast(local.count)) }

  static func ~= (name: StaticString, value: XMLName) -> Bool { value == name }

  static func == (left: XMLName, right: StaticString) -> Bool {
    right.withUTF8Buffer { right in
      for index in right.indices where UInt8(bitPattern: left.start[index]) != right[index] {
        return false
      }
      return left.start[right.count] == 0
    }
  }
}

/// The attributes of an element while expat holds them: names and values in turn.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

  /// All attributes by their names, prefixes left out.
  var all: [String: String] {
    var all: [String: String] = [:]
    var at = list
    while let key = at[0], let value = at[1] {
      all[XMLName(key).local] = String(cString: value)
      at += 2
    }
    return all
  }

  /// The value of an attribute as C text.
  func raw(_ name: StaticString) -> UnsafePointer<CChar>? {
    var at = list
    while let key = at[0] {
      if XMLName(key) == name { return at[1] }
      at += 2
    }
    return nil
  }

  subscript(name: StaticString) -> String? { raw(name).map { String(cString: $0) } }

  func integer(_ name: StaticString) -> Int? { raw(name).flatMap { Int(String(cString: $0)) } }

  /// Whether a boolean attribute is set (ECMA-376: `1`, `true`).
  func flag(_ name: StaticString) -> Bool {
    self[name].map { $0 == "1" || $0 == "true" } ?? false
  }
}

/// Reads entries of an archive as XML by expat.
///
/// A document type is refused: no part of a workbook has one, and with it go all attacks by entities.
enum XMLReader {
  enum Fault: Error {
    case archive(Archive.Fault)
    /// Expat's words about an entry that is no well-formed XML.
    case malformed(String)
  }

  /// Reads an entry piece by piece.
  static func read(
    _ name: String, of archive: Archive, _ visitor: XMLVisitor
  ) throws(Fault) {
    try read(name, visitor) { (receive) throws(Archive.Fault) in try archive.read(name, receive) }
  }

  /// Reads a document that lies in memory.
  static func read(_ bytes: [UInt8], _ name: String, _ visitor: XMLVisitor) throws(Fault) {
    try read(name, visitor) { (receive) throws(Archive.Fault) in
      _ = bytes.withUnsafeBufferPointer { receive($0) }
    }
  }

  /// What is given the pieces of a document; `false` from it ends the reading.
  private typealias Receiver = (UnsafeBufferPointer<UInt8>) -> Bool

  private static func read(
    _ name: String, _ visitor: XMLVisitor, from source: (Receiver) throws(Archive.Fault) -> Void
  ) throws(Fault) {
    guard let parser = XML_ParserCreate(nil) else { throw .malformed(name) }
    defer { XML_ParserFree(parser) }
    visitor.parser = parser
    defer { visitor.parser = nil }
    XML_SetUserData(parser, Unmanaged.passUnretained(visitor).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes else { return }
        receiver(of: data)?.open(XMLName(name), XMLAttributes(attributes))
      },
      { data, name in
        guard let name else { return }
        receiver(of: data)?.close(XMLName(name))
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text, count > 0 else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        receiver(of: data)?.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      receiver(of: data)?.hasDocumentType = true
    }
    var isWellFormed = true
    do {
      try source { piece in
        piece.withMemoryRebound(to: CChar.self) { piece in
          isWellFormed =
            XML_Parse(parser, piece.baseAddress, Int32(piece.count), 0) == XML_STATUS_OK
        }
        return isWellFormed && !visitor.hasDocumentType
      }
    } catch { throw .archive(error) }
    guard isWellFormed, !visitor.hasDocumentType, XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK
    else {
      throw .malformed(name)
    }
  }
}

private func receiver(of data: UnsafeMutableRawPointer?) -> XMLVisitor? {
  data.map { Unmanaged<XMLVisitor>.fromOpaque($0).takeUnretainedValue() }
}
