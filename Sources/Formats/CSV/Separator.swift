import Diagnostics

/// What stands between the cells of a file of CSV: a tab, a semicolon or a comma.
struct Separator {
  var byte: UInt8
  /// Where the table begins: behind the line `sep=;`, if Excel's wish is written there.
  var start: Int

  /// The separator that the line `sep=` names or, without one, the one the first two rows are made
  /// with.
  init(of bytes: [UInt8]) {
    if let told = Self.told(bytes) {
      self = told
      return
    }
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    let widths = candidates.map { Self.widths(bytes, $0) }
    let chosen =
      widths.firstIndex { $0.first ?? 1 > 1 && $0.last ?? 1 > 1 }
      ?? widths.firstIndex { $0.first ?? 1 > 1 } ?? 1
    self.init(byte: candidates[chosen], start: 0)
  }

  private init(byte: UInt8, start: Int) {
    self.byte = byte
    self.start = start
  }

  private static func told(_ bytes: [UInt8]) -> Separator? {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5,
      line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8))
    else { return nil }
    let isCRLF = bytes.count > 6 && bytes[5] == 0x0D && bytes[6] == 0x0A
    return Separator(byte: line[4], start: min(bytes.count, isCRLF ? 7 : 6))
  }

  /// How many cells the first two rows that hold anything would have.
  private static func widths(_ bytes: [UInt8], _ separator: UInt8) -> [Int] {
    var scanner = CSVScanner(separator: separator)
    scanner.scan(bytes, from: 0, limit: 16)
    return scanner.layout.records
      .filter { $0.count > 1 || scanner.layout.place(of: $0).offsets.count > 0 }
      .prefix(2).map { Int($0.count) }
  }
}
