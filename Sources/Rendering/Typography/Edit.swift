/// A change of a text: some bytes at an offset give way to others.
struct Edit {
  /// What stands there instead.
  enum Replacement: UInt8 {
    case nothing
    case lessThan, greaterThan, ampersand, quotationMark
    case noBreakSpace, space, emDash, enDash, ellipsis
    case openQuote, closeQuote, openInnerQuote, closeInnerQuote
    /// The bytes as they were: a place kept for a later decision.
    case same
  }

  var offset: Int
  /// How many bytes give way.
  var length: Int
  var replacement: Replacement
}

extension Edit.Replacement {
  /// The replacement in HTML.
  var html: StaticString {
    switch self {
    case .lessThan: "&lt;"
    case .greaterThan: "&gt;"
    case .ampersand: "&amp;"
    case .quotationMark: "&quot;"
    default: plain
    }
  }

  /// The replacement as plain text.
  var plain: StaticString {
    switch self {
    case .nothing, .same: ""
    case .lessThan: "<"
    case .greaterThan: ">"
    case .ampersand: "&"
    case .quotationMark: "\""
    case .noBreakSpace: "\u{A0}"
    case .space: " "
    case .emDash: "—"
    case .enDash: "–"
    case .ellipsis: "…"
    case .openQuote: "«"
    case .closeQuote: "»"
    case .openInnerQuote: "„"
    case .closeInnerQuote: "“"
    }
  }
}
