import Diagnostics
import Formats

/// What a `theme.yaml` says: the theme's name, its parent, and what a portal may set.
struct ThemeManifest: Sendable {
  static let file = "theme.yaml"

  /// What a manifest says of one option; a child may restate single keys of its parent's.
  struct Option: Sendable {
    let name: String
    let range: SourceRange
    var kind: ThemeOption.Kind?
    var title: String?
    var value: ThemeValue?
    var on: ThemeValue?
  }

  private(set) var title: String?
  private(set) var about: String?
  /// The theme this one is laid over.
  private(set) var parent: ThemeValue?
  private(set) var options: [Option] = []
  /// The widths that pictures are made in, in CSS pixels; nil to leave that to the parent.
  private(set) var pictureWidths: [Int]?

  init() {}

  init(_ document: DataDocument, into report: inout Report) {
    var reader = Reader(file: document.file)
    for entry in reader.entries(document.root, keys: Self.keys) {
      switch entry.key {
      case "title": title = reader.text(entry)?.text
      case "about": about = reader.text(entry)?.text
      case "parent": parent = reader.text(entry)
      case "options": options = reader.options(entry.value)
      case "picture_widths": pictureWidths = reader.widths(entry)
      default: _ = reader.text(entry)
      }
    }
    report.add(contentsOf: reader.report)
  }

  private static let keys = ["name", "title", "about", "parent", "options", "picture_widths"]
}

/// Reads the parts of a manifest and reports what does not belong there.
private struct Reader {
  let file: SourceFile
  var report = Report()

  private static let optionKeys = ["type", "title", "default", "on"]

  init(file: SourceFile) { self.file = file }

  /// The entries of a map whose keys are known; an absent map has none.
  mutating func entries(_ node: Node, keys: [String]?) -> [Node.Entry] {
    guard let entries = node.map else {
      if !node.isNull { report.add(.notAMap(at: node.place.range(in: file))) }
      return []
    }
    guard let keys else { return entries }
    return entries.filter { entry in
      let isKnown = keys.contains(entry.key)
      if !isKnown {
        report.add(.unknownThemeKey(entry.key, among: keys, at: entry.keyPlace.range(in: file)))
      }
      return isKnown
    }
  }

  /// The text of a value; nothing for an empty one.
  mutating func text(_ entry: Node.Entry) -> ThemeValue? {
    let range = entry.value.place.range(in: file)
    guard let scalar = entry.value.scalar else {
      if !entry.value.isNull { report.add(.notAText(entry.key, at: range)) }
      return nil
    }
    return ThemeValue(scalar.text, at: range)
  }

  /// A list of whole numbers of pixels.
  mutating func widths(_ entry: Node.Entry) -> [Int]? {
    let widths = (entry.value.list ?? []).compactMap { $0.scalar.flatMap { Int($0.text) } }
    guard !widths.isEmpty, widths.count == entry.value.list?.count,
      widths.allSatisfy({ 16...4000 ~= $0 })
    else {
      report.add(.notWidths(at: entry.value.place.range(in: file)))
      return nil
    }
    return widths
  }

  mutating func options(_ node: Node) -> [ThemeManifest.Option] {
    var options: [ThemeManifest.Option] = []
    for entry in entries(node, keys: nil) {
      options.append(option(entry))
    }
    return options
  }

  private mutating func option(_ entry: Node.Entry) -> ThemeManifest.Option {
    var option = ThemeManifest.Option(name: entry.key, range: entry.keyPlace.range(in: file))
    for part in entries(entry.value, keys: Self.optionKeys) {
      guard let value = text(part) else { continue }
      switch part.key {
      case "type": option.kind = kind(value)
      case "title": option.title = value.text
      case "default": option.value = value
      default: option.on = value
      }
    }
    return option
  }

  private mutating func kind(_ value: ThemeValue) -> ThemeOption.Kind? {
    if let kind = ThemeOption.Kind(rawValue: value.text) { return kind }
    report.add(.unknownOptionType(value))
    return .text
  }
}
