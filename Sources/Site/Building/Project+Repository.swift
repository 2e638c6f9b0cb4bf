import Diagnostics
import Formats
import Media
import Mentoring
import Storage

/// What of a portal's folders lies in a repository.
extension Project {
  /// Refuses a private folder that lies in the portal, in the output, or where git would commit it.
  ///
  /// - Throws: Why, or that git cannot be asked.
  func requireUnpublished(_ folder: String) throws(Failure) {
    guard let resolved = FileSystem.resolved(folder), FileSystem.isFolder(resolved) else {
      throw Failure(.usage, "Закрытой папки «\(folder)» нет (ключ --private).")
    }
    for (place, name) in [(output, "результата"), (self.folder, "содержания")] {
      guard let place, let other = FileSystem.resolved(place) else { continue }
      // A folder of the content that is never read is as good as one outside it.
      let isInside = (resolved + "/").hasPrefix(other + "/")
      let isUnread = ContentRole.privateFolders.contains {
        name == "содержания" && (resolved + "/").hasPrefix(other + "/" + $0 + "/")
      }
      if (other + "/").hasPrefix(resolved + "/") || isInside && !isUnread {
        throw Failure(
          .usage,
          "Закрытая папка «\(folder)» и папка \(name) «\(place)» лежат одна в другой. Вынесите закрытую "
            + "папку в другое место (ключ --private).")
      }
    }
    guard let repository = try GitRepository(around: resolved, tools: tools) else { return }
    if try repository.isIgnored() { return }
    throw Failure(
      .usage,
      "Закрытая папка «\(folder)» лежит в репозитории git и попала бы в него вместе с порталом. "
        + "Вынесите её или впишите в .gitignore и уберите из репозитория (git rm --cached).")
  }

  /// The files of the portal's folder that are committed; all of them where there is no repository.
  func publicFiles() throws(Failure) -> [String] {
    if let repository = try GitRepository(around: folder, tools: tools) {
      return try repository.trackedFiles()
    }
    return try SourceTree(folder).paths
  }
}

extension CheckedPortal {
  /// The committed files whose text can be read.
  func committedTexts(_ paths: [String]) throws(Failure) -> [PublishedFile] {
    let known = Set(paths).intersection(sources.tree.paths)
    // What is wrong with files that nothing leads to is nobody's matter here.
    var uses = FileUses()
    for path in known.sorted() where sources.downloads.size(of: path) != nil {
      let file = SourceFile(path: sources.tree.shown(path), bytes: [])
      uses.add(path, .offered, at: FileUses.Place(SourceRange(startOf: file)))
    }
    _ = try desk.look(at: uses)
    var texts = try sources.publishedFiles(uses, uses.paths, inspectedBy: desk)
    for path in known.sorted() where sources.downloads.size(of: path) == nil {
      guard
        ["yaml", "yml", "csv", "tsv", "json", "md", "txt", "html"].contains(
          ContentRole.type(of: path))
      else { continue }
      var faults = Report()
      let shown = sources.tree.shown(path)
      let text = TextDecoding.decode(path: shown, bytes: try sources.tree.read(path), into: &faults)
      if let text { texts.append(PublishedFile(path: path, source: text)) }
    }
    return texts
  }
}
