/// A piece of JSON while it is put together: members stand in the order they were given in.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number in the digits it is to be written in.
  case number(String)
  case string(String)
  case list([JSONValue])
  case object([Member])

  /// A name with its value.
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or `null` where there is none.
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The text as a document, with a line break at its end.
  package var text: String {
    text(in: .document) + "\n"
  }

  /// The text in a style, with nothing behind it.
  package func text(in style: JSONStyle) -> String {
    var writer = JSONWriter(style)
    writer.write(self)
    return writer.text
  }

  /// The same object with more members behind its own; a value of another kind stays as it is.
  package func adding(_ more: [Member]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
