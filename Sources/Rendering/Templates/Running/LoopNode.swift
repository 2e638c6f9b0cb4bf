import Diagnostics

/// `for … else`.
final class LoopNode: StatementNode {
  let site: TemplateLocation
  let items: any ExpressionNode
  let target: TargetCode
  let condition: (any ExpressionNode)?
  let body: [any StatementNode]
  let otherwise: [any StatementNode]
  /// Where `loop` is kept, when the body asks for it.
  let loopSlot: Int?
  let isRecursive: Bool
  /// How many tags and operations rest on one another in the loop.
  let height: Int

  init(
    _ items: any ExpressionNode, target: TargetCode, condition: (any ExpressionNode)?,
    body: [any StatementNode], otherwise: [any StatementNode], loopSlot: Int?, isRecursive: Bool,
    height: Int, at site: TemplateLocation
  ) {
    self.items = items
    self.target = target
    self.condition = condition
    self.body = body
    self.otherwise = otherwise
    self.loopSlot = loopSlot
    self.isRecursive = isRecursive
    self.height = height
    self.site = site
  }

  func run(_ renderer: inout TemplateRenderer) throws(TemplateFailure) {
    try run(try items.value(&renderer), depth: 1, &renderer)
  }

  /// Goes through `value`; a recursive loop comes back here with its own depth.
  func run(
    _ value: TemplateValue, depth: Int, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) {
    let items = try chosen(of: renderer.items(of: value, at: self.items.site), &renderer)
    guard !items.isEmpty else { return try renderer.run(otherwise) }
    guard let loopSlot else { return try runPlain(items, &renderer) }
    let loop = renderer.loops.count
    renderer.loops.append(
      LoopState(items: items, depth: depth, code: isRecursive ? self : nil))
    defer { renderer.loops.removeLast(renderer.loops.count - loop) }
    for (index, item) in items.enumerated() {
      renderer.loops[loop].index = index
      renderer[loopSlot] = .running(.loop(loop))
      try turn(item, &renderer)
    }
  }

  private func runPlain(
    _ items: [TemplateValue], _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) {
    for item in items { try turn(item, &renderer) }
  }

  private func turn(_ item: TemplateValue, _ renderer: inout TemplateRenderer)
    throws(TemplateFailure)
  {
    try renderer.countStep(at: site)
    try renderer.assign(item, to: target, at: site)
    try renderer.run(body)
  }

  private func chosen(
    of items: [TemplateValue], _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> [TemplateValue] {
    guard let condition else { return items }
    var chosen: [TemplateValue] = []
    for item in items {
      try renderer.countStep(at: site)
      try renderer.assign(item, to: target, at: site)
      if try condition.value(&renderer).isTruthy { chosen.append(item) }
    }
    return chosen
  }
}
