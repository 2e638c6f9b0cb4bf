/// Numbers as text, for scripts that are loaded by a browser: 64 signs that need no escape.
///
/// A number is written five bits a sign, the lowest first, each sign but the last with the sixth bit
/// set. `search-index.js` reads them back.
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

  /// Ascending numbers by how many are left out before each.
  static func gaps(_ numbers: [Int]) -> String {
    var text: [UInt8] = []
    var next = 0
    for number in numbers {
      append(number - next, to: &text)
      next = number + 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Ascending numbers below `count` as bits, six a sign, the lowest first.
  static func bits(_ numbers: [Int], of count: Int) -> String {
    var values = [Int](repeating: 0, count: (count + 5) / 6)
    for number in numbers { values[number / 6] |= 1 << (number % 6) }
    return String(decoding: values.map { signs[$0] }, as: UTF8.self)
  }
}
