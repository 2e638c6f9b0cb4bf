extension String {
  /// The text in quotation marks with those inside doubled, as CSV has it (RFC 4180, 2.7).
  ///
  /// By bytes: a quotation mark and the accent behind it are one `Character`.
  package var inDoubledQuotes: String {
    var bytes: [UInt8] = [0x22]
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }
}
