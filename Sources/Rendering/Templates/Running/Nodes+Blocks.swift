import Diagnostics

/// A block where it stands in its template.
final class BlockNode: StatementNode {
  let name: String
  let site: TemplateLocation
  /// Locals that a `scoped` block sees: the numbers of their names and their slots.
  let visible: [(number: Int, slot: Int)]?

  init(_ name: String, visible: [(number: Int, slot: Int)]?, at site: TemplateLocation) {
    self.name = name
    self.visible = visible
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    guard let visible else { return try renderer.runBlock(name, level: 0, at: site) }
    let saved = renderer.context
    let count = renderer.contexts.count
    renderer.pushContext(overlaying: visible)
    defer {
      renderer.context = saved
      renderer.contexts.removeLast(renderer.contexts.count - count)
    }
    try renderer.runBlock(name, level: 0, at: site)
  }
}

/// `super()`: the same block in the template that is extended.
final class SuperNode: ExpressionNode {
  let site: TemplateLocation
  let block: String

  init(block: String, at site: TemplateLocation) {
    self.block = block
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    try renderer.capturing(at: site) { renderer throws(TemplateFailure) in
      try renderer.runBlock(block, level: renderer.level + 1, at: site)
    }
  }

  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue? {
    try renderer.runBlock(block, level: renderer.level + 1, at: site)
    return nil
  }
}

/// `self.title()`: a block printed once more.
final class SelfNode: ExpressionNode {
  let site: TemplateLocation
  let block: String

  init(block: String, at site: TemplateLocation) {
    self.block = block
    self.site = site
  }

  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue {
    try renderer.capturing(at: site) { renderer throws(TemplateFailure) in
      try renderer.runBlock(block, level: 0, at: site)
    }
  }
}

extension TemplateRenderer {
  mutating func runBlock(_ name: String, level: Int, at site: TemplateLocation)
    throws(TemplateFailure)
  {
    guard let codes = leaf.blocks[name] else { throw .noBlock(name, among: leaf, at: site) }
    guard level < codes.count else { throw .noSuperBlock(name, at: site) }
    let code = codes[level]
    guard !code.isRequired else { throw .requiredBlock(name, at: code.site) }
    let saved = self.level
    defer { self.level = saved }
    self.level = level
    do {
      try inFrame(size: code.frameSize, height: code.height, at: site) {
        renderer throws(TemplateFailure) in
        try renderer.run(code.body)
      }
    } catch {
      throw error.noting("в блоке «\(name)», который стоит здесь", at: site.place, in: site.file)
    }
  }

  /// Makes a context out of the present one and some locals, and makes it the present one.
  mutating func pushContext(
    overlaying visible: [(number: Int, slot: Int)], module: String? = nil
  ) {
    var inner = Context(contexts[context], module: module)
    for (number, slot) in visible {
      if let value = self[slot] { inner.set(number, to: value) }
    }
    contexts.append(inner)
    context = contexts.count - 1
  }

  /// Runs a template from its top and then what it extends.
  mutating func run(
    _ template: CompiledTemplate, at site: TemplateLocation
  ) throws(TemplateFailure) {
    var next: CompiledTemplate? = template
    while let template = next {
      try inFrame(size: template.frameSize, height: template.height, at: site) {
        renderer throws(TemplateFailure) in try renderer.run(template.body)
      }
      next = template.parent.flatMap { program.templates[$0] }
    }
  }

  /// Runs a template of its own inside the one that is running.
  mutating func runApart(
    _ template: CompiledTemplate, at site: TemplateLocation
  ) throws(TemplateFailure) {
    let saved = (leaf, level)
    defer { (leaf, level) = saved }
    leaf = template
    try run(template, at: site)
  }
}

extension TemplateFailure {
  static func noBlock(
    _ name: String, among leaf: CompiledTemplate, at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.unknownBlock, "Блока «\(name)» нет",
      suggestion: Suggestion.nearest(to: name, among: leaf.blocks.keys.sorted()))
  }

  static func noSuperBlock(_ name: String, at site: TemplateLocation) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.unknownBlock, "У блока «\(name)» нет исходного: super() нечего вставить",
      help: "super() уместен в блоке, который есть и в расширяемом шаблоне.")
  }

  fileprivate static func requiredBlock(_ name: String, at site: TemplateLocation)
    -> TemplateFailure
  {
    site.failure(
      TemplateDiagnostics.unknownBlock, "Страница обязана заполнить блок «\(name)»",
      help: "Добавьте в шаблон страницы {% block \(name) %}…{% endblock %}.")
  }
}

/// An `include`.
final class IncludeNode: StatementNode {
  let site: TemplateLocation
  let names: any ExpressionNode
  let ignoresMissing: Bool
  /// Locals the included template sees; nothing when it sees no context at all.
  let visible: [(number: Int, slot: Int)]?

  init(
    _ names: any ExpressionNode, ignoresMissing: Bool, visible: [(number: Int, slot: Int)]?,
    at site: TemplateLocation
  ) {
    self.names = names
    self.ignoresMissing = ignoresMissing
    self.visible = visible
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    let wanted = try names(&renderer)
    let found = wanted.lazy.compactMap { [program = renderer.program] in program.templates[$0] }
    guard let template = found.first else {
      if ignoresMissing { return }
      throw .missingTemplate(
        wanted, among: renderer.program.templates.keys.sorted(), at: names.site)
    }
    let saved = (renderer.context, renderer.contexts.count)
    defer {
      renderer.context = saved.0
      renderer.contexts.removeLast(renderer.contexts.count - saved.1)
    }
    if let visible {
      renderer.pushContext(overlaying: visible)
    } else {
      renderer.pushGlobalContext()
    }
    do {
      try renderer.runShared(template, at: site)
      try renderer.checkOutput(at: site)
    } catch {
      throw error.noting("включено отсюда", at: site.place, in: site.file)
    }
  }

  private func names(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> [String] {
    let value = try names.value(&renderer)
    if case .list(let items) = value {
      var names: [String] = []
      for item in items { names.append(try renderer.text(of: item)) }
      return names
    }
    guard value.isText else {
      throw site.failure(
        TemplateDiagnostics.wrongType,
        "Имя включаемого шаблона – строка или список строк, а здесь \(value.kindName)")
    }
    return [try renderer.text(of: value)]
  }
}

extension TemplateRenderer {
  mutating func pushGlobalContext(module: String? = nil) {
    contexts.append(Context(globals, module: module))
    context = contexts.count - 1
  }
}

extension TemplateFailure {
  static func missingTemplate(
    _ names: [String], among known: [String], at site: TemplateLocation
  ) -> TemplateFailure {
    let listed = names.map { "«\($0)»" }.joined(separator: ", ")
    return site.failure(
      TemplateDiagnostics.missingTemplate,
      names.count == 1 ? "Шаблона \(listed) нет" : "Нет ни одного из шаблонов \(listed)",
      suggestion: names.first.flatMap { Suggestion.nearest(to: $0, among: known) })
  }
}

/// An `import` or `from … import`: runs a template for its macros.
final class ImportNode: StatementNode {
  let site: TemplateLocation
  let template: String
  let visible: [(number: Int, slot: Int)]?
  /// What the whole set of macros is called, or which of them are taken under which names.
  let alias: TargetCode?
  let names: [(name: Word, number: Int, target: TargetCode)]

  init(
    _ template: String, visible: [(number: Int, slot: Int)]?, alias: TargetCode?,
    names: [(name: Word, number: Int, target: TargetCode)], at site: TemplateLocation
  ) {
    self.template = template
    self.visible = visible
    self.alias = alias
    self.names = names
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    guard let template = renderer.program.templates[template] else {
      throw .missingTemplate(
        [template], among: renderer.program.templates.keys.sorted(), at: site)
    }
    let module = try load(template, &renderer)
    if let alias { try renderer.assign(.running(.module(module)), to: alias, at: site) }
    for (name, number, target) in names {
      guard let value = renderer.contexts[module][number] else {
        throw noSuchName(name, module, renderer)
      }
      try renderer.assign(value, to: target, at: site)
    }
  }

  /// Runs the template with its output thrown away, and tells which context it leaves behind.
  private func load(
    _ template: CompiledTemplate, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> Int {
    let saved = renderer.context
    defer { renderer.context = saved }
    if let visible {
      renderer.pushContext(overlaying: visible, module: template.name)
    } else {
      renderer.pushGlobalContext(module: template.name)
    }
    let module = renderer.context
    _ = try renderer.capturing(at: site) { renderer throws(TemplateFailure) in
      do throws(TemplateFailure) {
        try renderer.runApart(template, at: site)
      } catch {
        throw error.noting("импортировано отсюда", at: site.place, in: site.file)
      }
    }
    return module
  }

  private func noSuchName(
    _ name: Word, _ module: Int, _ renderer: TemplateRenderer
  ) -> TemplateFailure {
    let known = renderer.memberNames(of: .running(.module(module)))
    return TemplateLocation(file: site.file, place: name.place).failure(
      TemplateDiagnostics.undefinedName, "В шаблоне «\(template)» нет «\(name.text)»",
      suggestion: Suggestion.nearest(to: name.text, among: known))
  }
}
