import Diagnostics

/// Filters over tables, and those that make groups.
extension Filter {
  static let tables = [
    Filter("items", nestsItems: true, items),
    Filter(
      "dictsort",
      [Parameter("case_sensitive", false), Parameter("by", "key"), Parameter("reverse", false)],
      nestsItems: true, dictsort),
    Filter("attr", [Parameter("name")], attr),
    Filter(
      "groupby",
      [Parameter("attribute"), Parameter("default", .null), Parameter("case_sensitive", false)],
      nestsItems: true, groupby),
  ]

  @Sendable static func items(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if value.isNull { return .list([]) }
    guard case .map(let map) = value else { throw .notATable(value) }
    return .list(map.entries.map { .list([.string($0.key), $0.value]) })
  }

  @Sendable static func dictsort(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let pairs = try renderer.list(try items(&renderer, value, []))
    let index = try renderer.text(of: arguments[1]) == "value" ? 1 : 0
    return .list(
      try renderer.sorted(
        pairs, by: .int(index), isCaseSensitive: arguments[0].isTruthy,
        descending: arguments[2].isTruthy))
  }

  @Sendable static func attr(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try renderer.attribute(.string(try renderer.text(of: arguments[0])), of: value)
  }

  @Sendable static func groupby(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var keyed: [TemplateValue] = []
    for item in try renderer.list(value) {
      let key = try renderer.attribute(arguments[0], of: item, fallback: arguments[1])
      keyed.append(.list([key, item]))
    }
    let isCaseSensitive = arguments[2].isTruthy
    let sorted = try renderer.sorted(
      keyed, by: .int(0), isCaseSensitive: isCaseSensitive, descending: false)
    return .list(try groups(of: sorted, isCaseSensitive, &renderer).map { .object($0) })
  }

  private static func groups(
    of pairs: [TemplateValue], _ isCaseSensitive: Bool, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> [GroupOfItems] {
    var groups: [GroupOfItems] = []
    for pair in pairs {
      guard case .list(let pair) = pair else { continue }
      let key = pair[0].folded(unless: isCaseSensitive)
      if let last = groups.last,
        try renderer.equal(last.key.folded(unless: isCaseSensitive), key)
      {
        groups[groups.count - 1].items.append(pair[1])
      } else {
        groups.append(GroupOfItems(key: pair[0], items: [pair[1]]))
      }
    }
    return groups
  }
}

/// One group that `groupby` makes: its key and its items, also as a pair of both.
struct GroupOfItems: TemplateObject {
  var key: TemplateValue
  var items: [TemplateValue]

  var memberNames: [String] { ["grouper", "list"] }
  var text: TemplateValue { key }

  func member(_ name: MemberName) -> TemplateValue? {
    switch name.text {
    case "grouper": key
    case "list": .list(items)
    default: nil
    }
  }
}

extension TemplateFailure {
  static func notATable(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Здесь нужен словарь, а стоит \(value.kindName)")
  }
}
