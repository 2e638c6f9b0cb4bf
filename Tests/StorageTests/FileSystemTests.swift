import Diagnostics
import Storage
import TestSupport
import Testing

@Suite struct FileSystemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func tellsFilesFoldersAndLinksApart() throws {
    try folder.write("file", "а")
    try folder.link("link", to: "file")
    #expect(try FileSystem.kind(of: folder.path("file")) == .file)
    #expect(try FileSystem.kind(of: folder.path) == .folder)
    #expect(try FileSystem.kind(of: folder.path("link")) == .link)
    #expect(try FileSystem.kind(of: folder.path("nothing")) == nil)
    #expect(try FileSystem.kind(of: folder.path("file/below")) == nil)
  }

  @Test func createsNoFileWhereOneStands() throws {
    try folder.write("file", "старое")
    expectMachineFailure("file") { try FileSystem.create(folder.path("file"), Array("новое".utf8)) }
    #expect(folder.text("file") == "старое")
  }

  @Test func createsNothingThroughALink() throws {
    try folder.link("link", to: folder.path("target"))
    expectMachineFailure("link") { try FileSystem.create(folder.path("link"), [1]) }
    #expect(!folder.has("target"))
  }

  @Test func makesFoldersAboveAFolder() throws {
    try FileSystem.makeFolders(folder.path("a/б/c"))
    try FileSystem.makeFolders(folder.path("a/б/c"))
    #expect(folder.tree() == ["a/б/c": "/"])
  }

  @Test func makesNoFolderBelowAFile() throws {
    try folder.write("a", "файл")
    expectMachineFailure("a") { try FileSystem.makeFolders(folder.path("a/b/c")) }
    expectMachineFailure("a") { try FileSystem.makeFolders(folder.path("a")) }
  }

  @Test func removesALinkAndNotWhatItLeadsTo() throws {
    try folder.write("kept/file", "а")
    try folder.write("gone/deep/file", "б")
    try folder.link("gone/link", to: folder.path("kept"))
    try FileSystem.remove(folder.path("gone"))
    try FileSystem.remove(folder.path("gone"))
    #expect(folder.tree() == ["kept/file": "а"])
  }

  @Test func resolvesLinksAndStepsUp() throws {
    try folder.makeFolder("a/b")
    try folder.link("link", to: "a/b")
    #expect(FileSystem.resolved(folder.path("link/..")) == folder.path("a"))
    #expect(FileSystem.resolved(folder.path("nothing")) == nil)
    #expect(FileSystem.parent(of: "a/b/c") == "a/b")
    #expect(FileSystem.parent(of: "a") == nil)
    #expect(FileSystem.parent(of: "/a") == nil)
  }
}
