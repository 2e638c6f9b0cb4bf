import Diagnostics

/// A line of a file: its text without spaces at the end, and where the next line begins.
struct TextLine {
  var text: Place
  var next: Int

  init(_ bytes: [UInt8], at start: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    text = Place(start, end)
  }
}

/// The lines `---` around front matter, and what was probably meant for them.
struct Fences {
  private let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  /// The first line, if it is a fence.
  var opening: TextLine? {
    let line = TextLine(file.bytes, at: 0)
    return text(line) == "---" ? line : nil
  }

  /// The next line that is a fence.
  func closing(after opening: TextLine) -> TextLine? {
    var start = opening.next
    while start < file.bytes.count {
      let line = TextLine(file.bytes, at: start)
      if isFence(line) { return line }
      start = line.next
    }
    return nil
  }

  /// The fault of a file whose front matter is there, but not seen: a field stands under what looks
  /// like a fence, but the fence is not the first line or not three hyphens.
  func nearMiss() -> Diagnostic? {
    var line = TextLine(file.bytes, at: 0)
    let isFirst = line.text.offsets.count > 0
    while line.text.offsets.isEmpty, line.next < file.bytes.count {
      line = TextLine(file.bytes, at: line.next)
    }
    guard isDashes(line), isField(TextLine(file.bytes, at: line.next)) else { return nil }
    let range = line.text.range(in: file)
    return isFirst ? .wrongFence(range) : .lateFence(range)
  }

  private func isFence(_ line: TextLine) -> Bool {
    line.text.offsets.count == 3 && text(line) == "---"
  }

  private func isDashes(_ line: TextLine) -> Bool {
    guard (1...60).contains(line.text.offsets.count) else { return false }
    return text(line).unicodeScalars.allSatisfy { " -‐‑‒–—―−".unicodeScalars.contains($0) }
  }

  /// Whether a line begins with a word and a colon.
  private func isField(_ line: TextLine) -> Bool {
    let bytes = file.bytes[line.text.offsets]
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else {
      return false
    }
    let word = String(decoding: bytes[..<colon], as: UTF8.self).unicodeScalars
    let isWord = word.allSatisfy {
      $0.properties.isAlphabetic || "_-0123456789".unicodeScalars.contains($0)
    }
    return isWord && (colon + 1 == bytes.endIndex || bytes[colon + 1] == 0x20)
  }

  private func text(_ line: TextLine) -> String { file.text(line.text.offsets) }
}
