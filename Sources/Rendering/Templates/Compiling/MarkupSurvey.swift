import Diagnostics

/// Finds out what stands around each printed value.
struct MarkupSurvey {
  let syntaxes: [String: TemplateSyntax]
  private(set) var report = Report()

  init(_ syntaxes: [String: TemplateSyntax]) { self.syntaxes = syntaxes }

  /// For each template what stands around its prints, by their places.
  mutating func run() -> [String: [Place: PrintContext]] { [:] }
}
