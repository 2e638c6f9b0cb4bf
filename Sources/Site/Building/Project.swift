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
  /// Whether the tree is made without an output: it stands in the result, in memory.
  package var isPreviewed = false
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
  /// A folder with private fields and records, to be joined to those of the portal by id.
  package var privateFolder: String?
  /// Whether everybody can read the repository that the content lies in.
  package var isRepositoryPublic = false
  /// Whether drafts are shown.
  package var drafts = false
  /// Whether what names people whose consents have ended is left out, so that the end is published at
  /// once.
  package var withdraws = false
  /// Whether warnings forbid publishing.
  package var isStrict = false
  /// Where the programs are looked for that look into files and make pictures.
  package var tools = ToolPath()
  /// Where a check keeps what it made of files for the next one; nil for nowhere.
  package var cache: String?
  /// The folders of the portals that are being joined above this one.
  var above: Set<String> = []

  package init(folder: String, output: String?, themes: String) {
    self.folder = folder
    self.output = output
    self.themes = themes
  }

  /// The same project on the day that the calendar has by now: a preview runs past midnight.
  package var asOfNow: Project {
    var project = self
    project.now = SystemClock.today()
    return project
  }

  /// Whether a tree is made at all, and not only checked what it would be.
  var makesTree: Bool { output != nil || isPreviewed }

  /// Where what is made of files is kept from run to run: for a build beside the output, out of it, as
  /// what is kept is no part of the portal.
  var keptFolder: String? {
    guard let output else { return cache }
    let above = FileSystem.parent(of: output) ?? (output.hasPrefix("/") ? "" : ".")
    return "\(above)/.\(output.split(separator: "/").last ?? "_site").kept"
  }

  /// Refuses an output that would be content or hold it, links resolved, and a manifest in the output,
  /// which the next build would replace. In a folder of its own the output may lie beside the content.
  func requireApart() throws(Failure) {
    if let output, let manifest,
      Self.resolvedAhead(manifest).hasPrefix(Self.resolvedAhead(output) + "/")
    {
      throw Failure(
        .usage, "Список файлов «\(manifest)» лежал бы внутри портала. Назовите другое место.")
    }
    guard let output, let content = FileSystem.resolved(folder) else { return }
    let target = Self.resolvedAhead(output)
    if (content + "/").hasPrefix(target + "/") {
      throw Message.holdsContent(output, folder)
    }
    guard target.hasPrefix(content + "/") else { return }
    let top = target.dropFirst(content.count + 1).prefix { $0 != "/" }
    if ContentRole.isContent(folder: String(top)) { throw Message.isContent(output, String(top)) }
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

private enum Message {
  static func holdsContent(_ output: String, _ folder: String) -> Failure {
    Failure(
      .machine,
      "Папка результата «\(output)» и папка содержания «\(folder)» лежат одна в другой. "
        + "Укажите для результата другую папку: --output.")
  }

  static func isContent(_ output: String, _ top: String) -> Failure {
    Failure(
      .machine,
      "Папка результата «\(output)» лежит в «\(top)», а там содержание портала. "
        + "Укажите другую папку, например --output _site.")
  }
}
