/// The slots of one frame: those of a template's top, a block or a macro.
final class Frame {
  private(set) var size = 0
  /// Where the frame's macro stands, when its body may use the locals there.
  let outer: Scope?
  /// Locals of `outer` that the body uses: their slots there and here.
  private(set) var captures: [(name: String, outer: Int, inner: Int)] = []

  init(outer: Scope? = nil) { self.outer = outer }

  func newSlot() -> Int {
    defer { size += 1 }
    return size
  }

  /// The slot for a local of the place where the macro stands.
  fileprivate func capture(_ name: String) -> Int? {
    if let known = captures.first(where: { $0.name == name }) { return known.inner }
    guard let slot = outer?.slot(of: name) else { return nil }
    let inner = newSlot()
    captures.append((name, slot, inner))
    return inner
  }
}

/// The names that one part of a template sees as locals.
final class Scope {
  let frame: Frame
  private let parent: Scope?
  private var slots: [String: Int] = [:]
  /// Whether assignments here are names of the whole template.
  let isTop: Bool
  /// The block the scope belongs to, for `super()`.
  let block: String?

  init(frame: Frame, isTop: Bool = false, block: String? = nil) {
    self.frame = frame
    parent = nil
    self.isTop = isTop
    self.block = block
  }

  private init(inside parent: Scope) {
    frame = parent.frame
    self.parent = parent
    isTop = false
    block = parent.block
  }

  func inner() -> Scope { Scope(inside: self) }

  /// The slot of a local, from the innermost scope outwards.
  func slot(of name: String) -> Int? {
    slots[name] ?? parent?.slot(of: name) ?? (parent == nil ? frame.capture(name) : nil)
  }

  /// The slot of a name that is this scope's own, made when there is none.
  func ownSlot(of name: String) -> Int {
    if let slot = slots[name] { return slot }
    let slot = frame.newSlot()
    slots[name] = slot
    return slot
  }

  func owns(_ name: String) -> Bool { slots[name] != nil }

  /// All the locals that can be seen from here.
  var visibleNames: Set<String> {
    var names = Set(slots.keys)
    if let parent {
      names.formUnion(parent.visibleNames)
    } else if let outer = frame.outer {
      names.formUnion(outer.visibleNames)
    }
    return names
  }
}
