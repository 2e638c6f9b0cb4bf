import Diagnostics

/// What is known of a name while a theme is checked.
enum Known {
  case shape(Shape)
  case macro(KnownMacro)
  case module(TopNames)
  case namespace
  case loop(item: Shape)

  /// The shape of the value; what is no value of the portal's is not doubted.
  var shape: Shape { if case .shape(let shape) = self { shape } else { .any } }
}

/// A macro with the template whose names it sees.
struct KnownMacro {
  let syntax: MacroSyntax
  let file: SourceFile
  let home: TopNames
  /// Locals of the place where it is defined.
  let locals: [String: Known]

  var key: String { "\(file.path):\(syntax.name.place.start)" }
}

/// The names at the top of a template that is being checked.
final class TopNames {
  var names: [String: Known]

  init(_ names: [String: Known]) { self.names = names }
}

/// The names that one part of a template sees.
struct KnownNames {
  let file: SourceFile
  let top: TopNames
  /// Nothing at the top of a template, where assignments are names of the whole template.
  var locals: [String: Known]?
  /// The block being checked and how far from the leaf its body was found.
  var block: (name: String, level: Int)?

  subscript(name: String) -> Known? {
    get { locals?[name] ?? top.names[name] }
    set {
      if locals == nil { top.names[name] = newValue } else { locals?[name] = newValue }
    }
  }

  /// The names of a part with locals of its own.
  func inner() -> KnownNames {
    var inner = self
    inner.locals = locals ?? [:]
    return inner
  }

  var all: [String] { Set(top.names.keys).union((locals ?? [:]).keys).sorted() }
}
