import Foundation
import TestSupport
import Testing

@testable import Commands

/// Whether the documents for users and maintainers say what is so.
@Suite struct DocumentationTests {
  @Test func mapsTheRoomsAndTheirArrows() throws {
    let table = try MarkdownTable(in: "docs/architecture.md", under: "## Rooms")
    let rooms = try Rooms.inPackage()
    #expect(table.names.sorted() == rooms.keys.sorted())
    for (name, dependencies) in rooms {
      let row = try #require(table[name], "no row for \(name)")
      #expect(Set(MarkdownTable.quoted(row[2])) == dependencies, "\(name)")
    }
  }

  /// State that a reader of a stage cannot see is on the list, with its reason.
  @Test func listsEveryFileWithHiddenState() throws {
    let table = try MarkdownTable(in: "docs/architecture.md", under: "## Hidden state")
    let listed = Set(table.rows.flatMap { MarkdownTable.quoted($0[1]) })
    let holding = try Repository.files(in: ["Sources"]).filter { path in
      guard path.hasSuffix(".swift") else { return false }
      return try Repository.text(path).contains(
        #/Mutex[\(<]|AtomicLazyReference|Atomic<|@TaskLocal/#)
    }
    let named = holding.map { String($0.dropFirst("Sources/".count)) }
    #expect(named.filter { !listed.contains($0) } == [])
  }

  @Test(arguments: [
    "README.md", "README.ru.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/limits.md",
  ])
  func namesOnlyFilesThatAreThere(_ document: String) throws {
    let roots = ["Sources/", "Tests/", "Themes/", "Content/", "Scripts/", "docs/"]
    let named = MarkdownTable.quoted(try Repository.text(document)).filter { text in
      let isPath = roots.contains { text.hasPrefix($0) } || text.contains(/^\w+\/.*\.swift$/)
      return isPath && !text.contains(/[<>*… ]/)
    }
    let missing = named.filter { path in
      !["", "Sources/"].contains { root in
        FileManager.default.fileExists(atPath: "\(Repository.path)/\(root)\(path)")
      }
    }
    #expect(missing == [])
  }

  @Test(arguments: ["README.md", "README.ru.md", "CONTRIBUTING.md"])
  func namesOnlyTargetsOfTheMakefile(_ document: String) throws {
    let makefile = try Repository.text("Makefile")
    let targets = Set(makefile.matches(of: /(?m)^([a-z-]+):/).map { String($0.1) })
    let named = try Repository.text(document).matches(of: /(?m)(?:`|^)make ([a-z-]+)/)
    #expect(named.map { String($0.1) }.filter { !targets.contains($0) } == [])
  }

  /// `make help` prints a target by the line above it.
  @Test func explainsEveryTargetOfTheMakefile() throws {
    let lines = try Repository.text("Makefile").components(separatedBy: "\n")
    let bare = lines.indices.filter { index in
      lines[index].contains(/^[a-z-]+:/) && !lines[index - 1].hasPrefix("## ")
    }
    #expect(bare.map { lines[$0] } == [])
  }
}

extension DocumentationTests {
  /// An editor copies the commands of the Russian page one after another.
  @Test func theCommandsForEditorsRunAsOneScript() throws {
    let folder = try TemporaryFolder()
    let commands = ToldCommands.blocks(in: try Repository.text("README.ru.md"))
    #expect(commands.contains("nastavnik build --explicit-index") && commands.count > 7)
    let outcome = try Shell.run("set -e\n" + commands.joined(separator: "\n"), in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(folder.has("moya-shkola/_site/index.html"))
  }

  /// The commands of this program in the page for engineers, in a folder with the portals they name.
  @Test func theCommandsForEngineersRun() throws {
    let folder = try TemporaryFolder()
    _ = try Shell.run("nastavnik init my-school --level school", in: folder.path)
    _ = try Shell.run("nastavnik init my-district --level municipality", in: folder.path)
    let commands = ToldCommands.blocks(in: try Repository.text("README.md"))
      .map { $0.replacing(".build/release/nastavnik", with: "nastavnik") }
      .filter { $0.hasPrefix("nastavnik ") }
    #expect(commands.count > 3)
    for command in commands {
      let outcome = try Shell.run(command, in: folder.path)
      #expect(outcome.status == 0, "\(command): \(outcome.output)")
    }
  }

  @Test func showsPicturesToEditors() throws {
    let text = try Repository.text("README.ru.md")
    let pictures = text.matches(of: #/!\[[^\]]+\]\(([^)]+)\)/#).map { String($0.1) }
    #expect(pictures.count >= 4)
    for path in pictures {
      #expect(FileManager.default.fileExists(atPath: Repository.path + "/" + path), "\(path)")
    }
  }

  @Test func listsEveryCommand() throws {
    let table = try MarkdownTable(in: "README.md", under: "## Commands")
    let lines: [String] = table.rows.flatMap { MarkdownTable.quoted($0[0]) }
    let named = lines.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    #expect(Set(named) == Set(Tool.commands.map(\.syntax.name)))
  }

  @Test func listsEveryOptionOfBuild() throws {
    let table = try MarkdownTable(in: "README.md", under: "Options of `build`")
    let options = BuildCommand().syntax.options
    #expect(
      table.names.map { $0.split(separator: " ").first.map(String.init) ?? "" }.sorted()
        == options.map { "--" + $0.name }.sorted())
    for name in table.names {
      let words = name.split(separator: " ").map(String.init)
      let option = try #require(options.first { "--" + $0.name == words[0] })
      #expect((words.count > 1) == (option.value != nil), "\(name)")
      if !option.choices.isEmpty {
        #expect(words[1].split(separator: "|").map(String.init) == option.choices)
      }
    }
  }

  @Test func listsEveryVariableOfTheEnvironment() throws {
    let table = try MarkdownTable(in: "CONTRIBUTING.md", under: "## Environment variables")
    var read: Set<String> = []
    for path in try Repository.files(in: [
      "Sources", "Tests", "Scripts", "Makefile", "Package.swift",
    ]) {
      // What the faults of tests are told by stands at the head of their file.
      guard !path.hasPrefix("Tests/Faults/"), let text = try? Repository.text(path) else {
        continue
      }
      for match in text.matches(of: #/["{](NASTAVNIK(?:_[A-Z]+)*)["}:]/#) {
        read.insert(String(match.1))
      }
      for match in text.matches(of: #/getenv\("(\w+)"\)/#) { read.insert(String(match.1)) }
    }
    #expect(table.names == read.sorted())
  }
}

/// The targets the program is made of, with those they depend on.
private enum Rooms {
  static func inPackage() throws -> [String: Set<String>] {
    let package = try Repository.text("Package.swift")
    var rooms: [String: Set<String>] = ["nastavnik": ["Commands"]]
    for match in package.matches(of: /\.target\(\s*name: "(\w+)"/) where match.1 != "TestSupport" {
      rooms[String(match.1)] = []
    }
    for match in package.matches(of: #/room\(\s*"(\w+)",\s*\[([^\]]*)\]/#) {
      rooms[String(match.1)] = Set(
        match.2.matches(of: /"(\w+)"/).map { String($0.1) })
    }
    return rooms
  }
}
