/// Where in HTML a point of a template stands.
enum MarkupState: Sendable, Equatable {
  case text
  case comment
  /// Inside `<!doctype …>`.
  case declaration
  /// Inside the name of a tag.
  case tagName(String)
  /// Inside a tag, between attributes.
  case tag(String)
  case attributeName(String, String)
  /// Behind an attribute's name and its equals sign, before the value.
  case beforeValue(String, String)
  /// Inside a value; the quote is zero when there is none.
  case value(Value)
  /// Inside `<script>` or `<style>`.
  case raw(String)

  struct Value: Sendable, Equatable {
    var element: String
    var attribute: String
    var quote: UInt8
    var progress: Progress = .start
  }

  /// How far the scheme of an address may have come.
  enum Progress: Int, Sendable, Comparable {
    case start, scheme, past

    static func < (left: Progress, right: Progress) -> Bool { left.rawValue < right.rawValue }
  }
}

extension MarkupState {
  /// What a message calls the place.
  var description: String {
    switch self {
    case .text: "тексте"
    case .comment: "комментарии"
    case .declaration: "объявлении <!…>"
    case .tagName: "имени тега"
    case .tag, .attributeName: "теге между атрибутами"
    case .beforeValue: "значении атрибута без кавычек"
    case .value(let value) where value.quote == 0: "значении атрибута без кавычек"
    case .value(let value): "атрибуте \(value.attribute)"
    case .raw(let element): "<\(element)>"
    }
  }

  /// The one state that two branches leave behind, or nothing when they tear the markup.
  func joined(with other: MarkupState) -> MarkupState? {
    if self == other { return self }
    switch (self, other) {
    case (.value(var left), .value(let right)) where left.isLike(right):
      left.progress = min(left.progress, right.progress)
      return .value(left)
    case (.tagName(let left), .tagName(let right)):
      return left.isRawElement || right.isRawElement ? nil : .tagName("")
    default:
      guard let left = elementOfOpenTag, let right = other.elementOfOpenTag, left == right else {
        return nil
      }
      return .tag(left)
    }
  }

  private var elementOfOpenTag: String? {
    switch self {
    case .tagName(let element), .tag(let element), .attributeName(let element, _): element
    case .value(let value) where value.quote == 0: value.element
    default: nil
    }
  }
}

extension MarkupState.Value {
  fileprivate func isLike(_ other: MarkupState.Value) -> Bool {
    element == other.element && attribute == other.attribute && quote == other.quote
  }
}

extension String {
  /// Whether the text of the element is not markup.
  var isRawElement: Bool { self == "script" || self == "style" }
}
