import Text

/// A type that can be read out of a record's slot.
package protocol FieldReadable: Sendable {
  init?(reading value: FieldValue)
}

extension String: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension MarkdownText: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .markdown(let text) = value else { return nil }
    self = text
  }
}

extension CalendarDate: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .date(let date) = value else { return nil }
    self = date
  }
}

extension Int: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
}

extension Double: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .decimal(let number) = value else { return nil }
    self = number
  }
}

extension Bool: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
}

extension Term: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .term(let term) = value else { return nil }
    self = term
  }
}

extension Reference: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .reference(let id) = value else { return nil }
    self.init(id)
  }
}

extension Record: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .group(let data) = value else { return nil }
    self.init(data)
  }
}

extension Array: FieldReadable where Element: FieldReadable {
  package init?(reading value: FieldValue) {
    guard case .list(let slots) = value else { return nil }
    self = slots.compactMap { Element(reading: $0.value) }
  }
}
