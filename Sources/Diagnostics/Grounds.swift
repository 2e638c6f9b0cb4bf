/// What a rule rests on: one or more citations, written as one text that knows whose acts it names.
///
/// A literal cites what is in force everywhere; an interpolated `Grounds` keeps the territory of its
/// act: `"\(Paragraph.regulation("7.1.1")); ст. 9 закона № 152-ФЗ"` are two citations, of which
/// another region is shown only the second. A semicolon and a space part citations.
package struct Grounds: Sendable {
  /// One act with its places: «п. 7.1.2 Положения, приказ № 25 от 21.03.2022».
  package struct Citation: Sendable, Equatable {
    package var text: String
    /// The profile of requirements by which the act is in force; nil for an act of the whole country.
    package var territory: String?

    package init(_ text: String, territory: String? = nil) {
      self.text = text
      self.territory = territory
    }
  }

  /// The text in pieces; only pieces of the whole country are searched for semicolons.
  private var pieces: [Citation]

  package init(_ citations: [Citation]) {
    pieces = Array(citations.map { [$0] }.joined(separator: [Citation(Self.separator)]))
  }

  private static let separator = "; "
}

extension Grounds {
  package var text: String { citations.map(\.text).joined(separator: Self.separator) }
  package var isEmpty: Bool { citations.isEmpty }

  package var citations: [Citation] {
    var citations: [Citation] = []
    var open = Citation("")
    for piece in pieces {
      let parts = piece.territory == nil ? Self.parts(of: piece.text) : [Substring(piece.text)]
      for (index, part) in parts.enumerated() {
        if index > 0 {
          citations.append(open)
          open = Citation("")
        }
        open.text += part
        open.territory = open.territory ?? piece.territory
      }
    }
    return (citations + [open]).filter { !$0.text.isEmpty }
  }

  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = Substring(text)
    while let end = rest.firstRange(of: separator) {
      parts.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return parts + [rest]
  }

  package static func + (left: Grounds, right: Grounds) -> Grounds {
    var both = left
    both.pieces += right.pieces
    return both
  }
}

extension Grounds: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { pieces = [Citation(text)] }

  package init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Citation] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) { pieces.append(Citation(literal)) }

    package mutating func appendInterpolation(_ text: String) { pieces.append(Citation(text)) }

    package mutating func appendInterpolation(_ grounds: Grounds) { pieces += grounds.pieces }
  }
}
