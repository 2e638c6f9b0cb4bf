import Diagnostics

/// The smallest piece of a template: a run of text, or a piece of a tag.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case text([UInt8])
    case printStart, printEnd
    case tagStart, tagEnd
    case name(String)
    case int(Int)
    case double(Double)
    case string(String)
    case symbol(String)
    case end
  }

  var kind: Kind
  var place: Place

  /// What a message calls the piece.
  var description: String {
    switch kind {
    case .text: "текст"
    case .printStart: "{{"
    case .printEnd: "}}"
    case .tagStart: "{%"
    case .tagEnd: "%}"
    case .name(let name): name
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): "\"\(text)\""
    case .symbol(let symbol): symbol
    case .end: "конец файла"
    }
  }
}
