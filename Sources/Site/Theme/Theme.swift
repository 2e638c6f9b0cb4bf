import Diagnostics
import Formats
package import Rendering
import Storage

/// The look of a portal: templates and assets of a theme, of its parents, and of the portal itself.
package struct Theme: Sendable {
  package let name: String
  package let templates: TemplateSet
  /// Bytes by the path below `assets/`.
  package let assets: [String: [UInt8]]
  /// Options by name, as templates see them.
  let options: TemplateValue
}

/// A file of a theme, wherever it lies.
struct ThemeFile: Sendable {
  let path: String
  let shown: String
  let bytes: [UInt8]
}

extension Theme {
  /// Puts a theme together: the parents first, then the theme, then the portal's own files.
  ///
  /// - Parameters:
  ///   - library: Where themes lie, by name.
  ///   - own: The files of the portal's own `theme/` folder.
  static func load(
    _ name: String, from library: ThemeLibrary, own: [ThemeFile], into report: inout Report
  ) throws(Failure) -> Theme? {
    var layers: [ThemeLayer] = []
    var next: String? = name
    while let current = next {
      guard let layer = try library.layer(current, into: &report) else { return nil }
      if layers.contains(where: { $0.name == current }) {
        report.add(.themeCircle(current))
        return nil
      }
      layers.insert(layer, at: 0)
      next = layer.parent
    }
    layers.append(ThemeLayer(name: "portal", files: own, manifest: nil))
    return assemble(name, layers, into: &report)
  }

  private static func assemble(
    _ name: String, _ layers: [ThemeLayer], into report: inout Report
  ) -> Theme? {
    var templates: [String: SourceFile] = [:]
    var assets: [String: [UInt8]] = [:]
    for file in layers.flatMap(\.files) {
      if let template = file.path.dropping(prefix: "templates/") {
        templates[template] = TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report)
      } else if let asset = file.path.dropping(prefix: "assets/") {
        assets[asset] = file.bytes
      }
    }
    let options = ThemeOptions(layers)
    assets["options.css"] = options.stylesheet
    let set = TemplateSet(
      named: templates.map { (name: $0.key, file: $0.value) }.sorted { $0.name < $1.name }, typeset: { Typography.typeset($0) },
      report: &report)
    return Theme(name: name, templates: set, assets: assets, options: options.value)
  }
}

extension String {
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
