import Diagnostics
import Text

extension TypeChecker {
  /// What is known of an expression's value, with a report of what is wrong inside it.
  mutating func known(_ expression: ExpressionSyntax, _ names: KnownNames) -> Known {
    switch expression.kind {
    case .name(let name):
      if let known = names[name] { return known }
      add(
        .undefined(name, among: names.all, at: site(expression.place, names)),
        at: expression.place, names)
      return .shape(.any)
    case .member(let owner, let name):
      return member(name, of: known(owner, names), at: expression.place, names)
        ?? .shape(.any)
    case .call(let callee, let arguments): return call(callee, arguments, expression, names)
    default: return .shape(shape(expression, names))
    }
  }

  private mutating func shape(_ expression: ExpressionSyntax, _ names: KnownNames) -> Shape {
    switch expression.kind {
    case .literal(let value): return value.shape
    case .list(let items):
      let shapes = items.map { known($0, names).shape }
      guard let first = shapes.first else { return .list(.any) }
      return .list(shapes.dropFirst().reduce(first) { $0.merged(with: $1) })
    case .item(let owner, let index): return item(owner, index, expression, names)
    case .slice(let owner, let from, let to, let step):
      for bound in [from, to, step] { if let bound { _ = known(bound, names) } }
      return known(owner, names).shape.present
    case .arithmetic(let left, let operation, let right):
      return arithmetic(left, operation, right, expression, names)
    case .choice(let condition, let ifTrue, let ifFalse):
      return choice(condition, ifTrue, ifFalse, names)
    case .filter(let value, let name, let arguments):
      return filter(value, name, arguments, names)
    case .test(let value, let name, let arguments):
      if name.text != "defined" && name.text != "undefined" {
        _ = known(value, names)
      } else {
        knownIfDefined(value, names)
      }
      visit(arguments, names)
      return .bool
    case .captured: return .markup
    default:
      for part in expression.children { _ = known(part, names) }
      return expression.plainShape
    }
  }

  mutating func visit(_ arguments: ArgumentsSyntax, _ names: KnownNames) {
    for value in arguments.positional { _ = known(value, names) }
    for (_, value) in arguments.named { _ = known(value, names) }
  }

  /// An expression whose last name or member need not exist.
  @discardableResult mutating func knownIfDefined(
    _ expression: ExpressionSyntax, _ names: KnownNames
  ) -> Known? {
    switch expression.kind {
    case .name(let name): return names[name]
    case .member(let owner, let name):
      let owner = known(owner, names)
      return member(name, of: owner)
    case .item(let owner, let index):
      _ = known(index, names)
      _ = known(owner, names)
      return nil
    default: return known(expression, names)
    }
  }

  private mutating func choice(
    _ condition: ExpressionSyntax, _ ifTrue: ExpressionSyntax, _ ifFalse: ExpressionSyntax?,
    _ names: KnownNames
  ) -> Shape {
    _ = known(condition, names)
    let first = isNeverTrue(condition, names) ? nil : known(ifTrue, names).shape
    let second = ifFalse.map { known($0, names).shape }
    guard let first else { return second ?? .any }
    return second.map(first.merged) ?? first
  }

  private mutating func arithmetic(
    _ left: ExpressionSyntax, _ operation: Arithmetic, _ right: ExpressionSyntax,
    _ expression: ExpressionSyntax, _ names: KnownNames
  ) -> Shape {
    let left = known(left, names).shape
    let right = known(right, names).shape
    if operation == .add || operation == .multiply {
      if operation == .add, left.isPlainText != right.isPlainText, !left.isAny, !right.isAny {
        add(.cannotCalculate(left, operation, right), at: expression.place, names)
      }
      return left.isNumeric && right.isNumeric && !left.isAny && !right.isAny ? .number : left
    }
    if !left.isNumeric || !right.isNumeric {
      add(.cannotCalculate(left, operation, right), at: expression.place, names)
    }
    return .number
  }
}

// MARK: Members

extension TypeChecker {
  private mutating func member(
    _ name: String, of owner: Known, at place: Place, _ names: KnownNames
  ) -> Known? {
    if let known = member(name, of: owner) { return known }
    let known = memberNames(of: owner)
    add(
      TemplateFailure(
        TemplateDiagnostics.noSuchMember, "Поля «\(name)» нет: здесь \(owner.kindName)",
        suggestion: Suggestion.nearest(to: name, among: known)), at: place, names)
    return nil
  }

  private func member(_ name: String, of owner: Known) -> Known? {
    switch owner {
    case .namespace: return .shape(.any)
    case .macro: return nil
    case .module(let module): return module.names[name]
    case .loop(let item):
      guard let member = LoopMember(rawValue: name) else { return nil }
      if member == .previtem || member == .nextitem { return .shape(item) }
      return .shape(member == .first || member == .last ? .bool : .number)
    case .shape(let shape):
      switch shape.present {
      case .any: return .shape(.any)
      case .table(let value): return .shape(value)
      case .object(let object): return object.members[name].map { .shape($0) }
      case .date: return CalendarDate.memberNames.contains(name) ? .shape(.number) : nil
      default: return nil
      }
    }
  }

  private func memberNames(of owner: Known) -> [String] {
    switch owner {
    case .module(let module): return module.names.keys.sorted()
    case .loop: return LoopMember.allCases.map(\.rawValue) + ["cycle", "changed"]
    case .shape(let shape):
      if case .object(let object) = shape.present { return object.members.keys.sorted() }
      if case .date = shape.present { return CalendarDate.memberNames }
      return []
    default: return []
    }
  }

  private mutating func item(
    _ owner: ExpressionSyntax, _ index: ExpressionSyntax, _ expression: ExpressionSyntax,
    _ names: KnownNames
  ) -> Shape {
    let owner = known(owner, names)
    _ = known(index, names)
    if let key = index.stringLiteral {
      return member(key, of: owner, at: expression.place, names)?.shape ?? .any
    }
    switch owner.shape.present {
    case .list(let item), .table(let item): return item
    case .text: return .text
    default: return .any
    }
  }

  /// The shape of an attribute by a path such as `address.city`.
  mutating func attribute(
    _ path: String, of item: Shape, at place: Place, _ names: KnownNames
  ) -> Shape {
    var shape = item
    for name in path.split(separator: ".") {
      if Int(name) != nil {
        shape = shape.item ?? .any
      } else {
        shape = member(String(name), of: .shape(shape), at: place, names)?.shape ?? .any
      }
    }
    return shape
  }
}

// MARK: Calls

extension TypeChecker {
  private mutating func call(
    _ callee: ExpressionSyntax, _ arguments: ArgumentsSyntax, _ expression: ExpressionSyntax,
    _ names: KnownNames
  ) -> Known {
    switch callee.kind {
    case .name("super"):
      if let block = names.block { walkBlock(block.name, level: block.level + 1, names) }
      return .shape(.markup)
    case .name(let name) where names[name] == nil && Builtin(rawValue: name) != nil:
      visit(arguments, names)
      return builtin(name, arguments, names)
    case .member(let owner, _) where owner.name == "self": return .shape(.markup)
    case .member(let owner, let name): return method(name, owner, arguments, expression, names)
    default: return call(known(callee, names), arguments, expression, names)
    }
  }

  private mutating func call(
    _ callee: Known, _ arguments: ArgumentsSyntax, _ expression: ExpressionSyntax,
    _ names: KnownNames
  ) -> Known {
    if case .macro(let macro) = callee {
      check(macro, arguments, at: expression.place, names)
    } else {
      visit(arguments, names)
      if case .shape(let shape) = callee, !shape.isAny {
        add(
          TemplateFailure(
            TemplateDiagnostics.wrongType, "Вызвать можно макрос, а здесь \(shape.kindName)"),
          at: expression.place, names)
      }
    }
    return .shape(.markup)
  }

  private mutating func builtin(
    _ name: String, _ arguments: ArgumentsSyntax, _ names: KnownNames
  ) -> Known {
    switch Builtin(rawValue: name) {
    case .namespace: return .namespace
    case .range: return .shape(.list(.number))
    case .link: return .shape(.link)
    case .asset:
      checkAsset(arguments, names)
      return .shape(.link)
    case .dict, nil: return .shape(.table(.any))
    }
  }

  private mutating func checkAsset(_ arguments: ArgumentsSyntax, _ names: KnownNames) {
    guard let path = arguments.positional.first, let name = path.stringLiteral, let assets,
      !assets.contains(name)
    else { return }
    add(.unknownAsset(name, among: assets, at: site(path.place, names)), at: path.place, names)
  }

  private mutating func method(
    _ name: String, _ owner: ExpressionSyntax, _ arguments: ArgumentsSyntax,
    _ expression: ExpressionSyntax, _ names: KnownNames
  ) -> Known {
    let owner = known(owner, names)
    if case .module = owner {
      guard let macro = member(name, of: owner, at: expression.place, names) else {
        return .shape(.any)
      }
      return call(macro, arguments, expression, names)
    }
    visit(arguments, names)
    guard let methods = owner.methods, !methods.contains(name) else { return .shape(.any) }
    add(
      TemplateFailure(
        TemplateDiagnostics.noSuchMember, "Вызвать «\(name)» нельзя: здесь \(owner.kindName)",
        suggestion: Suggestion.nearest(to: name, among: methods)), at: expression.place, names)
    return .shape(.any)
  }
}

extension Known {
  var kindName: String {
    switch self {
    case .shape(let shape): shape.kindName
    case .macro: "макрос"
    case .module: "набор макросов"
    case .namespace: "пространство имён"
    case .loop: "цикл"
    }
  }

  /// The methods the value has; nothing when that is not known.
  fileprivate var methods: [String]? {
    switch self {
    case .loop: return TemplateRenderer.methods(of: .running(.loop(0)))
    case .shape(let shape):
      switch shape.present {
      case .any: return nil
      case .table: return TemplateRenderer.methods(of: .map(TemplateMap()))
      case .text, .markup: return TemplateRenderer.methods(of: .string(""))
      default: return []
      }
    default: return nil
    }
  }
}

extension Shape {
  var isAny: Bool { if case .any = present { true } else { false } }

  fileprivate var isPlainText: Bool {
    switch present {
    case .text, .markup, .link: true
    default: false
    }
  }
}

extension ExpressionSyntax {
  /// The shape of an operation whose parts do not matter.
  fileprivate var plainShape: Shape {
    switch kind {
    case .comparison, .not: .bool
    case .concatenation: .text
    case .negative, .positive: .number
    case .table: .table(.any)
    default: .any
    }
  }
}

extension TemplateFailure {
  fileprivate static func cannotCalculate(
    _ left: Shape, _ operation: Arithmetic, _ right: Shape
  ) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Действие «\(operation.rawValue)» не подходит: слева \(left.kindName), "
        + "справа \(right.kindName)",
      help: operation == .add ? "Тексты и числа соединяет знак ~." : nil)
  }
}
