/// Gives every fault of a report a name that stays when lines above it come and go.
///
/// It is made of the id, the path, the summary and the faulty line's text; equal ones are counted
/// in their order. Services tell by it which faults are new.
struct Fingerprint {
  private var seen: [String: Int] = [:]

  /// 32 hexadecimal digits; ask once for each fault, in the order of the report.
  mutating func of(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.range
    let line = range?.shownLine ?? ""
    let parts = [diagnostic.id, range?.file.path ?? "", diagnostic.summary, line]
    let key = parts.joined(separator: "\u{1F}")
    let number = seen[key, default: 0]
    seen[key] = number + 1
    return Self.hash(number == 0 ? key : key + "\u{1F}\(number)")
  }

  /// FNV-1a of 128 bits: no secret to keep, only equal to itself on every machine.
  private static func hash(_ text: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013b }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
