import Diagnostics
import Formats
import Media
package import Rendering
import Text

/// The look of a portal: templates and assets of a theme, of its parents, and of the portal itself.
package struct Theme: Sendable {
  package let name: String
  package let templates: TemplateSet
  let assets: ThemeAssets
  /// Options by name, as templates see them.
  let options: TemplateValue
  /// What the options are, for checking templates.
  let optionShape: Shape
  /// The widths that pictures are made in, in CSS pixels.
  let pictureWidths: [Int]

  /// The widths where no theme says any.
  static let usualPictureWidths = [480, 960, 1600]
}

extension Theme {
  /// The file of the picture that goes with links to pages without a picture of their own.
  var sharedPicture: String? {
    guard case .map(let options) = options, case .map(let picture)? = options["share_picture"],
      case .link(let path)? = picture["url"]
    else { return nil }
    return path
  }

  /// The style sheet with the colours of the options, written by the program.
  static let optionSheet = "options.css"

  /// Puts a theme together: the parents first, then the theme, then the portal's own files.
  ///
  /// - Parameters:
  ///   - library: Where themes lie, by name.
  ///   - range: Where the theme's name was written, if it was.
  static func load(
    _ name: String, from library: ThemeLibrary, for portal: PortalTheme,
    at range: SourceRange? = nil, into report: inout Report
  ) throws(Failure) -> Theme? {
    guard let layer = try library.layer(name, into: &report) else {
      report.add(.unknownTheme(name, try library.names(), at: range))
      return nil
    }
    return try assemble(layer, from: library, for: portal, into: &report)
  }

  /// Puts a theme together that was read already, wherever it lies.
  static func assemble(
    _ theme: ThemeLayer, from library: ThemeLibrary, for portal: PortalTheme,
    into report: inout Report
  ) throws(Failure) -> Theme? {
    guard let layers = try lineage(of: theme, from: library, into: &report) else { return nil }
    var options = ThemeOptions(layers.map(\.manifest), into: &report)
    options.set(portal.settings, into: &report)
    options.check(into: &report)
    let files = ThemeFiles(layers.map(\.files) + [portal.files], options, into: &report)
    let pictures = ThemePictures(assets: files.pictures, names: files.assets.names, portal: portal)
    let value = try options.value { picture throws(Failure) in
      try pictures.value(picture, into: &report)
    }
    return Theme(
      name: theme.name, templates: files.templates, assets: files.assets, options: value,
      optionShape: options.shape,
      pictureWidths: layers.compactMap(\.manifest.pictureWidths).last ?? usualPictureWidths)
  }

  /// The theme and its parents, the farthest first; nil when one is missing or is its own parent.
  private static func lineage(
    of theme: ThemeLayer, from library: ThemeLibrary, into report: inout Report
  ) throws(Failure) -> [ThemeLayer]? {
    var layers = [theme]
    while let parent = layers[0].manifest.parent {
      if layers.contains(where: { $0.name == parent.text }) {
        report.add(.themeCircle(parent))
        return nil
      }
      guard let layer = try library.layer(parent.text, into: &report) else {
        report.add(.unknownParent(parent, try library.names()))
        return nil
      }
      layers.insert(layer, at: 0)
    }
    return layers
  }
}

/// The templates and assets of several layers, of which the last one's win.
private struct ThemeFiles {
  let templates: TemplateSet
  let assets: ThemeAssets
  /// The bytes of the assets by the names that themes call them by.
  let pictures: [String: [UInt8]]

  init(_ layers: [[ThemeFile]], _ options: ThemeOptions, into report: inout Report) {
    var templates: [String: ThemeFile] = [:]
    var assets = [Theme.optionSheet: options.stylesheet]
    for file in layers.joined() {
      file.reportForeignAddresses(to: &report)
      if let name = file.path.dropping(prefix: "templates/") {
        templates[name] = file
      } else if let name = file.path.dropping(prefix: "assets/") {
        assets[name] = file.bytes
      }
    }
    var files: [(name: String, file: SourceFile)] = []
    for (name, file) in templates.sorted(by: { $0.key < $1.key }) {
      let text = TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report)
      if let text { files.append((name, text)) }
    }
    self.assets = ThemeAssets(assets)
    pictures = assets
    self.templates = TemplateSet(
      named: files, assets: self.assets.names, typeset: { Typography.typeset($0) },
      report: &report)
  }
}

extension ThemeFile {
  /// Reports what a browser would fetch from other sites because of this file.
  fileprivate func reportForeignAddresses(to report: inout Report) {
    guard let language = ForeignAddress.Language(path: path) else { return }
    let found = ForeignAddress.all(in: bytes, of: language)
    if found.isEmpty { return }
    let file = SourceFile(path: shown, bytes: bytes)
    for one in found {
      let place = Place(one.range.lowerBound, one.range.upperBound)
      report.add(.foreignAddress(one.address, at: place.range(in: file)))
    }
  }
}
