/// How many pages a PDF has, read from its page tree (ISO 32000-1, 7.7.3.2).
///
/// Only what stands in plain bytes is read: a linearized head, or a cross-reference table with the
/// catalogue and the root of the pages. A file that keeps these compressed tells nothing here, and
/// a broken one neither: no number is better than a wrong one.
struct PDFPages {
  let count: Int

  init?(_ bytes: [UInt8]) {
    let file = PDFBytes(bytes)
    guard file.find("%PDF-", in: 0..<min(1024, bytes.count)) != nil,
      let count = Self.linearized(file) ?? Self.tree(file), 1...100_000 ~= count
    else { return nil }
    self.count = count
  }

  /// `/N` of a linearized file that nothing was added to since (ISO 32000-1, annex F).
  private static func linearized(_ file: PDFBytes) -> Int? {
    let head = 0..<min(1024, file.bytes.count)
    guard let mark = file.find("/Linearized", in: head),
      let end = file.find(">>", in: mark..<head.upperBound),
      file.number(after: "/L", in: mark..<end) == file.bytes.count
    else { return nil }
    return file.number(after: "/N", in: mark..<end)
  }

  /// `/Count` of the root that the catalogue names.
  private static func tree(_ file: PDFBytes) -> Int? {
    guard let table = PDFTable(file), let catalogue = table.object(table.root),
      let pages = file.reference(after: "/Pages", in: catalogue), let root = table.object(pages),
      file.reference(after: "/Count", in: root) == nil
    else { return nil }
    return file.number(after: "/Count", in: root)
  }
}

/// The classic cross-reference table: where each object of a file begins (ISO 32000-1, 7.5.4).
private struct PDFTable {
  private let file: PDFBytes
  private var offsets: [Int: Int] = [:]
  private(set) var root = 0

  /// How many earlier tables are read: each saving of changes adds one.
  private static let longestChain = 64

  init?(_ file: PDFBytes) {
    self.file = file
    let end = file.bytes.count
    guard let mark = file.findLast("startxref", in: max(0, end - 2048)..<end) else { return nil }
    var next = file.number(after: "startxref", in: mark..<end)
    var chain = 0
    while let start = next, chain < Self.longestChain {
      guard let trailer = read(at: start) else { break }
      if chain == 0 { root = file.reference(after: "/Root", in: trailer) ?? 0 }
      next = file.number(after: "/Prev", in: trailer)
      chain += 1
    }
    if root == 0 { return nil }
  }

  /// The bytes of an object without its number.
  func object(_ number: Int) -> Range<Int>? {
    guard let start = offsets[number], start < file.bytes.count else { return nil }
    var at = start
    guard file.takeNumber(&at) == number, file.takeNumber(&at) != nil, file.take("obj", &at),
      let end = file.find("endobj", in: at..<file.bytes.count)
    else { return nil }
    return at..<(file.find("stream", in: at..<end) ?? end)
  }

  /// Reads one table; entries of newer ones stay. The result is the trailer behind it.
  private mutating func read(at start: Int) -> Range<Int>? {
    var at = start
    guard 0..<file.bytes.count ~= start, file.take("xref", &at) else { return nil }
    while let first = file.takeNumber(&at) {
      guard let count = file.takeNumber(&at), readEntries(first, count, &at) else { return nil }
    }
    guard file.take("trailer", &at) else { return nil }
    let rest = at..<file.bytes.count
    return at..<(file.find("startxref", in: rest) ?? rest.upperBound)
  }

  private mutating func readEntries(_ first: Int, _ count: Int, _ at: inout Int) -> Bool {
    // Each entry takes 20 bytes, so that a false count cannot lead far.
    guard count >= 0, count <= (file.bytes.count - at) / 18 else { return false }
    for index in 0..<count {
      guard let offset = file.takeNumber(&at), file.takeNumber(&at) != nil else { return false }
      let isInUse = file.take("n", &at)
      guard isInUse || file.take("f", &at) else { return false }
      if isInUse, offsets[first + index] == nil { offsets[first + index] = offset }
    }
    return true
  }
}

/// Bytes in which words and numbers are looked for.
private struct PDFBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func find(_ word: String, in range: Range<Int>) -> Int? {
    let last = range.upperBound - word.utf8.count
    guard last >= range.lowerBound else { return nil }
    return (range.lowerBound...last).first { has(word, at: $0) }
  }

  func findLast(_ word: String, in range: Range<Int>) -> Int? {
    let last = range.upperBound - word.utf8.count
    guard last >= range.lowerBound else { return nil }
    return (range.lowerBound...last).last { has(word, at: $0) }
  }

  /// The whole number behind a key: `/Count 12`.
  func number(after key: String, in range: Range<Int>) -> Int? {
    value(of: key, in: range).flatMap { start in
      var at = start
      return takeNumber(&at)
    }
  }

  /// The number of the object that a key refers to: `/Pages 3 0 R`.
  func reference(after key: String, in range: Range<Int>) -> Int? {
    guard var at = value(of: key, in: range), let number = takeNumber(&at),
      takeNumber(&at) != nil, take("R", &at)
    else { return nil }
    return number
  }

  /// Takes a word with the spaces before it.
  func take(_ word: String, _ at: inout Int) -> Bool {
    skipSpaces(&at)
    guard has(word, at: at) else { return false }
    at += word.utf8.count
    return true
  }

  /// Takes a whole number with the spaces before it.
  func takeNumber(_ at: inout Int) -> Int? {
    var end = at
    skipSpaces(&end)
    let start = end
    while end < bytes.count, 0x30...0x39 ~= bytes[end], end - start < 12 { end += 1 }
    guard end > start else { return nil }
    at = end
    return bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Behind a key that is not the beginning of a longer one and has a number as its value.
  private func value(of key: String, in range: Range<Int>) -> Int? {
    var from = range.lowerBound
    while let start = find(key, in: from..<range.upperBound) {
      let end = start + key.utf8.count
      var at = end
      if takeNumber(&at) != nil, at > end { return end }
      from = end
    }
    return nil
  }

  private func has(_ word: String, at offset: Int) -> Bool {
    let end = offset + word.utf8.count
    return end <= bytes.count && bytes[offset..<end].elementsEqual(word.utf8)
  }

  private func skipSpaces(_ at: inout Int) {
    while at < bytes.count, [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(bytes[at]) { at += 1 }
  }
}
