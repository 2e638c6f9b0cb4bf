/// The part of a file that a header `Range` asks for (RFC 9110, 14.1.2).
enum ByteRange: Equatable {
  /// The header names no single part of bytes: it may be passed over.
  case whole
  case part(Range<Int>)
  /// There is nothing in the file that was asked for.
  case outside

  /// - Parameter count: How many bytes the file has.
  init(_ header: String, of count: Int) {
    guard header.hasPrefix("bytes="), !header.contains(",") else {
      self = .whole
      return
    }
    let ends = header.dropFirst("bytes=".count)
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else {
      self = .whole
      return
    }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?) where first <= last: self = Self.part(first, last, count)
    case (let first?, nil) where ends[1].isEmpty: self = Self.part(first, count - 1, count)
    case (nil, let length?) where ends[0].isEmpty:
      self = length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .outside
    default: self = .whole
    }
  }

  private static func part(_ first: Int, _ last: Int, _ count: Int) -> ByteRange {
    first < count ? .part(first..<min(last, count - 1) + 1) : .outside
  }
}
