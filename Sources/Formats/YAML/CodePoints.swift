import Diagnostics
import Text

/// Where the code points of a stretch of text stand: libyaml counts them, all else counts bytes.
///
/// Every 32nd code point has its offset kept; from there at most 31 are counted. Text in ASCII
/// needs no table.
struct CodePoints {
  private static let step = 32
  private let bytes: [UInt8]
  private let end: Int
  private let steps: [UInt32]
  /// The offset of the first code point.
  let base: Int

  init(_ bytes: [UInt8], in part: Range<Int>) {
    self.bytes = bytes
    base = part.lowerBound
    end = part.upperBound
    steps = Self.isASCII(bytes, part) ? [] : Self.steps(bytes, part)
  }

  /// The offset of a code point counted from 0, or of the end of the text.
  func offset(of index: Int) -> Int {
    guard !steps.isEmpty else { return min(base + index, end) }
    let step = min(index / Self.step, steps.count - 1)
    var offset = Int(steps[step])
    var left = index - step * Self.step
    while left > 0, offset < end {
      offset += 1
      while offset < end, bytes[offset].isContinuation { offset += 1 }
      left -= 1
    }
    return offset
  }

  func place(_ start: Int, _ end: Int) -> Place { Place(offset(of: start), offset(of: end)) }

  private static func isASCII(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
    bytes[part].allSatisfy { $0 < 0x80 }
  }

  private static func steps(_ bytes: [UInt8], _ part: Range<Int>) -> [UInt32] {
    var steps: [UInt32] = []
    steps.reserveCapacity(part.count / step + 1)
    var count = 0
    for offset in part where !bytes[offset].isContinuation {
      if count % step == 0 { steps.append(UInt32(offset)) }
      count += 1
    }
    return steps
  }
}
