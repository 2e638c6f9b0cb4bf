import Diagnostics
package import Media
import Mentoring
import Storage
package import Text

/// A portal to be built: where its content is, where it goes, and how.
package struct Project: Sendable {
  /// The folder with `site.yaml`, as the person named it.
  package var folder: String
  /// The tree to be replaced; nil when the portal is only checked.
  package var output: String?
  package var themes: String
  /// Overrides `today` of the settings.
  package var today: CalendarDate?
  /// The day on the calendar: a pinned day of the settings prolongs no consent beyond it.
  package var now = SystemClock.today()
  /// Overrides `base_url` of the settings.
  package var baseURL: String?
  package var explicitIndex = false
  /// The folder or manifest that the new tree is compared with; nil for the tree in its place.
  package var against: String?
  /// The file that a manifest of the new tree is written to.
  package var manifest: String?
  /// Whether drafts are shown.
  package var drafts = false
  /// Whether what names people whose consents have ended is left out, so that the end is published at
  /// once.
  package var withdraws = false
  /// Whether warnings forbid publishing.
  package var isStrict = false
  /// Where the programs are looked for that look into files and make pictures.
  package var tools = ToolPath()

  package init(folder: String, output: String?, themes: String) {
    self.folder = folder
    self.output = output
    self.themes = themes
  }

  /// Refuses an output inside the content and content inside the output, links resolved; and a
  /// manifest in the output, which the next build would replace.
  func requireApart() throws(Failure) {
    if let output, let manifest,
      Self.resolvedAhead(manifest).hasPrefix(Self.resolvedAhead(output) + "/")
    {
      throw Failure(
        .usage, "Список файлов «\(manifest)» лежал бы внутри портала. Назовите другое место.")
    }
    guard let output, let content = FileSystem.resolved(folder) else { return }
    let target = Self.resolvedAhead(output)
    guard (target + "/").hasPrefix(content + "/") || (content + "/").hasPrefix(target + "/") else {
      return
    }
    throw Failure(
      .machine,
      "Папка результата «\(output)» и папка содержания «\(folder)» лежат одна в другой. "
        + "Укажите для результата другую папку: --output.")
  }

  /// The resolved path of something that need not exist yet: its existing part is resolved.
  private static func resolvedAhead(_ path: String) -> String {
    if let resolved = FileSystem.resolved(path) { return resolved }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let above = FileSystem.parent(of: path) else {
      return (FileSystem.resolved(path.hasPrefix("/") ? "/" : ".") ?? ".") + "/" + name
    }
    return resolvedAhead(above) + "/" + name
  }
}
