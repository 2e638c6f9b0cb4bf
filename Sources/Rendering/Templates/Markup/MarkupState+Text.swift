import Text

/// Reading a run of a template's text.
extension MarkupState {
  func after(_ text: [UInt8]) -> MarkupState {
    var state = self
    var index = 0
    while index < text.count { state = state.step(text, &index) }
    return state
  }

  private func step(_ text: [UInt8], _ index: inout Int) -> MarkupState {
    let byte = text[index]
    switch self {
    case .text: return stepInText(text, &index)
    case .comment: return skip(to: "-->", text, &index)
    case .declaration: return skip(to: ">", text, &index)
    case .raw(let element): return stepInRaw(element, text, &index)
    case .tagName(let element):
      index += 1
      if byte.isMarkupSpace || byte == 0x2F { return .tag(element) }
      return byte == 0x3E ? .afterTag(element) : .tagName(element + String(byte.lowercaseLetter))
    case .tag(let element): return stepInTag(element, byte, &index)
    case .attributeName(let element, let name): return stepInName(element, name, byte, &index)
    case .beforeValue(let element, let name): return stepBeforeValue(element, name, byte, &index)
    case .value(let value): return stepInValue(value, byte, &index)
    }
  }

  private func stepInText(_ text: [UInt8], _ index: inout Int) -> MarkupState {
    guard let start = text[index...].firstIndex(of: 0x3C) else {
      index = text.count
      return .text
    }
    index = start + 1
    guard index < text.count else { return .tagName("") }
    if text[index...].starts(with: "!--".utf8) {
      index += 3
      return .comment
    }
    switch text[index] {
    case 0x21, 0x3F: return .declaration
    case 0x2F:
      index += 1
      return .tagName("/")
    case let byte: return byte.isLetter ? .tagName("") : .text
    }
  }

  private func skip(to end: String, _ text: [UInt8], _ index: inout Int) -> MarkupState {
    let found = ByteSearch.offsets(of: Array(end.utf8), in: Array(text[index...]), limit: 1).first
    index = found.map { index + $0 + end.utf8.count } ?? text.count
    return found == nil ? self : .text
  }

  private func stepInRaw(
    _ element: String, _ text: [UInt8], _ index: inout Int
  ) -> MarkupState {
    let wanted = Array("</\(element)".utf8)
    while index < text.count {
      if text[index] == 0x3C,
        text[index...].prefix(wanted.count).map({ $0 | ($0.isLetter ? 0x20 : 0) }) == wanted
      {
        index += wanted.count
        return .tagName("/" + element)
      }
      index += 1
    }
    return self
  }

  /// What follows a tag's closing bracket.
  private static func afterTag(_ element: String) -> MarkupState {
    element.isRawElement ? .raw(element) : .text
  }

  private func stepInTag(_ element: String, _ byte: UInt8, _ index: inout Int) -> MarkupState {
    index += 1
    if byte == 0x3E { return .afterTag(element) }
    if byte.isMarkupSpace || byte == 0x2F { return self }
    // Branches have left different names behind: the worst is assumed of the value.
    if byte == 0x3D { return .beforeValue(element, "href") }
    return .attributeName(element, String(byte.lowercaseLetter))
  }

  private func stepInName(
    _ element: String, _ name: String, _ byte: UInt8, _ index: inout Int
  ) -> MarkupState {
    index += 1
    switch byte {
    case 0x3D: return .beforeValue(element, name.trimmed())
    case 0x3E: return .afterTag(element)
    case 0x2F: return .tag(element)
    case _ where byte.isMarkupSpace:
      return .attributeName(element, name.hasSuffix(" ") ? name : name + " ")
    default:
      let letter = String(byte.lowercaseLetter)
      return .attributeName(element, name.hasSuffix(" ") ? letter : name + letter)
    }
  }

  private func stepBeforeValue(
    _ element: String, _ name: String, _ byte: UInt8, _ index: inout Int
  ) -> MarkupState {
    if byte.isMarkupSpace {
      index += 1
      return self
    }
    if byte == 0x3E {
      index += 1
      return .afterTag(element)
    }
    let isQuoted = byte == 0x22 || byte == 0x27
    if isQuoted { index += 1 }
    return .value(Value(element: element, attribute: name, quote: isQuoted ? byte : 0))
  }

  private func stepInValue(
    _ value: Value, _ byte: UInt8, _ index: inout Int
  ) -> MarkupState {
    index += 1
    if value.quote == 0 {
      if byte == 0x3E { return .afterTag(value.element) }
      if byte.isMarkupSpace { return .tag(value.element) }
    } else if byte == value.quote {
      return .tag(value.element)
    }
    var value = value
    if "/?#:".utf8.contains(byte) { value.progress = .past }
    if value.progress == .start, !byte.isMarkupSpace { value.progress = .scheme }
    return .value(value)
  }
}

extension UInt8 {
  fileprivate var isMarkupSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var lowercaseLetter: Character {
    Character(UnicodeScalar(isLetter ? self | 0x20 : self))
  }
}
