/// The state of one rendering.
///
/// Locals live in one stack of slots, a frame for each macro, block or template that is running;
/// names that no frame knows are looked up in a context, an array over all names of the theme.
struct TemplateRenderer {
  let program: Program
  let page: PageLocation
  let fragments: FragmentCache
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
  /// How many templates, blocks and macros are running inside one another.
  var depth = 0
  /// How many tags and operations rest on one another in all that is running.
  var height = 0
  /// What the page has cost so far.
  var steps = 0
  var valueBytes = 0
  /// Bytes of the page written around what is being captured.
  var writtenAround = 0
  let limits: TemplateLimits
  /// Watches a partial whose output may be kept for other pages.
  var recorder: FragmentRecorder?

  init(
    _ program: Program, _ leaf: CompiledTemplate, globals: [String: TemplateValue],
    page: PageLocation, fragments: FragmentCache, out: consuming HTMLWriter
  ) {
    var values = [TemplateValue?](repeating: nil, count: program.names.count)
    for (name, value) in globals {
      if let number = program.names[name] { values[number] = value }
    }
    self.program = program
    self.leaf = leaf
    self.page = page
    self.fragments = fragments
    self.globals = values
    globalNames = globals.keys
    self.out = out
    limits = program.limits
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
    steps += body.count
    for statement in body { try statement.run(&self) }
  }

  /// Runs something inside a new frame of slots and takes the frame away after it.
  ///
  /// - Parameter height: How many tags and operations rest on one another in what is run.
  mutating func inFrame(
    size: Int, height: Int, at site: TemplateLocation,
    _ work: (inout TemplateRenderer) throws(TemplateFailure) -> Void
  ) throws(TemplateFailure) {
    guard depth < limits.calls else {
      throw .tooManyCalls(limits).located(site.place, in: site.file)
    }
    guard self.height + height <= limits.evaluation else {
      throw .evaluatedTooDeep(limits).located(site.place, in: site.file)
    }
    steps += 1
    try checkWork(at: site)
    let saved = (base, slots.count)
    base = slots.count
    slots.append(contentsOf: repeatElement(nil, count: size))
    depth += 1
    self.height += height
    defer {
      depth -= 1
      self.height -= height
      base = saved.0
      slots.removeLast(slots.count - saved.1)
    }
    try work(&self)
  }

  /// What `work` writes, as markup of its own.
  mutating func capturing(
    at site: TemplateLocation,
    _ work: (inout TemplateRenderer) throws(TemplateFailure) -> Void
  ) throws(TemplateFailure) -> TemplateValue {
    var outer = HTMLWriter()
    swap(&outer, &out)
    writtenAround += outer.count
    defer {
      swap(&outer, &out)
      writtenAround -= out.count
    }
    try work(&self)
    do {
      try charge(out.count)
    } catch {
      throw error.located(site.place, in: site.file)
    }
    return .markup(Markup(trusted: out.text))
  }

  /// Counts one turn of a loop.
  mutating func countStep(at site: TemplateLocation) throws(TemplateFailure) {
    steps += 1
    try checkWork(at: site)
  }
}
