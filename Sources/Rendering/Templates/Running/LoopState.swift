/// What `loop` knows about the loop that is running.
struct LoopState: Sendable {
  let items: [TemplateValue]
  let depth: Int
  /// The loop itself, when it may call itself.
  let code: LoopNode?
  var index = 0
  /// The values `loop.changed` was last asked about.
  var watched: [TemplateValue]?

  init(items: [TemplateValue], depth: Int, code: LoopNode?) {
    self.items = items
    self.depth = depth
    self.code = code
  }
}

/// The attributes of `loop`.
enum LoopMember: String, Sendable, CaseIterable {
  case index, index0, revindex, revindex0, first, last, length, depth, depth0, previtem, nextitem
}

extension LoopState {
  /// The value of an attribute; `previtem` of the first and `nextitem` of the last do not exist.
  func value(of member: LoopMember) -> TemplateValue? {
    switch member {
    case .index: .int(index + 1)
    case .index0: .int(index)
    case .revindex: .int(items.count - index)
    case .revindex0: .int(items.count - index - 1)
    case .first: .bool(index == 0)
    case .last: .bool(index == items.count - 1)
    case .length: .int(items.count)
    case .depth: .int(depth)
    case .depth0: .int(depth - 1)
    case .previtem: index > 0 ? items[index - 1] : nil
    case .nextitem: index + 1 < items.count ? items[index + 1] : nil
    }
  }
}
