/// A filter: what it is called, what it takes, and what it does.
struct Filter: Sendable {
  typealias Apply =
    @Sendable (
      _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
    ) throws(TemplateFailure) -> TemplateValue

  let name: String
  let parameters: [Parameter]
  /// Whether more arguments may follow, which the filter hands on.
  let takesMore: Bool
  /// Whether the result holds the value's items in lists of its own.
  let nestsItems: Bool
  let apply: Apply

  init(
    _ name: String, _ parameters: [Parameter], takesMore: Bool = false, nestsItems: Bool = false,
    _ apply: @escaping Apply
  ) {
    self.name = name
    self.parameters = parameters
    self.takesMore = takesMore
    self.nestsItems = nestsItems
    self.apply = apply
  }

  init(
    _ name: String, takesMore: Bool = false, nestsItems: Bool = false, _ apply: @escaping Apply
  ) {
    self.init(name, [], takesMore: takesMore, nestsItems: nestsItems, apply)
  }
}

/// A check behind `is`.
struct Check: Sendable {
  typealias Apply =
    @Sendable (
      _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
    ) throws(TemplateFailure) -> Bool

  let name: String
  let parameters: [Parameter]
  let apply: Apply

  init(_ name: String, _ parameters: [Parameter], _ apply: @escaping Apply) {
    self.name = name
    self.parameters = parameters
    self.apply = apply
  }

  init(_ name: String, _ apply: @escaping Apply) { self.init(name, [], apply) }
}

/// A parameter of a filter or check; without a fallback it has to be given.
struct Parameter: Sendable {
  let name: String
  let fallback: TemplateValue?

  init(_ name: String, _ fallback: TemplateValue? = nil) {
    self.name = name
    self.fallback = fallback
  }
}

extension Filter {
  /// All the filters by their names.
  static let all: [String: Filter] = Dictionary(
    (text + words + numbers + lists + tables + choosing + escaping + field).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })
}
