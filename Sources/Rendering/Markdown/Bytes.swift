/// Questions about bytes of Markdown that several readers ask.

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

func isLatinLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLatinLetter(byte) }

/// ASCII punctuation, which a backslash may stand before.
func isPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
    || (0x7B...0x7E).contains(byte)
}

/// Whether four Russian letters stand at an offset with eight bytes from it: nothing but prose, and
/// most of a Russian text, which is looked at by eight bytes that way.
@inline(__always)
func beginsFourLetters(_ text: UnsafePointer<UInt8>, _ at: Int) -> Bool {
  let word = UInt64(
    littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
  return word & 0xC0FE_C0FE_C0FE_C0FE == 0x80D0_80D0_80D0_80D0
}

/// Marks, by the top bit of a byte, on those of eight bytes that are neither ASCII to be seen nor
/// of a Russian letter; the lowest mark is always right, those above it need not be.
@inline(__always)
func unusualBytes(_ text: UnsafePointer<UInt8>, _ at: Int) -> UInt64 {
  let word = UInt64(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
  let ones: UInt64 = 0x0101_0101_0101_0101
  let controls = (word &- ones &* 0x20) & ~word
  let deletes = ((word ^ ones &* 0x7F) &- ones) & ~(word ^ ones &* 0x7F)
  // First bytes of characters, but for D0 and D1.
  let leads = word & (word << 1) & (((word ^ ones &* 0xD0) & (ones &* 0x3E)) &+ ones &* 0x7E)
  return (controls | deletes | leads) & (ones &* 0x80)
}

/// The first offset from `start` that is no space or tab, or `end`.
func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var at = start
  while at < end, isSpace(text[at]) { at += 1 }
  return at
}

/// The range without the spaces and tabs at its ends.
func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isSpace(text[start]) { start += 1 }
  while end > start, isSpace(text[end - 1]) { end -= 1 }
  return start..<end
}
