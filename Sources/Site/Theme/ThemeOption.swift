import Diagnostics

/// One thing about a theme that a portal may set: a colour, a line of text, a picture, yes or no.
struct ThemeOption: Sendable {
  /// What a value of the option is.
  enum Kind: String, Sendable, CaseIterable {
    case color, text, image, bool
  }

  let name: String
  var kind: Kind
  var title: String?
  /// The value when a portal sets none.
  var value: ThemeValue?
  /// The colour that this one is seen with.
  var on: ThemeValue?
}

/// A text that a theme or a portal gives, with its place.
struct ThemeValue: Sendable {
  let text: String
  let range: SourceRange
  /// What a picture shows, in words.
  var alt: String?

  init(_ text: String, at range: SourceRange, alt: String? = nil) {
    self.text = text
    self.range = range
    self.alt = alt
  }
}

extension ThemeOption {
  /// What is wrong with a value given to the option, if anything.
  func fault(of value: ThemeValue) -> Diagnostic? {
    switch kind {
    case .color: Colour(value.text) == nil ? .badColour(value, of: name) : nil
    case .bool: Self.flags[value.text.lowercased()] == nil ? .badFlag(value, of: name) : nil
    case .text, .image: nil
    }
  }

  /// Yes and no, as the fields of records are written too.
  static let flags = ["да": true, "true": true, "yes": true, "нет": false, "false": false, "no": false]

  /// The fault of a colour that cannot be read on the one it is seen with (WCAG 2.2, 1.4.3).
  var contrastFault: Diagnostic? {
    guard kind == .color, let value, let on, let front = Colour(value.text),
      let back = Colour(on.text)
    else { return nil }
    let ratio = front.contrast(with: back)
    return ratio < Colour.readable ? .poorContrast(value, of: name, on: on, ratio) : nil
  }
}
