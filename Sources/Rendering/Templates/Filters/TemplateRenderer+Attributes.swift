import Diagnostics
import Text

/// What filters over lists need: items, attributes by a path such as `address.city`, and order.
extension TemplateRenderer {
  /// The items of a list that is gone through as a whole.
  mutating func list(_ value: TemplateValue) throws(TemplateFailure) -> [TemplateValue] {
    let items = try ends(of: value)
    try charge(items.count * 8)
    return items
  }

  /// The items of a list of which only the first or last is taken.
  mutating func ends(of value: TemplateValue) throws(TemplateFailure) -> [TemplateValue] {
    try chargeItems(of: value)
    guard let items = value.items else { throw .notAList(value) }
    return items
  }

  /// A key as it is compared, in small letters unless case counts.
  mutating func folded(
    _ key: TemplateValue, unless isCaseSensitive: Bool
  ) throws(TemplateFailure) -> TemplateValue {
    try chargeText(key)
    return key.folded(unless: isCaseSensitive)
  }

  /// The attribute of an item; the item itself when no attribute is asked for.
  func attribute(
    _ path: TemplateValue, of item: TemplateValue, fallback: TemplateValue = .null
  ) throws(TemplateFailure) -> TemplateValue {
    switch path {
    case .null: return item
    case .int(let index): return try step(.int(index), of: item, fallback)
    default:
      var value = item
      for name in try text(of: path).split(separator: ".") {
        let key = Int(name).map { TemplateValue.int($0) } ?? .string(String(name))
        value = try step(key, of: value, fallback)
      }
      return value
    }
  }

  private func step(
    _ key: TemplateValue, of value: TemplateValue, _ fallback: TemplateValue
  ) throws(TemplateFailure) -> TemplateValue {
    if let found = try found(key, of: value) { return found }
    guard fallback.isNull else { return fallback }
    let name = key.shortText
    throw TemplateFailure(
      TemplateDiagnostics.noSuchMember, "Поля «\(name)» нет: здесь \(value.kindName)",
      suggestion: Suggestion.nearest(to: name, among: memberNames(of: value)))
  }

  private func found(
    _ key: TemplateValue, of value: TemplateValue
  ) throws(TemplateFailure) -> TemplateValue? {
    switch (value, key) {
    case (.list(let items), .int(let index)):
      let index = index < 0 ? index + items.count : index
      return items.indices.contains(index) ? items[index] : nil
    case (.map(let map), .string(let name)): return map[name]
    case (.object(let object), .string(let name)): return object.member(MemberName(name))
    case (.date(let day), .string(let name)): return day.member(name)
    default: return nil
    }
  }

  /// The items in order, by one attribute or by several with commas between; equals keep theirs.
  mutating func sorted(
    _ items: [TemplateValue], by attributes: TemplateValue, isCaseSensitive: Bool, descending: Bool
  ) throws(TemplateFailure) -> [TemplateValue] {
    var keyed: [(key: TemplateValue, item: TemplateValue)] = []
    for item in items {
      keyed.append((try sortKey(of: item, attributes, isCaseSensitive), item))
    }
    var failure: TemplateFailure?
    var work = comparisonWork
    keyed.sort { left, right in
      let (one, other) = descending ? (right.key, left.key) : (left.key, right.key)
      guard let isLess = one.isLess(than: other, &work) else {
        failure = .cannotSort(left.key, right.key)
        return false
      }
      return isLess
    }
    try charge(work.done)
    if let failure { throw failure }
    return keyed.map(\.item)
  }

  private mutating func sortKey(
    of item: TemplateValue, _ attributes: TemplateValue, _ isCaseSensitive: Bool
  ) throws(TemplateFailure) -> TemplateValue {
    guard case .string(let paths) = attributes, paths.utf8.contains(0x2C) else {
      return try folded(try attribute(attributes, of: item), unless: isCaseSensitive)
    }
    var key: [TemplateValue] = []
    for path in ByteSearch.split(paths, by: ",") {
      let value = try attribute(.string(path.trimmed()), of: item)
      key.append(try folded(value, unless: isCaseSensitive))
    }
    return .list(key)
  }
}

extension TemplateFailure {
  fileprivate static func cannotSort(
    _ left: TemplateValue, _ right: TemplateValue
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Список не упорядочить: в нём \(left.kindName) и \(right.kindName)")
  }
}
