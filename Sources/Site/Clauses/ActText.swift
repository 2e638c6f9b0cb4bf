import Text

/// A stretch of a text around a clause's number: its bytes as written, and in small letters.
///
/// Offsets of both are equal: Cyrillic letters of either case take two bytes of UTF-8, ё is read as
/// е, and a no-break space becomes two spaces.
struct ActText {
  let raw: [UInt8]
  private(set) var folded: [UInt8]

  init(_ raw: [UInt8]) {
    self.raw = raw
    folded = raw
    for index in folded.indices { fold(index) }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  private mutating func fold(_ index: Int) {
    let byte = folded[index]
    switch byte {
    case 0x0A: folded[index] = 0x20
    case 0x41...0x5A: folded[index] = byte + 0x20
    case 0x80...0xBF where index > 0: foldSecond(index)
    default: break
    }
  }

  /// The second byte of a code point decides what the first becomes.
  private mutating func foldSecond(_ index: Int) {
    let pair = (folded[index - 1], folded[index])
    (folded[index - 1], folded[index]) =
      pair == (0xC2, 0xA0) ? (0x20, 0x20) : LetterCase.folded(pair.0, pair.1)
  }

  var all: Range<Int> { folded.indices }
}

extension ActText {
  /// The length of the letter at an offset; nil where none begins.
  ///
  /// Russian texts need no more than ASCII and the alphabets of two bytes, without the signs of
  /// Latin-1 such as « and §.
  func letter(_ index: Int) -> Int? {
    switch folded[index] {
    case 0x61...0x7A: 1
    case 0xC3...0xDF: index + 1 < folded.count ? 2 : nil
    default: nil
    }
  }

  func isDigit(_ index: Int) -> Bool { folded[index].isASCIIDigit }

  func isSpace(_ index: Int) -> Bool { folded[index].isBlank }

  func afterSpaces(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isSpace(index) { index += 1 }
    return index
  }

  /// The end of the letters that stand from an offset on.
  func afterLetters(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, let length = letter(index) { index += length }
    return min(index, end)
  }

  func holds(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { folded[index...].starts(with: $0) }
  }

  func first(_ word: StaticString, in range: Range<Int>) -> Int? {
    word.withUTF8Buffer { ByteSearch.first($0.span, in: folded.span, range) }
  }

  /// The words of a part: runs of letters and digits.
  func words(in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let length = letter(index) ?? (isDigit(index) ? 1 : nil)
      if length == nil, let begun = start { words.append(Word(folded[begun..<index])) }
      start = length == nil ? nil : start ?? index
      index += length ?? 1
    }
    if let begun = start { words.append(Word(folded[begun..<range.upperBound])) }
    return words
  }

  /// A word in small letters.
  struct Word: Sendable {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    func begins(with start: StaticString) -> Bool {
      start.withUTF8Buffer { bytes.starts(with: $0) }
    }

    func begins(with starts: [StaticString]) -> Bool { starts.contains { begins(with: $0) } }

    func ends(with end: StaticString) -> Bool {
      end.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
    }

    func `is`(_ words: StaticString...) -> Bool {
      words.contains { word in word.withUTF8Buffer { bytes.elementsEqual($0) } }
    }

    var isNumber: Bool { bytes.allSatisfy { $0.isASCIIDigit } }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Its first letters, which are alike in all its cases.
    var stem: ArraySlice<UInt8> {
      var letters = 0
      let end = bytes.indices.first { index in
        if !bytes[index].isContinuation { letters += 1 }
        return letters > 5
      }
      return bytes[..<(end ?? bytes.endIndex)]
    }
  }
}
