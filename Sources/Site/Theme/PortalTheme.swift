import Diagnostics
import Mentoring
import Storage

/// What a portal adds to its theme: files of its own, values of options, and its pictures.
struct PortalTheme: Sendable {
  /// The files of its folder `theme/`.
  var files: [ThemeFile] = []
  var settings: [ThemeSetting] = []
  /// The paths of its files for download, among which pictures are.
  var downloads: [String] = []
  /// Where such a file is published.
  var published: @Sendable (String) -> String = { $0 }
  /// The bytes of such a file.
  var read: @Sendable (String) throws(Failure) -> [UInt8] = { _ throws(Failure) in [] }
}

/// A value that a portal gives to an option of its theme.
struct ThemeSetting: Sendable {
  /// The option's name as it was written.
  let name: ThemeValue
  let value: ThemeValue
}

extension PortalTheme {
  init(_ site: Record<SiteSettings>, _ sources: ContentReader.Sources) {
    files = sources.theme
    settings = (site.themeOptions ?? []).compactMap(ThemeSetting.init)
    downloads = sources.downloads.paths
    published = { [files = sources.downloads] in files.published($0) }
    read = { path throws(Failure) in try sources.tree.read(path) }
  }
}

extension ThemeSetting {
  /// The setting a record holds; nothing when its name or value is missing, which was reported.
  fileprivate init?(_ record: Record<ThemeOptionSetting>) {
    guard let name = record.name, let value = record.value else { return nil }
    self.name = ThemeValue(name, at: record.range(\.name))
    self.value = ThemeValue(value, at: record.range(\.value), alt: record.alt)
  }
}
