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
