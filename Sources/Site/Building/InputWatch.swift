package import Diagnostics
import Storage
import Text

/// Sees whether anything that a run over a portal reads has become another: its files, its themes, the
/// day.
package struct InputWatch: Sendable {
  private let folder: String
  private let themes: String
  private var look = FolderLook()
  private var day: CalendarDate?
  /// The folders that the files lie in, the portal's own first.
  package private(set) var folders: [String] = []
  /// How many files were seen.
  package private(set) var count = 0

  package init(of project: Project) {
    folder = project.folder
    themes = project.themes
  }

  /// Looks again.
  ///
  /// - Returns: Whether a run now may give something else than one at the look before. The first look
  ///   says that it does.
  /// - Throws: That something could not be looked at, or went while it was.
  package mutating func hasChanged() throws(Failure) -> Bool {
    let today = SystemClock.today()
    let isAnotherDay = today != day
    let content = try ContentReader(folder).tree()
    var paths = content.paths.map { content.shown($0) } + [folder + "/.gitignore"]
    var seen = [folder] + content.folders.map { content.shown($0) }
    if FileSystem.isFolder(themes) {
      let tree = try SourceTree(themes)
      paths += tree.paths.map { tree.shown($0) }
      seen += [themes] + tree.folders.map { tree.shown($0) }
    }
    let isOther = try look.look(at: paths)
    day = today
    folders = seen
    count = paths.count - 1
    return isOther || isAnotherDay
  }
}
