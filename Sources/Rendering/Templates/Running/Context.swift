/// The names at the top of a template that is running or was imported.
///
/// Nearly all of them are the page's globals, which every context shares; only what templates set,
/// import and define is kept here. That is a handful of names, looked for from the latest back.
struct Context {
  /// The imported template whose names these are; nil for one that writes on the page.
  let module: String?
  private let globals: [TemplateValue?]
  private var own: [(number: Int, value: TemplateValue)] = []

  /// - Parameter globals: What every template sees, by the number of its name.
  init(_ globals: [TemplateValue?], module: String? = nil) {
    self.globals = globals
    self.module = module
  }

  /// A context that begins with what another one knows.
  init(_ outer: Context, module: String?) {
    globals = outer.globals
    own = outer.own
    self.module = module
  }

  subscript(number: Int) -> TemplateValue? {
    place(of: number).map { own[$0].value } ?? globals[number]
  }

  mutating func set(_ number: Int, to value: TemplateValue) {
    if let place = place(of: number) {
      own[place].value = value
    } else {
      own.append((number, value))
    }
  }

  /// Whether a name that the page gives to all templates means something else here.
  func shadows(_ number: Int) -> Bool { globals[number] != nil && place(of: number) != nil }

  private func place(of number: Int) -> Int? { own.lastIndex { $0.number == number } }
}
