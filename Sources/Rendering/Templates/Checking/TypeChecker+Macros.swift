import Diagnostics

extension TypeChecker {
  /// Checks a call: the count and names of its arguments, and the body with what it is given.
  mutating func check(
    _ macro: KnownMacro, _ arguments: ArgumentsSyntax, caller: KnownMacro? = nil, at place: Place,
    _ names: KnownNames
  ) {
    let parameters = macro.syntax.parameters
    let name = macro.syntax.name.text
    var given: [String: Known] = [:]
    for (index, value) in arguments.positional.enumerated() {
      let known = known(value, names)
      if index < parameters.count { given[parameters[index].name.text] = known }
    }
    if arguments.positional.count > parameters.count, !macro.syntax.body.mentions("varargs") {
      add(
        .tooManyArguments(
          name, takes: parameters.count, given: arguments.positional.count, at: site(place, names)),
        at: place, names)
    }
    for (word, value) in arguments.named {
      let known = known(value, names)
      if parameters.contains(where: { $0.name.text == word.text }) {
        given[word.text] = known
      } else if !macro.syntax.body.mentions("kwargs") {
        add(
          .unknownArgument(
            word.text, of: name, among: parameters.map(\.name.text), at: site(word.place, names)),
          at: word.place, names)
      }
    }
    if let caller { given["caller"] = .macro(caller) }
    walk(macro, given, at: place, names)
  }

  /// Checks a macro for its own sake, whatever it is given: nobody may call it.
  mutating func checkWithAnything(_ macro: KnownMacro) {
    var given: [String: Known] = ["caller": .shape(.any)]
    for parameter in macro.syntax.parameters { given[parameter.name.text] = .shape(.any) }
    walk(macro, given, at: nil, nil)
  }

  private mutating func walk(
    _ macro: KnownMacro, _ given: [String: Known], at place: Place?, _ caller: KnownNames?
  ) {
    let shapes = given.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.shape.signature)" }
    let key = "\(macro.key)(\(shapes.joined(separator: ",")))"
    let height = macro.syntax.body.height
    guard checkedMacros.insert(key).inserted, open.count < Self.mostOpen,
      self.height + height <= limits.evaluation
    else { return }
    open.append(key)
    self.height += height
    defer {
      open.removeLast()
      self.height -= height
    }
    var inner = KnownNames(file: macro.file, top: macro.home, locals: macro.locals)
    inner.locals?[macro.syntax.name.text] = .macro(macro)
    inner.locals?["varargs"] = .shape(.list(.any))
    inner.locals?["kwargs"] = .shape(.table(.any))
    for parameter in macro.syntax.parameters { inner.locals?[parameter.name.text] = nil }
    for (name, known) in given { inner.locals?[name] = known }
    for parameter in macro.syntax.parameters where given[parameter.name.text] == nil {
      guard let fallback = parameter.fallback else { continue }
      let known = known(fallback, inner)
      inner.locals?[parameter.name.text] = known
    }
    let before = report.diagnostics.count
    walk(macro.syntax.body, &inner)
    if let place, let caller { noteCall(since: before, at: site(place, caller)) }
  }

  /// Tells of faults inside a macro where it was called with such arguments.
  private mutating func noteCall(since count: Int, at site: TemplateLocation) {
    guard report.diagnostics.count > count else { return }
    var noted = Report()
    for (index, diagnostic) in report.diagnostics.enumerated() {
      var diagnostic = diagnostic
      if index >= count, diagnostic.notes.count < 4 {
        diagnostic.notes.append(.init("вызвано отсюда", at: site.range))
      }
      noted.add(diagnostic)
    }
    report = noted
  }
}
