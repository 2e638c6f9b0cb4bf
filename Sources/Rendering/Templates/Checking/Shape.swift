/// What kind of value a name will hold, known before there is one: for checking a theme whole.
package indirect enum Shape: Sendable {
  /// Anything: no member and no use of it is doubted.
  case any
  case text, markup, number, bool, date, link
  case list(Shape)
  /// A table whose keys are not known, with the shape of its values.
  case table(Shape)
  case object(ObjectShape)
  /// A value that may be absent.
  case optional(Shape)

  /// A kind of record by its name and members; members may lead back to records of the same kind.
  package static func object(
    _ name: String, _ members: @escaping @Sendable () -> [String: Shape]
  ) -> Shape {
    .object(ObjectShape(name, members))
  }
}

/// A kind of record: what it is called and which members it has.
package final class ObjectShape: Sendable {
  package let name: String
  private let makeMembers: @Sendable () -> [String: Shape]

  package init(_ name: String, _ members: @escaping @Sendable () -> [String: Shape]) {
    self.name = name
    makeMembers = members
  }

  package var members: [String: Shape] { makeMembers() }
}

extension Shape {
  /// The shape without the possibility of its absence.
  package var present: Shape {
    if case .optional(let shape) = self { shape.present } else { self }
  }

  /// What a message calls a value of the shape.
  package var kindName: String {
    switch self {
    case .any: "значение"
    case .text: "строка"
    case .markup: "разметка"
    case .number: "число"
    case .bool: "да/нет"
    case .date: "дата"
    case .link: "ссылка"
    case .list: "список"
    case .table: "словарь"
    case .object(let object): "запись «\(object.name)»"
    case .optional(let shape): shape.kindName
    }
  }

  /// A text that differs when the shape does, for remembering what was checked.
  var signature: String {
    switch self {
    case .list(let item): "[\(item.signature)]"
    case .table(let value): "{\(value.signature)}"
    case .optional(let shape): shape.signature
    default: kindName
    }
  }

  /// What the items of a loop over the value are; nothing when there can be no loop.
  var item: Shape? {
    switch present {
    case .list(let item): item
    case .table, .text, .markup: .text
    case .any: .any
    default: nil
    }
  }

  var isTextual: Bool {
    switch present {
    case .list, .table: false
    default: true
    }
  }

  var isNumeric: Bool {
    switch present {
    case .number, .bool, .any: true
    default: false
    }
  }

  /// The shape of a value that has either shape.
  func merged(with other: Shape) -> Shape { signature == other.signature ? self : .any }
}

extension TemplateValue {
  /// The shape of a value that stands in the template itself.
  var shape: Shape {
    switch self {
    case .null, .running, .writable: .any
    case .bool: .bool
    case .int, .double: .number
    case .string: .text
    case .markup: .markup
    case .date: .date
    case .link: .link
    case .list(let items): .list(items.first?.shape ?? .any)
    case .map: .table(.any)
    case .object: .any
    }
  }
}
