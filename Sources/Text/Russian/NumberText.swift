/// Numbers as Russian pages show them: `1 302`, `12,5`.
package enum NumberText {
  /// A whole number with its thousands apart by no-break spaces; four digits are parted too.
  package static func text(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  /// A number with a decimal comma and at most `digits` decimals, without trailing zeros.
  package static func text(_ number: Double, digits: Int = 2) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return String(number) }
    var scale = 1.0
    for _ in 0..<min(max(digits, 0), 6) { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded()
    let whole = Int(scaled / scale)
    var decimals = String(Int(scaled - Double(whole) * scale))
    let width = String(Int(scale)).count - 1
    decimals = String(repeating: "0", count: max(0, width - decimals.count)) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let sign = number < 0 && scaled > 0 ? "−" : ""
    return sign + grouped(String(whole)) + (width == 0 || decimals.isEmpty ? "" : "," + decimals)
  }

  /// «1302,5»: at most one decimal and nothing between the thousands, as messages have numbers.
  package static func plain(_ number: Double) -> String {
    text(number, digits: 1).filter { $0 != "\u{A0}" }
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "\u{A0}" }
      result.append(digit)
    }
    return result
  }
}
