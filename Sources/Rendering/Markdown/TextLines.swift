import Glibc
import Text

/// The lines of a text as libcmark counts them: ended by LF, CR or CR LF.
struct TextLines {
  let text: UnsafeBufferPointer<UInt8>
  /// Where each line begins, and last the end of the text.
  private(set) var starts: [Int] = [0]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    let hasReturns = text.baseAddress.map { memchr($0, 0x0D, text.count) != nil } ?? false
    var at = 0
    while at < text.count {
      at = hasReturns ? endOfLineWithReturns(at) : endOfLine(at)
      starts.append(at)
    }
  }

  var count: Int { starts.count - 1 }

  /// The bytes of a line, counted from 0, without its ending.
  func content(_ line: Int) -> Range<Int> { TextLines.content(text, whole(line)) }

  /// A line without its ending.
  static func content(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1].isLineEnd { end -= 1 }
    return line.lowerBound..<end
  }

  /// The bytes of a line with its ending.
  func whole(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }

  func isBlank(_ line: Int) -> Bool { trimmed(text, content(line)).isEmpty }

  private func endOfLine(_ start: Int) -> Int {
    guard let base = text.baseAddress,
      let found = memchr(base + start, 0x0A, text.count - start)
    else { return text.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
  }

  private func endOfLineWithReturns(_ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    guard at < text.count else { return at }
    return text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? at + 2 : at + 1
  }
}
