/// The parts of a web address that matter here.
package enum WebAddress {
  /// The host in lower case, without `www.`, or nil when there is none.
  package static func host(_ address: String) -> String? {
    guard let start = endOfScheme(address) else { return nil }
    let host = address.utf8[start...].prefix { !ends.contains($0) }
    guard let name = String(host)?.lowercased(), !name.isEmpty else { return nil }
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  /// The path of an address with a slash at both ends: `/` or `/nastavnichestvo/`.
  package static func path(_ address: String) -> String {
    guard let start = endOfScheme(address), let slash = address[start...].firstIndex(of: "/")
    else { return "/" }
    let path = address[slash...].prefix { !"?#".contains($0) }
    return path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// What a host ends before: `/`, `?`, `#`, `:`.
  private static let ends: [UInt8] = [0x2F, 0x3F, 0x23, 0x3A]

  /// Where the host begins: behind the first `://`.
  private static func endOfScheme(_ address: String) -> String.Index? {
    let bytes = address.utf8
    var index = bytes.startIndex
    while let colon = bytes[index...].firstIndex(of: 0x3A) {
      index = bytes.index(after: colon)
      if bytes[index...].starts(with: [0x2F, 0x2F]) { return bytes.index(index, offsetBy: 2) }
    }
    return nil
  }
}
