import Diagnostics

/// A compiled expression.
protocol ExpressionNode: AnyObject, Sendable {
  var site: TemplateLocation { get }

  /// The value; a name or member that does not exist is an error.
  func value(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue

  /// The value, or nothing where a name or member does not exist: for `default` and `is defined`.
  func valueIfDefined(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?

  /// Writes what printing would write and returns nothing, or returns the value to be printed.
  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?
}

extension ExpressionNode {
  func valueIfDefined(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue?
  {
    try value(&renderer)
  }

  func emit(_ renderer: inout TemplateRenderer) throws(TemplateFailure) -> TemplateValue? {
    try value(&renderer)
  }
}

/// A compiled statement.
protocol StatementNode: AnyObject, Sendable {
  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure)
}

/// The compiled templates of a theme and the numbers of their names.
final class Program: Sendable {
  let templates: [String: CompiledTemplate]
  let names: [String: Int]
  /// The published names by those that `asset()` knows; nil lets every name through as it is.
  let assets: [String: String]?
  let limits: TemplateLimits
  let typeset: @Sendable (String) -> String

  init(
    templates: [String: CompiledTemplate], names: [String: Int], assets: [String: String]?,
    limits: TemplateLimits, typeset: @escaping @Sendable (String) -> String
  ) {
    self.templates = templates
    self.names = names
    self.assets = assets
    self.limits = limits
    self.typeset = typeset
  }
}

/// A template ready to be rendered.
final class CompiledTemplate: Sendable {
  let name: String
  let file: SourceFile
  let frameSize: Int
  /// How many tags and operations rest on one another in it; the same below.
  let height: Int
  /// What runs first; then the template that it extends takes over.
  let body: [any StatementNode]
  let parent: String?
  /// For each block the bodies from this template down to the base.
  let blocks: [String: [BlockCode]]
  /// What the output of the template depends on when it is included; nil when that is not known.
  let inputs: [FreeVariable]?

  init(
    name: String, file: SourceFile, frameSize: Int, height: Int, body: [any StatementNode],
    parent: String?,
    blocks: [String: [BlockCode]], inputs: [FreeVariable]?
  ) {
    self.name = name
    self.file = file
    self.frameSize = frameSize
    self.height = height
    self.body = body
    self.parent = parent
    self.blocks = blocks
    self.inputs = inputs
  }
}

/// One template's body of a block.
final class BlockCode: Sendable {
  let site: TemplateLocation
  let frameSize: Int
  let height: Int
  let body: [any StatementNode]
  /// Whether a page has to fill the block.
  let isRequired: Bool

  init(
    site: TemplateLocation, frameSize: Int, height: Int, body: [any StatementNode], isRequired: Bool
  ) {
    self.site = site
    self.frameSize = frameSize
    self.height = height
    self.body = body
    self.isRequired = isRequired
  }
}

/// A compiled macro or body of a `call`.
final class MacroCode: Sendable {
  struct Parameter: Sendable {
    let name: String
    let slot: Int
    let fallback: (any ExpressionNode)?
  }

  let name: String
  let site: TemplateLocation
  let parameters: [Parameter]
  let frameSize: Int
  let height: Int
  let body: [any StatementNode]
  /// Locals of the place where the macro is defined: their slots there and here.
  let captures: [(outer: Int, inner: Int)]
  /// Slots of what a macro may ask for by name.
  let callerSlot: Int?
  let varargsSlot: Int?
  let kwargsSlot: Int?
  let ownSlot: Int?

  init(
    name: String, site: TemplateLocation, parameters: [Parameter], frameSize: Int, height: Int,
    body: [any StatementNode],
    captures: [(outer: Int, inner: Int)], callerSlot: Int?, varargsSlot: Int?, kwargsSlot: Int?,
    ownSlot: Int?
  ) {
    self.name = name
    self.site = site
    self.parameters = parameters
    self.frameSize = frameSize
    self.height = height
    self.body = body
    self.captures = captures
    self.callerSlot = callerSlot
    self.varargsSlot = varargsSlot
    self.kwargsSlot = kwargsSlot
    self.ownSlot = ownSlot
  }
}

/// A macro together with the context and the locals it was defined among.
package struct BoundMacro: Sendable {
  let code: MacroCode
  let context: Int
  let captured: [TemplateValue?]
}
