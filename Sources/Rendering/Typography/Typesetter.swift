import Text

/// Finds what Russian typography changes in a text, and what HTML must escape, in one pass.
///
/// The text is looked at by eight bytes and through a table; only at a space, point, hyphen, quote
/// or sign is anything decided. What is found are edits, so that nothing is copied here.
struct Typesetter {
  /// The changes, by offset.
  private(set) var edits: [Edit] = []
  var quotes: [Quote] = []
  /// Where the numbers of clauses stand that «п. 4.2» or «пункта 4.2» mention.
  var mentions: [Int] = []

  /// Looks for edits of a text; in `verbatim` stretches, such as addresses, only for escapes.
  mutating func typeset(_ text: TextRun, except verbatim: [Range<Int>] = []) {
    begin()
    var start = 0
    for stretch in verbatim {
      scan(text, start..<stretch.lowerBound)
      addEscapes(text, stretch)
      start = stretch.upperBound
    }
    scan(text, start..<text.count)
    pairQuotes(text)
  }

  /// Looks only for what HTML must escape.
  mutating func escape(_ text: TextRun, _ range: Range<Int>) {
    edits.removeAll(keepingCapacity: true)
    addEscapes(text, range)
  }

  private mutating func begin() {
    edits.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
  }

  private mutating func addEscapes(_ text: TextRun, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 8 <= range.upperBound {
        let marks = EightBytes(text.base, at: index).below(0x3F)
        if marks == 0 {
          index += 8
          continue
        }
        index += EightBytes.offset(ofFirst: marks)
      }
      addEscape(text.base[index], index)
      index += 1
    }
  }

  mutating func add(_ offset: Int, _ length: Int, _ replacement: Edit.Replacement) {
    edits.append(Edit(offset: offset, length: length, replacement: replacement))
  }

  mutating func replace(edit index: Int, by replacement: Edit.Replacement) {
    edits[index].replacement = replacement
  }
}

extension Typesetter {
  private mutating func scan(_ text: TextRun, _ range: Range<Int>) {
    let classes = ByteClass.table
    var index = range.lowerBound
    while index + 8 <= range.upperBound { index = scanEight(text, index, classes) }
    while index < range.upperBound { index = scanOne(text, index, classes) ?? index + 1 }
  }

  /// Scans eight bytes, or up to where something is decided; returns where to go on.
  @inline(__always)
  private mutating func scanEight(
    _ text: TextRun, _ start: Int, _ classes: UnsafePointer<UInt8>
  ) -> Int {
    let eight = EightBytes(text.base, at: start)
    var marks = eight.below(0x3F) | eight.leadsOfOthers
    while marks != 0 {
      let index = start + EightBytes.offset(ofFirst: marks)
      if let next = scanOne(text, index, classes) { return next }
      marks &= marks &- 1
    }
    return start + 8
  }

  /// Scans a byte; returns where to go on when something was decided.
  @inline(__always)
  private mutating func scanOne(
    _ text: TextRun, _ index: Int, _ classes: UnsafePointer<UInt8>
  ) -> Int? {
    let class_ = classes[Int(text.base[index])]
    if class_ == ByteClass.ordinary { return nil }
    if class_ == ByteClass.space, standsBetweenWords(text, index) {
      return nil
    }
    return decide(text, index, class_)
  }

  /// Whether a space stands between words that nothing binds: most spaces do, and are known without
  /// asking what `space` asks.
  @inline(__always)
  private func standsBetweenWords(_ text: TextRun, _ index: Int) -> Bool {
    index >= 4 && index + 4 <= text.count
      && EightBytes(text.base, at: index - 4).isSpaceBetweenWords
  }

  /// Handles what stands at an offset; returns where to go on.
  private mutating func decide(_ text: TextRun, _ index: Int, _ class_: UInt8) -> Int {
    switch class_ {
    case ByteClass.space: return space(text, index)
    case ByteClass.point: return point(text, index)
    case ByteClass.hyphen: return hyphen(text, index)
    case ByteClass.percent: return percent(text, index)
    case ByteClass.leadC2: return sign(text, index)
    case ByteClass.leadE2: return longSign(text, index)
    case ByteClass.quote: addQuote(text, index, 1)
    default: addEscape(text.base[index], index)
    }
    return index + 1
  }

  private mutating func addEscape(_ byte: UInt8, _ index: Int) {
    switch byte {
    case 0x22: add(index, 1, .quotationMark)
    case 0x26: add(index, 1, .ampersand)
    case 0x3C: add(index, 1, .lessThan)
    case 0x3E: add(index, 1, .greaterThan)
    default: break
    }
  }
}

/// What a byte may begin.
enum ByteClass {
  static let ordinary: UInt8 = 0
  static let space: UInt8 = 1
  static let point: UInt8 = 2
  static let hyphen: UInt8 = 3
  static let percent: UInt8 = 4
  static let leadC2: UInt8 = 5
  static let leadE2: UInt8 = 6
  static let quote: UInt8 = 7
  static let markup: UInt8 = 8

  /// The class of each byte; never freed.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: ordinary, count: 256)
    for byte in [0x20, 0x0A, 0x09] { table[byte] = space }
    table[0x2E] = point
    table[0x2D] = hyphen
    table[0x25] = percent
    table[0xC2] = leadC2
    table[0xE2] = leadE2
    table[0x22] = quote
    for byte in [0x26, 0x3C, 0x3E] { table[byte] = markup }
    return UnsafePointer(table)
  }()
}
