import Diagnostics

/// Where in a portal's folder the records of each list belong: for what is missing in it.
struct ListPlaces: Sendable {
  /// The files of each list, by their paths from the portal's folder; empty ones too.
  private let files: [String: [String]]
  /// What paths begin with, as messages show them.
  private let folder: String

  init(_ parts: [FilePart], site: RecordData) {
    var files: [String: [String]] = [:]
    for part in parts {
      if case .records(let schema) = part.role { files[schema.name, default: []].append(part.path) }
    }
    self.files = files
    folder = site.file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .map { $0 + "/" }.joined()
  }

  /// The file a new record of a list is to be written in: the one that holds its records, or the
  /// folder where each has a file of its own; where there is none yet, the one `init` would make.
  func range(of schema: Schema, among records: RecordCollection) -> SourceRange {
    if let file = records.all.last?.file, Self.holdsMany(file.path) {
      return SourceRange(startOf: file)
    }
    return SourceRange(startOf: SourceFile(path: folder + path(of: schema), bytes: []))
  }

  func range(ofFolder name: String) -> SourceRange {
    SourceRange(startOf: SourceFile(path: folder + name + "/", bytes: []))
  }

  private func path(of schema: Schema) -> String {
    let lists = files[schema.name] ?? []
    if let list = lists.first(where: Self.holdsMany) { return list }
    if let folder = lists.first?.split(separator: "/").first { return folder + "/" }
    return RecordDraft(schema).isMarkdown ? schema.plural + "/" : schema.plural + ".yaml"
  }

  /// The path as it is written from the portal's folder.
  func name(of range: SourceRange) -> String {
    let path = range.file.path
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private static func holdsMany(_ path: String) -> Bool {
    !["md", "markdown"].contains(ContentRole.type(of: path))
  }
}
