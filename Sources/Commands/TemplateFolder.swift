import Diagnostics
import Storage

/// A template and the files it names, directly or not, by their names within its folder.
///
/// The folder may be anybody's and full of other things, so only what is named in quotes by
/// `extends`, `include`, `import` or `from` is read. The folder is the nearest one called
/// `templates`, where a theme keeps them, or else the one the template lies in.
struct TemplateFolder {
  /// The name of the template that was asked for.
  let main: String
  private(set) var files: [SourceFile] = []
  private let folder: String

  init(around path: String) throws(Failure) {
    var steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let inner = steps.dropLast().lastIndex(of: "templates").map { $0 + 1 } ?? steps.count - 1
    main = steps[inner...].joined(separator: "/")
    steps.removeSubrange(inner...)
    folder = steps.isEmpty ? "" : steps.joined(separator: "/") + "/"
    try read(main)
  }

  private mutating func read(_ start: String) throws(Failure) {
    var waiting = [start]
    var seen: Set<String> = [start]
    while let name = waiting.popLast() {
      let kind = try FileSystem.kind(of: folder + name)
      guard name == start || kind == .file else { continue }
      let file = SourceFile(path: name, bytes: try FileSystem.read(folder + name))
      files.append(file)
      waiting += Self.names(in: file).filter { seen.insert($0).inserted }
    }
    files.sort { $0.path < $1.path }
  }

  /// What stands in quotes in the tags that name templates.
  private static func names(in file: SourceFile) -> [String] {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let tags = text.split(separator: "{%", omittingEmptySubsequences: false).dropFirst()
      .map { $0.prefix { $0 != "%" } }
    let naming = tags.filter { tag in
      let word = tag.drop { " \n\t+-".contains($0) }.prefix { $0.isLetter }
      return ["extends", "include", "import", "from"].contains(word)
    }
    return naming.flatMap(quoted).filter { name in
      !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
    }
  }

  private static func quoted(_ tag: Substring) -> [String] {
    let parts = tag.split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }

  /// The same faults with paths as the person who named the template knows them.
  func shown(_ report: Report) -> Report {
    var result = Report()
    for var diagnostic in report.diagnostics {
      diagnostic.range = diagnostic.range.map(shown)
      for index in diagnostic.notes.indices {
        diagnostic.notes[index].range = diagnostic.notes[index].range.map(shown)
      }
      result.add(diagnostic)
    }
    return result
  }

  private func shown(_ range: SourceRange) -> SourceRange {
    guard files.contains(where: { $0 === range.file }) else { return range }
    return SourceRange(
      file: SourceFile(path: folder + range.file.path, bytes: range.file.bytes), range.offsets)
  }
}
