/// What a file of a portal's folder is for, by its path alone.
package enum ContentRole: Sendable {
  /// `site.yaml`
  case site
  /// A source of a collection: `mentors.csv`, `наставники.yaml`, `news/festival.md`.
  case records(Schema)
  /// A workbook of Excel, `школа.xlsx`: each sheet is a source of the collection it is named after. The
  /// collection is the one the file itself is named after, for a sheet that has no name of its own.
  case workbook(Schema?)
  /// Something to be copied as it is: `files/…`.
  case download
  /// A template or asset of the portal's own theme.
  case theme
  /// A profile of requirements of the portal's own.
  case profile
  /// Never read and never published: `private/…`, built portals, notes for editors, and what a
  /// repository keeps at its root.
  case hidden
  /// Among what is to be copied, but left there by programs or by mistake; never read either.
  case litter
  /// None of these.
  case unknown

  /// Sorts a path relative to the portal's folder.
  package init(path: String) {
    let steps = path.split(separator: "/").map(String.init)
    let first = steps[0]
    switch first {
    case "site.yaml", "site.yml": self = steps.count == 1 ? .site : .unknown
    case "files", "файлы":
      self = steps.count < 2 ? .unknown : Self.isLitter(steps) ? .litter : .download
    case _ where Self.closedFolders.contains(first): self = .hidden
    case "theme": self = .theme
    case "profiles": self = .profile
    default:
      if steps.count == 1,
        Self.isOfRepository(first) || Self.isLock(first) || first == PackageMemory.file
      {
        self = .hidden
      } else if Self.workbooks.contains(Self.type(of: steps[steps.count - 1])) {
        self = Self.isLock(steps[steps.count - 1]) ? .hidden : Self.workbook(steps)
      } else {
        self = Self.collection(steps).map { .records($0) } ?? .unknown
      }
    }
  }

  /// The endings of workbooks: those that are read, and those of which a message says what to do.
  private static let workbooks: Set<String> = ["xlsx", "xlsm", "xls", "ods"]

  private static func workbook(_ steps: [String]) -> ContentRole {
    let name = steps.count == 1 ? String(steps[0].prefix { $0 != "." }) : steps[0]
    let own = schema(named: name)
    return steps.count == 1 || own != nil ? .workbook(own) : .unknown
  }

  /// Whether a file is the one by which Excel or LibreOffice marks an open document.
  private static func isLock(_ name: String) -> Bool {
    name.hasPrefix("~$") || name.hasPrefix(".~lock.")
  }

  /// Whether a file at the top is one that repositories have there: it describes the portal, its
  /// rights or its address, or is for the programs that publish it.
  private static func isOfRepository(_ name: String) -> Bool {
    name.lowercased().hasPrefix("readme")
      || repositoryNames.contains(name.prefix { $0 != "." }.lowercased())
  }

  private static let repositoryNames: Set<String> = [
    "authors", "changelog", "cname", "code_of_conduct", "codeowners", "contributing", "copying",
    "dockerfile", "jenkinsfile", "justfile", "licence", "license", "makefile", "notice", "security",
    "лицензия", "памятка", "прочти",
  ]

  /// The folders at the top whose files are never read, whoever may read them.
  package static let privateFolders: Set<String> = ["private", "личное"]

  /// The folders at the top where built portals are put.
  package static let outputFolders: Set<String> = ["_site", "public"]

  /// The folders at the top that are not looked into.
  package static let closedFolders = privateFolders.union(outputFolders)

  /// Whether the files of a folder at the top may be content.
  package static func isContent(folder: String) -> Bool {
    switch ContentRole(path: folder + "/a.md") {
    case .unknown: false
    case .hidden: privateFolders.contains(folder)
    default: true
    }
  }

  /// Lock files of Word and LibreOffice, what Windows and macOS leave, copies of editors, and
  /// folders that are not to be read.
  private static func isLitter(_ steps: [String]) -> Bool {
    let name = steps[steps.count - 1].lowercased()
    return steps.dropLast().contains { privateFolders.contains($0.lowercased()) }
      || ["~$", "~", "."].contains(where: name.hasPrefix)
      || ["thumbs.db", "desktop.ini"].contains(name)
      || [".bak", ".tmp", ".old", ".orig", "~"].contains(where: name.hasSuffix)
  }

  /// The collection a file belongs to: by its own name at the top, by its folder's name below.
  private static func collection(_ steps: [String]) -> Schema? {
    let type = Self.type(of: steps[steps.count - 1])
    if steps.count == 1 {
      return ["yaml", "yml", "json", "csv", "tsv"].contains(type)
        ? schema(named: String(steps[0].dropLast(type.count + 1))) : nil
    }
    return ["md", "markdown", "yaml", "yml", "json", "csv", "tsv"].contains(type)
      ? schema(named: steps[0]) : nil
  }

  /// The name's ending in lower case, without the dot.
  package static func type(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The collection with this Latin or Russian name.
  package static func schema(named name: String) -> Schema? { schemas[KeyFolding.fold(name)] }

  private static let schemas: [String: Schema] = {
    var schemas: [String: Schema] = [:]
    for schema in DomainModel.entities {
      schemas[KeyFolding.fold(schema.plural)] = schema
      schemas[KeyFolding.fold(schema.pluralLabel)] = schema
    }
    return schemas
  }()
}
