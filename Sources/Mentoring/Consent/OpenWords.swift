/// What stands in the open by right, so that a private value spelled the same is no leak: phones and
/// addresses of mail that are there to be used, and the words of vocabularies.
struct OpenWords: Sendable {
  /// Phones by their last ten digits, and addresses of mail.
  private var contacts: Set<String> = []

  init(_ portal: PublishedPortal) {
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all {
        record.eachValue { field, slot in
          if case .text(let text) = slot.value { take(text, field) }
        }
      }
    }
  }

  private mutating func take(_ text: String, _ field: FieldDeclaration) {
    guard field.disclosure.opens == .portal || field.isContact else { return }
    contacts.formUnion(ContactKey.all(in: text))
  }

  func opensContact(_ key: String) -> Bool { contacts.contains(key) }

  func isLabel(_ text: String) -> Bool { Self.labels.contains(KeyFolding.fold(text)) }

  /// The words of a text, to be compared: lower case, ё as е, without signs.
  static func words(of text: String) -> [String] {
    KeyFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let labels = Set(
    DomainModel.vocabularies.flatMap(\.terms).map { KeyFolding.fold($0.label) })
}

/// A phone or an address of mail as it is compared, however it is spelled.
enum ContactKey {
  /// The last ten digits of a phone, an address in lower case; nil for anything else.
  static func of(_ text: some StringProtocol) -> String? {
    if text.contains("@") { return text.trimmingSpaces.lowercased() }
    let digits = text.filter(\.isWholeNumber)
    guard digits.count >= 6, !text.contains(where: \.isLetter) else { return nil }
    return String(digits.suffix(10))
  }

  /// The contacts of a line that is nothing but contacts: «+7 8442 00-00-01, shkola@school.example».
  static func all(in line: String) -> [String] {
    let keys = line.split { $0 == "," || $0 == ";" }.map { of($0) }
    return keys.contains(nil) ? [] : keys.compactMap { $0 }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension FieldDeclaration {
  /// Whether the field is there to publish a phone or an address of mail.
  fileprivate var isContact: Bool {
    switch type {
    case .text(.phone), .text(.email): true
    default: false
    }
  }
}

extension RecordData {
  /// Visits every value of the record and its groups that is neither a list nor a group.
  func eachValue(_ visit: (FieldDeclaration, Slot) -> Void) {
    for (field, slot) in zip(schema.fields, slots) { Self.visit(slot, field, visit) }
  }

  private static func visit(
    _ slot: Slot, _ field: FieldDeclaration, _ visit: (FieldDeclaration, Slot) -> Void
  ) {
    switch slot.value {
    case .list(let slots): for slot in slots { Self.visit(slot, field, visit) }
    case .group(let group): group.eachValue(visit)
    default: visit(field, slot)
    }
  }
}
