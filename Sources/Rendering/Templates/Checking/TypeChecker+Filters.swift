import Diagnostics
import Text

/// What filters take and give.
extension TypeChecker {
  mutating func filter(
    _ value: ExpressionSyntax, _ name: Word, _ arguments: ArgumentsSyntax, _ names: KnownNames
  ) -> Shape {
    if name.text == "default" || name.text == "d" {
      let subject = knownIfDefined(value, names)?.shape
      let fallback = arguments.positional.first.map { known($0, names).shape } ?? .text
      for argument in arguments.positional.dropFirst() { _ = known(argument, names) }
      return subject.map { $0.present.merged(with: fallback) } ?? fallback
    }
    let subject = known(value, names).shape
    visit(arguments, names)
    // The compiler has reported an unknown one already.
    guard Filter.all[name.text] != nil else { return .any }
    if !FilterShapes.accepts(name.text, subject.present) {
      add(.wrongSubject(name.text, subject), at: name.place, names)
    }
    let attribute = checkAttribute(name, arguments, of: subject, names)
    checkNamed(name, arguments, names)
    return FilterShapes.result(of: name.text, subject.present, attribute: attribute)
  }

  /// Checks the attribute a filter is given, and tells its shape.
  private mutating func checkAttribute(
    _ name: Word, _ arguments: ArgumentsSyntax, of subject: Shape, _ names: KnownNames
  ) -> Shape? {
    guard let item = subject.item, let path = attribute(name.text, arguments),
      let paths = path.stringLiteral
    else { return nil }
    if arguments.named.contains(where: { $0.name.text == "default" }) { return .any }
    var shape: Shape?
    for path in ByteSearch.split(paths, by: ",") {
      shape = self.attribute(path.trimmed(), of: item, at: value(of: arguments, path, name), names)
    }
    return shape
  }

  private func value(of arguments: ArgumentsSyntax, _ path: String, _ name: Word) -> Place {
    (arguments.positional + arguments.named.map(\.value))
      .first { $0.stringLiteral?.hasSuffix(path) ?? false }?.place ?? name.place
  }

  private func attribute(_ filter: String, _ arguments: ArgumentsSyntax) -> ExpressionSyntax? {
    if let named = arguments.named.first(where: { $0.name.text == "attribute" }) {
      return named.value
    }
    guard filter != "map", let parameters = Filter.all[filter]?.parameters,
      let index = parameters.firstIndex(where: { $0.name == "attribute" }),
      index < arguments.positional.count
    else { return nil }
    return arguments.positional[index]
  }

  /// `map("upper")` and `select("odd")` name filters and checks by strings.
  private mutating func checkNamed(
    _ name: Word, _ arguments: ArgumentsSyntax, _ names: KnownNames
  ) {
    let index = ["selectattr", "rejectattr"].contains(name.text) ? 1 : 0
    guard arguments.positional.count > index,
      let wanted = arguments.positional[index].stringLiteral
    else { return }
    let place = arguments.positional[index].place
    switch name.text {
    case "map" where Filter.all[wanted] == nil: add(.unknownFilter(wanted), at: place, names)
    case "select", "reject", "selectattr", "rejectattr":
      if Check.all[wanted] == nil { add(.unknownCheck(wanted), at: place, names) }
    default: break
    }
  }
}

/// The kinds of value filters take and give.
enum FilterShapes {
  private static let overLists: Set<String> = [
    "first", "last", "join", "sort", "unique", "min", "max", "batch", "slice", "map", "select",
    "reject", "selectattr", "rejectattr", "groupby", "sum", "list", "sort_ru", "reverse", "length",
    "count",
  ]
  private static let overNumbers: Set<String> = ["abs", "round", "number", "filesize"]
  private static let overTables: Set<String> = ["items", "dictsort"]
  private static let overAnything: Set<String> = ["tojson", "attr", "int", "float"]

  static func accepts(_ filter: String, _ shape: Shape) -> Bool {
    if case .any = shape { return true }
    if overLists.contains(filter) { return shape.item != nil }
    if overNumbers.contains(filter) { return shape.isNumeric }
    if overAnything.contains(filter) { return true }
    switch (filter, shape) {
    case ("date", .date), ("date", .text), ("period", .date), ("period", .text): return true
    case ("date", _), ("period", _): return false
    case ("plural", .number), ("plural", .list): return true
    case ("plural", _): return false
    case ("urlencode", .table): return true
    case (_, .table): return overTables.contains(filter)
    default: return !overTables.contains(filter) && shape.isTextual
    }
  }

  static func result(of filter: String, _ subject: Shape, attribute: Shape?) -> Shape {
    let item = subject.item ?? .any
    switch filter {
    case "length", "count", "abs", "round", "int", "float", "sum", "wordcount": return .number
    case "first", "last", "min", "max": return item
    case "list", "sort", "unique", "select", "reject", "selectattr", "rejectattr", "sort_ru":
      return .list(item)
    case "reverse": return subject.isTextual ? subject : .list(item)
    case "batch", "slice": return .list(.list(item))
    case "map": return .list(attribute ?? .any)
    case "groupby": return .list(Shape.group(of: item, by: attribute ?? .any))
    case "items", "dictsort": return .list(.any)
    case "attr": return .any
    case "escape", "e", "forceescape", "tojson": return .markup
    case "url": return .link
    case "safe": return subject
    default: return .text
    }
  }
}

extension Shape {
  static let groupName = "группа"

  fileprivate static func group(of item: Shape, by key: Shape) -> Shape {
    .object(groupName) { ["grouper": key, "list": .list(item)] }
  }
}

extension TemplateFailure {
  fileprivate static func wrongSubject(_ filter: String, _ shape: Shape) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Фильтр «\(filter)» не подходит: слева \(shape.kindName)")
  }
}
