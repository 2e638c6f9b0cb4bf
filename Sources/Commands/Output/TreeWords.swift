import Site
import Storage
import Text

/// What is told of a portal's tree beside its pages: whether it stayed, and what else stands in it.
enum TreeWords {
  /// What became of the old tree of a build that failed.
  static func kept(_ output: String, _ result: BuildResult) -> String {
    guard FileSystem.isFolder(output) else { return "Портал «\(output)» не собран." }
    let putBack = "Прошлую сборку прервали на полпути: прежний портал возвращён на место. "
    return (result.isPutBack ? putBack : "") + "Портал «\(output)» остался прежним."
  }

  /// Which files of others stand in the new tree; nil when there are none.
  static func foreign(_ result: BuildResult, in output: String) -> String? {
    let count = result.foreign.count
    guard count > 0 else { return nil }
    var names: [String] = []
    for path in result.foreign {
      let top = path.prefix { $0 != "/" }
      let name = top.count < path.count ? top + "/" : top
      if names.last != String(name) { names.append(String(name)) }
    }
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
    let files = Counting.files(count)
    let own = count == 1 ? "которого" : "которых"
    return "  В «\(output)» есть \(files), \(own) программа не создавала: \(shown.visible). "
      + "Оставлено как есть."
  }
}
