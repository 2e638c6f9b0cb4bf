import Diagnostics
import Media
import Rendering

/// The pictures that options of a theme may name: its assets, and the portal's own files.
struct ThemePictures {
  /// Bytes by the names that themes call their assets by.
  let assets: [String: [UInt8]]
  /// The published names of the assets.
  let names: [String: String]
  let portal: PortalTheme

  /// The picture as templates see it; one that is nowhere is reported and null.
  func value(_ picture: ThemeValue, into report: inout Report) throws(Failure) -> TemplateValue {
    if portal.downloads.contains(picture.text) {
      return value(
        picture, at: portal.published(picture.text), try portal.read(picture.text))
    }
    if let bytes = assets[picture.text] {
      return value(picture, at: "assets/" + (names[picture.text] ?? picture.text), bytes)
    }
    report.add(.noPicture(picture, among: portal.downloads + assets.keys.sorted()))
    return .null
  }

  private func value(_ picture: ThemeValue, at path: String, _ bytes: [UInt8]) -> TemplateValue {
    let size = Picture(bytes, at: path)?.size
    return [
      "url": .link(path), "alt": .string(picture.alt ?? ""),
      "width": size.map { .int($0.width) } ?? .null,
      "height": size.map { .int($0.height) } ?? .null,
    ]
  }
}
