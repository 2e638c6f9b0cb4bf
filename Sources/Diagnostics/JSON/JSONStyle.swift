/// How JSON is laid out and which signs of its texts are escaped (RFC 8259 leaves both open).
package struct JSONStyle: Sendable {
  /// Spaces a level, each element on its own line; all in one line when nil.
  package var indent: Int?
  /// What parts two elements, before a line break where there is one.
  package var comma: String
  /// What parts a name from its value.
  package var colon: String
  /// The signs that have escapes of their own, such as `\n`.
  package var named: [Unicode.Scalar: String]
  /// Signs that are escaped by number though JSON would take them as they are.
  package var numbered: Set<Unicode.Scalar>

  private static let quotes: [Unicode.Scalar: String] = ["\"": "\\\"", "\\": "\\\\"]
  private static let breaks: [Unicode.Scalar: String] = ["\n": "\\n", "\r": "\\r", "\t": "\\t"]

  /// For people too: two spaces a level.
  package static let document = JSONStyle(
    indent: 2, comma: ",", colon: ": ", named: quotes.merging(breaks) { $1 }, numbered: [])

  /// Without a needless space, and safe inside a script: no text can end its element or its line.
  package static let script = JSONStyle(
    indent: nil, comma: ",", colon: ":", named: quotes,
    numbered: ["<", ">", "&", "\u{2028}", "\u{2029}"])

  /// As Jinja's `tojson` writes: no text can end an element or an attribute's value.
  package static func markup(indent: Int?) -> JSONStyle {
    JSONStyle(
      indent: indent, comma: indent == nil ? ", " : ",", colon: ": ",
      named: quotes.merging(breaks) { $1 }.merging(["\u{8}": "\\b", "\u{C}": "\\f"]) { $1 },
      numbered: ["<", ">", "&", "'"])
  }
}
