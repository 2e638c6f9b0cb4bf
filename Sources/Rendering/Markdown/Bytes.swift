import Text

/// The first offset from `start` that is no space or tab, or `end`.
func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var at = start
  while at < end, text[at].isBlank { at += 1 }
  return at
}

/// The range without the spaces and tabs at its ends.
func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, text[start].isBlank { start += 1 }
  while end > start, text[end - 1].isBlank { end -= 1 }
  return start..<end
}
