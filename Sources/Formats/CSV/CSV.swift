package import Diagnostics

/// Reads CSV as Russian Excel writes it: `;`, `,` or tab; UTF-8, Windows-1251 or UTF-16.
package enum CSV {
  /// The table, or nothing if its cells cannot be separated.
  ///
  /// - Parameter isKnown: Whether a text names a column of what is read: by it a heading is found that
  ///   does not stand in the first row. Nil where any text may.
  package static func read(
    path: String, bytes: [UInt8], isKnown: ((String) -> Bool)? = nil, into report: inout Report
  ) -> Table? {
    guard let text = decode(path: path, bytes: bytes, into: &report) else { return nil }
    let separator = Separator(of: text)
    var scanner = CSVScanner(separator: separator.byte)
    scanner.scan(text, from: separator.start)
    if let fault = scanner.fault {
      let file = SourceFile(path: path, bytes: text, grid: scanner.layout)
      report.add(Self.diagnostic(fault, in: file))
      return nil
    }
    return TableMaker(path: path, bytes: text, scanner.layout, isKnown: isKnown)
      .table(into: &report)
  }

  /// The text in UTF-8 without a mark, or nothing, reported, if its encoding is not known.
  private static func decode(
    path: String, bytes: [UInt8], into report: inout Report
  ) -> [UInt8]? {
    guard bytes.count <= Limits.fileSize, let encoding = Encoding.guess(bytes) else {
      return TextDecoding.decode(path: path, bytes: bytes, into: &report)?.bytes
    }
    guard let text = utf8(bytes, encoding) else {
      report.add(.noConversion(SourceFile(path: path, bytes: bytes), from: encoding))
      return nil
    }
    if let fault = TextDecoding.controlFault(SourceFile(path: path, bytes: text)) {
      report.add(fault)
      return nil
    }
    return text
  }

  private static func diagnostic(_ fault: CSVScanner.Fault, in file: SourceFile) -> Diagnostic {
    switch fault {
    case .openQuote(let place): .openCellQuote(place.range(in: file))
    case .afterQuote(let place): .afterCellQuote(place.range(in: file))
    }
  }

  private static func utf8(_ bytes: [UInt8], _ encoding: Encoding) -> [UInt8]? {
    let mark = Encoding.markLength(bytes)
    if encoding == .utf8 { return mark == 0 ? bytes : Array(bytes.dropFirst(mark)) }
    return Converter(from: encoding)?.convert(bytes.dropFirst(mark))
  }
}
