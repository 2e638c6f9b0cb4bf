package import Diagnostics

extension TemplateSet {
  /// Walks every branch of a page's template, of what it extends, includes and calls, and reports
  /// names and members that do not exist and values of the wrong kind.
  package func check(_ template: String, globals: [String: Shape]) -> Report {
    var check = TypeChecker(
      syntaxes: syntaxes, assets: program.assets.map { Set($0.keys) },
      globals: globals.mapValues { .shape($0) }, limits: program.limits)
    check.checkPage(template)
    return check.report.sorted()
  }
}

/// The check of one page's template.
struct TypeChecker {
  let syntaxes: [String: TemplateSyntax]
  /// The names that `asset()` knows; nil lets every name through.
  let assets: Set<String>?
  let globals: [String: Known]
  let limits: TemplateLimits
  var report = Report()
  /// The macros that were checked already, with the shapes they were given.
  var checkedMacros: Set<String> = []
  /// The templates that are being walked through, outermost first.
  var open: [String] = []
  /// The page's template and those it extends.
  var chain: [TemplateSyntax] = []
  /// How many tags and operations rest on one another in the macros and templates that are open.
  var height = 0
  /// How many statements were walked through.
  var steps = 0
  /// The names at the top of each template that was walked through.
  private var tops: [TopNames] = []

  init(
    syntaxes: [String: TemplateSyntax], assets: Set<String>?, globals: [String: Known],
    limits: TemplateLimits
  ) {
    self.syntaxes = syntaxes
    self.assets = assets
    self.globals = globals
    self.limits = limits
  }

  mutating func checkPage(_ name: String) {
    guard syntaxes[name] != nil else {
      report.add(
        Diagnostic(
          TemplateDiagnostics.missingTemplate, "Шаблона «\(name)» нет", at: nil,
          suggestion: Suggestion.nearest(to: name, among: syntaxes.keys.sorted())))
      return
    }
    walk(name, top(globals))
    // They hold the macros defined among them, and these hold them.
    for top in tops { top.names = [:] }
  }

  mutating func top(_ names: [String: Known]) -> TopNames {
    let top = TopNames(names)
    tops.append(top)
    return top
  }

  /// Walks through a template and what it extends, as rendering would.
  mutating func walk(_ name: String, _ top: TopNames) {
    guard !open.contains(name), open.count < Self.mostOpen else { return }
    let chain = bases(of: name)
    let height = chain.map(\.body.height).max() ?? 0
    guard self.height + height <= limits.evaluation else { return }
    let saved = self.chain
    open.append(name)
    self.chain = chain
    self.height += height
    for syntax in chain {
      let split = syntax.splitAtExtends
      var names = KnownNames(file: syntax.file, top: top)
      declareMacros(split.before + split.after, names)
      walk(split.before + split.after.withoutOutput, &names)
    }
    open.removeLast()
    self.chain = saved
    self.height -= height
  }

  /// Deeper than templates call one another; what recurs for ever is left to the rendering.
  static let mostOpen = 40

  private func bases(of name: String) -> [TemplateSyntax] {
    var bases: [TemplateSyntax] = []
    var next: String? = name
    while let name = next, let syntax = syntaxes[name], bases.count < syntaxes.count {
      bases.append(syntax)
      next = syntax.parent?.text
    }
    return bases
  }

  /// Makes the macros of a template known before it is walked through, as they may call each other.
  private func declareMacros(_ statements: [StatementSyntax], _ names: KnownNames) {
    for statement in statements {
      guard case .macro(let macro) = statement.kind else { continue }
      names.top.names[macro.name.text] = .macro(
        KnownMacro(syntax: macro, file: names.file, home: names.top, locals: [:]))
    }
  }

  func site(_ place: Place, _ names: KnownNames) -> TemplateLocation {
    TemplateLocation(file: names.file, place: place)
  }

  mutating func add(_ failure: TemplateFailure, at place: Place, _ names: KnownNames) {
    report.add(failure.located(place, in: names.file).diagnostic)
  }
}
