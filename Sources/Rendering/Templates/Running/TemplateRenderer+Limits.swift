import Diagnostics

/// Counting what a page costs; see `TemplateLimits`.
extension TemplateRenderer {
  /// Bytes of the page so far, with all that is being captured around what is written now.
  var written: Int { writtenAround + out.count }

  /// Whether `checkWork` would fail; a print asks this first, as finding its place costs more.
  var isBeyondLimits: Bool { steps > limits.steps || written > limits.output }

  /// Checks what loops, calls and prints may have made too much of.
  func checkWork(at site: TemplateLocation) throws(TemplateFailure) {
    guard steps <= limits.steps else {
      throw .tooManySteps(limits).located(site.place, in: site.file)
    }
    try checkOutput(at: site)
  }

  func checkOutput(at site: TemplateLocation) throws(TemplateFailure) {
    guard written <= limits.output else {
      throw .outputTooLong(limits).located(site.place, in: site.file)
    }
  }

  /// Counts bytes of values that are made or gone through.
  mutating func charge(_ bytes: Int) throws(TemplateFailure) {
    valueBytes += bytes
    guard valueBytes <= limits.valueBytes else { throw .tooManyBytes(limits) }
  }

  /// Counts so many times so many bytes before they are made.
  mutating func charge(_ bytes: Int, times: Int) throws(TemplateFailure) {
    let product = bytes.multipliedReportingOverflow(by: max(0, times))
    guard !product.overflow, product.partialValue <= limits.valueBytes else {
      throw .tooManyBytes(limits)
    }
    try charge(product.partialValue)
  }

  /// Counts a search for one text in another, whose cost may be their product.
  mutating func charge(search part: String, in whole: String) throws(TemplateFailure) {
    try charge(whole.utf8.count)
    try charge(whole.utf8.count / 16, times: part.utf8.count)
  }

  /// Counts a value that was made: its text, or the places of its items.
  mutating func chargeMade(_ value: TemplateValue) throws(TemplateFailure) {
    switch value {
    case .list(let items): try charge(items.count * TemplateValue.size)
    case .map(let map): try charge(map.count * TemplateMap.entrySize)
    default: try chargeText(value)
    }
  }

  /// Counts the text of a value that is gone through.
  mutating func chargeText(_ value: TemplateValue) throws(TemplateFailure) {
    switch value {
    case .string(let text): try charge(text.utf8.count)
    case .markup(let markup): try charge(markup.html.utf8.count)
    default: break
    }
  }

  /// Checks how deep lists and tables lie inside a value that was put together of others.
  ///
  /// Going through the values costs, so that lists which hold the same list over and over cannot
  /// be made larger than what is allowed to be gone through.
  mutating func checkDepth(
    of value: TemplateValue, level: Int = 1
  ) throws(TemplateFailure) {
    guard let items = value.heldItems else { return }
    guard level <= limits.valueDepth else { throw .valueTooDeep(limits) }
    try charge(items.count)
    for item in items { try checkDepth(of: item, level: level + 1) }
  }
}

extension TemplateRenderer {
  /// A list or table that was put together, counted and found not to be nested too deep.
  mutating func made(
    _ value: TemplateValue, at site: TemplateLocation
  ) throws(TemplateFailure) -> TemplateValue {
    do {
      try chargeMade(value)
      try checkDepth(of: value)
      return value
    } catch {
      throw error.located(site.place, in: site.file)
    }
  }
}

extension TemplateValue {
  /// What an item takes in a list.
  static let size = MemoryLayout<TemplateValue>.stride

  /// The values that a value holds in itself.
  fileprivate var heldItems: [TemplateValue]? {
    switch self {
    case .list(let items): items
    case .map(let map): map.entries.map(\.value)
    case .object(let group as GroupOfItems): [group.key, .list(group.items)]
    case .running(.macro(let macro)): macro.captured.compactMap { $0 }
    default: nil
    }
  }
}

extension TemplateMap {
  static let entrySize = MemoryLayout<Entry>.stride
}

extension TemplateRenderer {
  /// Counts the items of a value before they are made: a text or table makes one for each part.
  mutating func chargeItems(of value: TemplateValue) throws(TemplateFailure) {
    switch value {
    case .string(let text): try charge(text.utf8.count, times: TemplateValue.size)
    case .markup(let markup): try charge(markup.html.utf8.count, times: TemplateValue.size)
    case .map(let map): try charge(map.count * TemplateValue.size)
    default: break
    }
  }
}
