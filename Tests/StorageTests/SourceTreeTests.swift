import Diagnostics
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct SourceTreeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func listsFilesOfAllFoldersByTheirBytes() throws {
    for file in ["b.md", "a/я.md", "a/a.md", "а.md", "Z.md", "a.md", "a-b.md"] {
      try folder.write(file, "")
    }
    let tree = try SourceTree(folder.path)
    #expect(tree.paths == ["Z.md", "a/a.md", "a/я.md", "a-b.md", "a.md", "b.md", "а.md"])
    #expect(tree.refused.isEmpty)
  }

  @Test func leavesHiddenFilesAndFoldersOut() throws {
    for file in [".hidden", ".git/config", "a/.swp", "a/b.md"] { try folder.write(file, "") }
    #expect(try SourceTree(folder.path).paths == ["a/b.md"])
  }

  @Test func looksNotIntoSkippedFoldersAtTheTop() throws {
    for file in ["private/a.md", "news/private/b.md", "private.md"] { try folder.write(file, "") }
    let tree = try SourceTree(folder.path, skipping: { path, _ in path == "private" })
    #expect(tree.paths == ["news/private/b.md", "private.md"])
  }

  @Test func looksNotIntoTreesThatTheProgramHasMade() throws {
    for file in [
      "a/b.md", "out/.nastavnik", "out/c.md", "d/out/.nastavnik", "e/.nastavnik/f.md", "e/g",
    ] {
      try folder.write(file, "")
    }
    #expect(try SourceTree(folder.path).paths == ["a/b.md", "e/g"])
  }

  @Test func listsNamesThatAreNoUTF8Apart() throws {
    let name: [UInt8] = [0xAF, 0xE0, 0xA8, 0x2E, 0x6D, 0x64]
    try folder.write("news/a.md", "")
    let path = Array(folder.path("news/").utf8) + name + [0]
    let file = path.withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o600) }
    }
    #expect(close(file ?? -1) == 0)
    let tree = try SourceTree(folder.path)
    #expect(tree.paths == ["news/a.md"])
    #expect(tree.unreadable.map(\.folder) == ["news"])
    #expect(tree.unreadable.map(\.name) == [name])
    expectMachineFailure("не в UTF-8") { try FileSystem.remove(folder.path("news")) }
  }

  @Test func refusesLinksAndNeverFollowsThem() throws {
    try folder.write("secret/key", "тайна")
    try folder.write("site/a.md", "а")
    try folder.link("site/folder", to: folder.path("secret"))
    try folder.link("site/file.md", to: folder.path("secret/key"))
    try folder.link("site/dead.md", to: "nowhere")
    let tree = try SourceTree(folder.path("site"))
    #expect(tree.paths == ["a.md"])
    #expect(tree.refused == ["dead.md", "file.md", "folder"])
    #expect(throws: Failure.self) { try FileSystem.read(folder.path("site/file.md")) }
  }

  @Test func namesPathsAsThePersonNamedTheFolder() throws {
    try folder.makeFolder("a")
    let tree = try SourceTree(folder.path("a"))
    #expect(tree.shown("b.md") == folder.path("a/b.md"))
    #expect(try SourceTree(folder.path("a/")).shown("b.md") == folder.path("a/b.md"))
  }

  @Test func readsWhatItListed() throws {
    try folder.write("a/b.md", [0, 1, 255])
    #expect(try SourceTree(folder.path).read("a/b.md") == [0, 1, 255])
    try folder.write("a/empty", [])
    #expect(try SourceTree(folder.path).read("a/empty") == [])
  }

  @Test func saysWhichFolderIsMissing() {
    expectMachineFailure("net-takoy") { try SourceTree(folder.path("net-takoy")) }
  }

  @Test func saysWhichFileCannotBeRead() throws {
    try folder.write("a.md", "а")
    try folder.permit("a.md", 0)
    withoutRoot { expectMachineFailure("a.md") { try FileSystem.read(folder.path("a.md")) } }
  }

  @Test func saysWhichFolderCannotBeRead() throws {
    try folder.write("zakryto/a.md", "а")
    try folder.permit("zakryto", 0)
    withoutRoot { expectMachineFailure("zakryto") { try SourceTree(folder.path) } }
    try folder.permit("zakryto", 0o755)
  }

  @Test func readsNoFolderAsAFile() throws {
    try folder.makeFolder("a")
    expectMachineFailure("это папка") { try FileSystem.read(folder.path("a")) }
  }
}

/// Expects that the machine refuses and that the message has the words.
func expectMachineFailure<Result>(
  _ words: String, _ body: () throws -> Result, _ place: SourceLocation = #_sourceLocation
) {
  do {
    _ = try body()
    Issue.record("nothing was refused", sourceLocation: place)
  } catch let failure as Failure {
    #expect(failure.status == .machine, sourceLocation: place)
    #expect(failure.message.contains(words), sourceLocation: place)
  } catch {
    Issue.record(error, sourceLocation: place)
  }
}
