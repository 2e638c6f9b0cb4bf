import Foundation

/// How much of a long test is run: a part of it in `make test`, all of it in `make soak`.
package enum Effort {
  package static let isFull = ProcessInfo.processInfo.environment["NASTAVNIK_SOAK"] != nil

  /// Of the numbers up to a count: all of them, or the first, the last and some between.
  package static func some(_ most: Int, of count: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isFull || count <= most { return Array(1...count) }
    return (0..<most).map { 1 + $0 * (count - 1) / (most - 1) }
  }
}
