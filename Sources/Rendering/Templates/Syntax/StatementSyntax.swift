import Diagnostics

/// A statement as it was written: a run of text, a print, or a tag with what it holds.
struct StatementSyntax: Sendable {
  indirect enum Kind: Sendable {
    case text([UInt8])
    case print(ExpressionSyntax)
    case choice(
      [(condition: ExpressionSyntax, body: [StatementSyntax])], otherwise: [StatementSyntax])
    case loop(LoopSyntax)
    case set(TargetSyntax, ExpressionSyntax)
    case capture(TargetSyntax, ExpressionSyntax, [StatementSyntax])
    case with([(TargetSyntax, ExpressionSyntax)], [StatementSyntax])
    case block(BlockSyntax)
    case extends(Word)
    case include(IncludeSyntax)
    case importAll(Word, alias: Word, withContext: Bool)
    case importNames(Word, [(name: Word, alias: Word)], withContext: Bool)
    case macro(MacroSyntax)
    case call(ExpressionSyntax, MacroSyntax)
    case filter(ExpressionSyntax, [StatementSyntax])
  }

  var kind: Kind
  var place: Place
}

/// What `set` and `for` assign to.
indirect enum TargetSyntax: Sendable {
  case name(Word)
  case several([TargetSyntax])
  /// An attribute of a namespace.
  case attribute(Word, String)
}

struct LoopSyntax: Sendable {
  var target: TargetSyntax
  var items: ExpressionSyntax
  var condition: ExpressionSyntax?
  var isRecursive: Bool
  var body: [StatementSyntax]
  var otherwise: [StatementSyntax]
}

struct BlockSyntax: Sendable {
  var name: Word
  var isScoped: Bool
  var isRequired: Bool
  var body: [StatementSyntax]
}

struct IncludeSyntax: Sendable {
  var names: ExpressionSyntax
  var ignoresMissing: Bool
  var withContext: Bool
}

/// A macro, or the body of a `call` as one.
struct MacroSyntax: Sendable {
  struct Parameter: Sendable {
    var name: Word
    var fallback: ExpressionSyntax?
  }

  var name: Word
  var parameters: [Parameter]
  var body: [StatementSyntax]
}

/// A whole template as it was written.
struct TemplateSyntax: Sendable {
  /// What other templates call it by.
  var name: String
  var file: SourceFile
  var body: [StatementSyntax]
}
