import Text

/// Gives every fault of a report a name that stays when lines above it come and go.
///
/// It is made of the id, the path, the summary and the faulty line's text, of a very long line
/// the part around the place; equal ones are counted
/// in their order. Services find new faults by it.
struct Fingerprint {
  private var seen: [String: Int] = [:]

  /// 32 hexadecimal digits; ask once for each fault, in the order of the report.
  mutating func of(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.range
    // A private line could be guessed from its fingerprint.
    let line = diagnostic.isSourceSecret ? "" : range?.shownLine ?? ""
    let parts = [diagnostic.id, range?.file.path ?? "", diagnostic.summary, line]
    let key = parts.joined(separator: "\u{1F}")
    let number = seen[key, default: 0]
    seen[key] = number + 1
    return FNV1a.longDigits((number == 0 ? key : key + "\u{1F}\(number)").utf8)
  }
}
