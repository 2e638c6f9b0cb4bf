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
  /// Whether drafts are shown.
  package var drafts = false
  /// Whether warnings forbid publishing.
  package var isStrict = false
  /// Where the programs are looked for that look into files and make pictures.
  package var tools = ToolPath()
  /// Where a check keeps what it made of files for the next one; nil for nowhere.
  package var cache: String?

  package init(folder: String, output: String?, themes: String) {
    self.folder = folder
    self.output = output
    self.themes = themes
  }

  /// Where what is made of files is kept from run to run: for a build beside the output, out of it, as
  /// what is kept is no part of the portal.
  var keptFolder: String? {
    guard let output else { return cache }
    let above = FileSystem.parent(of: output) ?? (output.hasPrefix("/") ? "" : ".")
    return "\(above)/.\(output.split(separator: "/").last ?? "_site").kept"
  }

  /// Refuses an output inside the content and content inside the output, links resolved.
  func requireApart() throws(Failure) {
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
