/// The state of one rendering.
///
/// Locals live in one stack of slots, a frame for each macro, block or template that is running;
/// names that no frame knows are looked up in a context, an array over all names of the theme.
struct TemplateRenderer {
  let program: Program
  let page: PageLocation
  /// What every template sees, by the number of its name.
  let globals: [TemplateValue?]
  /// The names of the same, for proposing one.
  let globalNames: Dictionary<String, TemplateValue>.Keys
  var out: HTMLWriter
  var slots: [TemplateValue?] = []
  /// Where the frame that is running begins in `slots`.
  var base = 0
  /// The names at the top of each template that is running or was imported.
  var contexts: [Context]
  /// The context of what is running.
  var context = 0
  var loops: [LoopState] = []
  var namespaces: [TemplateMap] = []
  /// The template whose blocks win.
  var leaf: CompiledTemplate
  /// How far from the leaf the block that is running was found, for `super()`.
  var level = 0
  /// What a `filter` block or a capturing `set` has captured.
  var captured: TemplateValue = .null
  var depth = 0
  var steps = 0
  /// Watches a partial whose output may be kept for other pages.
  var recorder: FragmentRecorder?

  /// How many templates, blocks and macros may run inside one another.
  static let deepest = 100
  /// How many turns all the loops of one page may take.
  static let mostSteps = 2_000_000
  /// How large one page may become.
  static let mostBytes = 64 << 20

  init(
    _ program: Program, _ leaf: CompiledTemplate, globals: [String: TemplateValue],
    page: PageLocation, out: consuming HTMLWriter
  ) {
    var values = [TemplateValue?](repeating: nil, count: program.names.count)
    for (name, value) in globals {
      if let number = program.names[name] { values[number] = value }
    }
    self.program = program
    self.leaf = leaf
    self.page = page
    self.globals = values
    globalNames = globals.keys
    self.out = out
    contexts = [Context(values)]
  }
}

extension TemplateRenderer {
  subscript(slot: Int) -> TemplateValue? {
    get { slots[base + slot] }
    set { slots[base + slot] = newValue }
  }

  /// The address of a file of the site from the page.
  func address(of path: String) -> String {
    recorder?.note(link: path)
    return page.relative(to: path)
  }

  mutating func run(_ body: [any StatementNode]) throws(TemplateFailure) {
    for statement in body { try statement.run(&self) }
  }

  /// Runs something inside a new frame of slots and takes the frame away after it.
  mutating func inFrame(
    size: Int, at site: TemplateLocation,
    _ work: (inout TemplateRenderer) throws(TemplateFailure) -> Void
  ) throws(TemplateFailure) {
    guard depth < TemplateRenderer.deepest else { throw .tooDeep(at: site) }
    let saved = (base, slots.count)
    base = slots.count
    slots.append(contentsOf: repeatElement(nil, count: size))
    depth += 1
    defer {
      depth -= 1
      base = saved.0
      slots.removeLast(slots.count - saved.1)
    }
    try work(&self)
  }

  /// What `work` writes, as markup of its own.
  mutating func capturing(
    _ work: (inout TemplateRenderer) throws(TemplateFailure) -> Void
  ) throws(TemplateFailure) -> TemplateValue {
    var outer = HTMLWriter()
    swap(&outer, &out)
    defer { swap(&outer, &out) }
    try work(&self)
    return .markup(Markup(trusted: out.text))
  }

  /// Counts one turn of a loop, so that no template runs for ever or fills the memory.
  mutating func countStep(at site: TemplateLocation) throws(TemplateFailure) {
    steps += 1
    guard steps <= TemplateRenderer.mostSteps, out.count <= TemplateRenderer.mostBytes else {
      throw .tooMuch(at: site)
    }
  }
}

extension TemplateFailure {
  fileprivate static func tooDeep(at site: TemplateLocation) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.tooDeep,
      "Макросы, блоки и включения вложены глубже \(TemplateRenderer.deepest) уровней")
  }

  fileprivate static func tooMuch(at site: TemplateLocation) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.tooDeep, "Страница слишком велика или циклы её слишком длинны",
      help: "Одна страница – это не больше \(TemplateRenderer.mostSteps) повторений и "
        + "\(TemplateRenderer.mostBytes >> 20) МБ.")
  }
}
