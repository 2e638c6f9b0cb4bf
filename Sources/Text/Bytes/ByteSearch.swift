/// Finding texts in texts by their bytes, which in UTF-8 is finding them by their code points.
package enum ByteSearch {
  package static func contains(_ part: String, in whole: String) -> Bool {
    part.isEmpty || !offsets(of: Array(part.utf8), in: Array(whole.utf8), limit: 1).isEmpty
  }

  /// The text with at most `limit` occurrences of one part replaced by another.
  package static func replace(
    _ part: String, by replacement: String, in whole: String, limit: Int = .max
  ) -> String {
    if part.isEmpty { return interleaved(replacement, whole, limit) }
    let bytes = Array(whole.utf8)
    let wanted = Array(part.utf8)
    let found = offsets(of: wanted, in: bytes, limit: limit)
    guard !found.isEmpty else { return whole }
    var result: [UInt8] = []
    var start = 0
    for offset in found {
      result += bytes[start..<offset]
      result += replacement.utf8
      start = offset + wanted.count
    }
    result += bytes[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// The parts of a text between the occurrences of a separator.
  package static func split(_ whole: String, by separator: String, limit: Int = .max) -> [String] {
    let bytes = Array(whole.utf8)
    let wanted = Array(separator.utf8)
    guard !wanted.isEmpty else { return [whole] }
    var parts: [String] = []
    var start = 0
    for offset in offsets(of: wanted, in: bytes, limit: limit) {
      parts.append(String(decoding: bytes[start..<offset], as: UTF8.self))
      start = offset + wanted.count
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Where a part begins in a whole, at most `limit` times, none within another; none for no bytes.
  package static func offsets(of part: [UInt8], in whole: [UInt8], limit: Int) -> [Int] {
    var found: [Int] = []
    var index = 0
    guard let first = part.first else { return [] }
    while found.count < limit, let start = whole.span.firstOffset(of: first, from: index),
      start + part.count <= whole.count
    {
      if whole[start..<start + part.count] == part[...] {
        found.append(start)
        index = start + part.count
      } else {
        index = start + 1
      }
    }
    return found
  }

  /// An empty part stands before and behind every character.
  private static func interleaved(_ replacement: String, _ whole: String, _ limit: Int) -> String {
    var result = ""
    var left = limit
    for scalar in whole.unicodeScalars {
      if left > 0 { result += replacement }
      left -= 1
      result.unicodeScalars.append(scalar)
    }
    return left > 0 ? result + replacement : result
  }
}
