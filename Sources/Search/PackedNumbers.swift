/// Numbers as text, for scripts that are loaded by a browser: 64 signs that need no escape.
///
/// A number is written five bits a sign, the lowest first, each sign but the last with the sixth bit
/// set. `search.js` reads them back.
enum PackedNumbers {
  static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest > 31 {
      text.append(signs[32 | rest & 31])
      rest >>= 5
    }
    text.append(signs[rest])
  }
}
