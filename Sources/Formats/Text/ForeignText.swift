/// A name that is no UTF-8, read in the encoding it most likely has.
package struct ForeignText: Sendable {
  /// The name as it was meant; bytes that mean nothing are shown as «�».
  package let text: String
  /// The encoding as people know it, if one is likely: that of DOS, in which archives of Windows keep
  /// names, or that of Windows.
  package let encoding: String?

  package init(_ bytes: [UInt8]) {
    let encoding = RussianLikeness.best(of: [.cp866, .windows1251, .koi8], for: bytes)
    let converted = encoding.flatMap { Converter(from: $0)?.convert(bytes[...]) }
    text = String(decoding: converted ?? bytes, as: UTF8.self)
    self.encoding = converted == nil ? nil : encoding?.rawValue
  }
}
