/// The numbers of the names that a theme's templates read, set, import and define; members have none.
final class Names {
  private(set) var numbers: [String: Int] = [:]

  subscript(name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = numbers.count
    return numbers.count - 1
  }
}

extension [StatementSyntax] {
  /// The names that are assigned here, not inside a scope of their own.
  var assignedNames: [String] { flatMap(\.assignedNames) }
}

extension StatementSyntax {
  fileprivate var assignedNames: [String] {
    switch kind {
    case .set(let target, _), .capture(let target, _, _): target.names
    case .importAll(_, let alias, _): [alias.text]
    case .importNames(_, let names, _): names.map(\.alias.text)
    case .macro(let macro): [macro.name.text]
    case .choice(let branches, let otherwise):
      branches.flatMap(\.body.assignedNames) + otherwise.assignedNames
    default: []
    }
  }
}

extension TargetSyntax {
  /// The names that the target assigns.
  var names: [String] {
    switch self {
    case .name(let word): [word.text]
    case .several(let targets): targets.flatMap(\.names)
    case .attribute: []
    }
  }
}
