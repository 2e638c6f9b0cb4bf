/// One fault of the content or theme: what is wrong, where, by which clause, and how to mend it.
package struct Diagnostic: Sendable {
  /// A second place that matters to the fault, such as the first of two equal ids.
  package struct Note: Sendable {
    package var text: String
    package var range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  /// What kind of fault it is; its id is stable between versions.
  package var kind: DiagnosticKind
  package var severity: Severity
  /// One phrase in Russian without a full stop, with the thing named in «кавычках».
  package var summary: String
  /// What is allowed and how to mend it, one sentence or two in Russian.
  package var help: String?
  /// The value that was probably meant.
  package var suggestion: String?
  /// What the proposed value means, where it is a code: «готов принять наставляемого».
  package var meaning: String?
  package var range: SourceRange?
  package var notes: [Note]
  /// How many faults this one stands for: more than one only for those a report did not keep.
  package var count = 1
  /// The ids of faults that say the same more exactly: beside one of them this one is not told.
  package var impliedBy: [String] = []
  /// Whether the source line is private: it is shown to a person at a terminal and nowhere else.
  package var isSourceSecret = false

  package init(
    _ kind: DiagnosticKind, _ summary: String, at range: SourceRange?,
    severity: Severity? = nil, help: String? = nil, suggestion: String? = nil, notes: [Note] = []
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.summary = summary
    self.help = kind.advice(help, isInWorkbook: range?.file.grid?.sheet != nil)
    self.suggestion = suggestion
    self.range = range
    self.notes = notes
  }

  package var id: String { kind.id }

  /// The same fault, whose source line no log may show.
  package var withSecretSource: Diagnostic {
    var fault = self
    fault.isSourceSecret = true
    return fault
  }
}

/// How grave a fault is.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing is published.
  case error
  /// Reported; the portal is still built.
  case warning

  package static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}

/// A kind of fault: its stable id and what `nastavnik explain` prints.
package struct DiagnosticKind: Sendable {
  /// An example of content: a file's name and text.
  package struct Example: Sendable {
    package var file: String
    package var text: String

    package init(_ file: String, _ text: String) {
      self.file = file
      self.text = text
    }
  }

  /// Stable, such as `YAML-03` or `PRG-01`.
  package var id: String
  package var severity: Severity
  /// The rule as a headline in Russian: what should be, not what failed.
  package var title: String
  /// How to mend the fault, in Russian, unless a diagnostic says it more exactly.
  package var help: String?
  /// The clauses of acts, spec section or paper the rule comes from, in Russian.
  package var clause: Grounds?
  /// Content that breaks the rule, and the same content mended.
  package var wrong: Example?
  package var right: Example?
  /// The other files that the examples are judged by, where one file cannot show the fault.
  package var beside: [Example]

  /// Whether `nastavnik fix` mends such faults; their help says so.
  package private(set) var isMended = false
  /// The help without that offer.
  private var ownHelp: String?

  /// The same kind as one that `nastavnik fix` mends.
  package var mended: DiagnosticKind {
    var kind = self
    kind.isMended = true
    kind.ownHelp = help
    kind.help = (help ?? "") + Self.offer
    return kind
  }

  /// The help of a fault, which ends with what the program itself can do: no workbook is changed by it.
  ///
  /// - Parameter help: What a fault says more exactly than its kind.
  fileprivate func advice(_ help: String?, isInWorkbook: Bool) -> String? {
    guard isMended, let words = help ?? ownHelp else { return help ?? self.help }
    return words + (isInWorkbook ? Self.inBook : Self.offer)
  }

  private static let offer = " Это исправит и «nastavnik fix»."
  private static let inBook = " Исправьте ячейку в самой книге Excel."

  package init(
    _ id: String, _ severity: Severity, _ title: String, help: String? = nil,
    clause: Grounds? = nil, wrong: Example? = nil, right: Example? = nil, beside: [Example] = []
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.help = help
    self.clause = clause
    self.wrong = wrong
    self.right = right
    self.beside = beside
  }
}
