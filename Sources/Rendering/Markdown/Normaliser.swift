import Text

/// Makes good what word processors leave in a text: invisible signs, split letters, odd spaces.
///
/// Works in steps, so that a place in the mended line can be traced to the line as written.
struct Normaliser {
  /// What one step reads and what it writes in its stead.
  struct Step {
    /// How many bytes of the source it takes.
    var length: Int
    /// What is written; nil for the bytes as they are.
    var replacement: StaticString?
  }

  let text: UnsafeBufferPointer<UInt8>

  /// Where the first thing to be mended or reported stands; the end of the range if nowhere.
  func firstFault(in range: Range<Int>) -> Int {
    guard let base = text.baseAddress else { return range.lowerBound }
    let suspects = Normaliser.suspects
    var at = range.lowerBound
    while at < range.upperBound {
      if at + 8 <= range.upperBound {
        let eight = EightBytes(base, at: at)
        let marks = eight.below(0x20) | eight.deletes | eight.leadsOfOthers
        if marks == 0 {
          at += 8
          continue
        }
        at += EightBytes.offset(ofFirst: marks)
      }
      if suspects[Int(text[at])] {
        // A breve is a fault together with the letter before it.
        if text[at] == 0xCC { return max(range.lowerBound, at - 2) }
        if text[at] >= 0xEE || step(at).replacement != nil { return at }
      }
      at += 1
    }
    return at
  }

  /// Bytes that may begin something to be mended; never freed.
  private nonisolated(unsafe) static let suspects: UnsafePointer<Bool> = {
    let table = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
    table.initialize(repeating: false, count: 256)
    for byte in 0...31 where byte != 9 && byte != 10 && byte != 13 { table[byte] = true }
    for byte in [0x7F, 0xC2, 0xCC, 0xE2, 0xEE, 0xEF] { table[byte] = true }
    return UnsafePointer(table)
  }()

  /// What stands at an offset.
  func step(_ at: Int) -> Step {
    switch text[at] {
    case 0x0B, 0x0C: return Step(length: 1, replacement: "\n")
    case 0x09, 0x0A, 0x0D: return Step(length: 1)
    case 0...0x1F, 0x7F: return Step(length: 1, replacement: "")
    case 0xC2: return latinSign(at)
    case 0xD0, 0xD1: return letter(at)
    case 0xE2: return invisible(at)
    case 0xEF: return markOfOrder(at)
    default: return Step(length: 1)
    }
  }

  private func byte(_ at: Int) -> UInt8 { at < text.count ? text[at] : 0 }

  /// No-break spaces, soft hyphens and the controls of old code pages.
  private func latinSign(_ at: Int) -> Step {
    switch byte(at + 1) {
    case 0xA0: Step(length: 2, replacement: " ")
    case 0xAD, 0x80...0x84, 0x86...0x9F: Step(length: 2, replacement: "")
    case 0x85: Step(length: 2, replacement: "\n")
    default: Step(length: 2)
    }
  }

  /// A Cyrillic letter with its breve or dots as a sign of its own: й and ё in two pieces.
  private func letter(_ at: Int) -> Step {
    guard byte(at + 2) == 0xCC else { return Step(length: 2) }
    switch (byte(at), byte(at + 1), byte(at + 3)) {
    case (0xD0, 0xB8, 0x86): return Step(length: 4, replacement: "й")
    case (0xD0, 0x98, 0x86): return Step(length: 4, replacement: "Й")
    case (0xD0, 0xB5, 0x88): return Step(length: 4, replacement: "ё")
    case (0xD0, 0x95, 0x88): return Step(length: 4, replacement: "Ё")
    case (0xD1, 0x83, 0x86): return Step(length: 4, replacement: "ў")
    case (0xD1, 0x96, 0x88): return Step(length: 4, replacement: "ї")
    default: return Step(length: 2)
    }
  }

  /// Zero-width and directional marks, and lines ended by signs of their own.
  private func invisible(_ at: Int) -> Step {
    switch (byte(at + 1), byte(at + 2)) {
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF):
      return Step(length: 3, replacement: "")
    case (0x80, 0xA8), (0x80, 0xA9): return Step(length: 3, replacement: "\n")
    case (0x80, 0xAF), (0x80, 0x80...0x8A): return Step(length: 3, replacement: " ")
    default: return Step(length: 3)
    }
  }

  /// The byte order mark, and Word's bullet from the font Symbol.
  private func markOfOrder(_ at: Int) -> Step {
    switch (byte(at + 1), byte(at + 2)) {
    case (0xBB, 0xBF): Step(length: 3, replacement: "")
    case (0x82, 0xB7), (0x82, 0xA7): Step(length: 3, replacement: "•")
    default: Step(length: 3)
    }
  }
}
