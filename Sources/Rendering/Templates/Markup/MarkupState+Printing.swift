import Diagnostics

/// What a place in HTML allows to be printed.
extension MarkupState {
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "background", "xlink:href",
    "srcset", "ping", "manifest", "longdesc", "imagesrcset",
  ]

  /// How a value is to be printed here, or nothing where it cannot be made safe.
  func context(for value: ExpressionSyntax) -> PrintContext? {
    switch self {
    case .text, .comment: .text
    case .tag, .tagName, .attributeName: value.isWrittenOut ? .text : nil
    case .declaration, .beforeValue: nil
    case .raw("script"): value.isJSON ? .json : nil
    case .raw: nil
    case .value(let place): place.quote == 0 ? nil : MarkupState.context(in: place)
    }
  }

  private static func context(in place: Value) -> PrintContext? {
    if place.attribute.hasPrefix("on") || place.attribute == "srcdoc" { return nil }
    if place.attribute == "style" { return .style }
    guard addresses.contains(place.attribute) else { return .attribute }
    switch place.progress {
    case .start: return .addressStart
    case .scheme: return .addressGoesOn
    case .past: return .attribute
    }
  }

  /// The place behind a print.
  var afterPrint: MarkupState {
    guard case .value(var value) = self else { return self }
    if value.progress == .start { value.progress = .scheme }
    return .value(value)
  }
}

extension ExpressionSyntax {
  /// Whether the value is one of the strings written in the template: `" hidden" if closed`.
  fileprivate var isWrittenOut: Bool {
    switch kind {
    case .literal(.string(let text)): text.utf8.allSatisfy(ExpressionSyntax.isPlain)
    case .choice(_, let ifTrue, let ifFalse):
      ifTrue.isWrittenOut && ifFalse?.isWrittenOut ?? true
    default: false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2D, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  fileprivate var isJSON: Bool {
    if case .filter(_, let name, _) = kind { name.text == "tojson" } else { false }
  }
}
