import Diagnostics
import Storage
import TestSupport
import Testing

/// What others have put into the tree, and what a killed build has left beside it.
@Suite struct ForeignFilesTests {
  private let folder: TemporaryFolder
  private var out: String { folder.path("out") }

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func build(_ files: [String: String]) throws -> [String] {
    let stage = try OutputStage(replacing: out)
    for (path, text) in files { try stage.write(path, Array(text.utf8)) }
    return try stage.commit()
  }

  private var published: [String: String] {
    folder.tree("out").filter { $0.key != OutputStage.marker }
  }

  @Test func keepsFilesOfOthersAndNamesThem() throws {
    try build(["index.html": "а", "old.html": "б", "строка\nи \\ ещё.pdf": "в"])
    try folder.write("out/CNAME", "school.example")
    try folder.write("out/.well-known/security.txt", "mailto")
    try folder.link("out/latest", to: "index.html")
    let identity = folder.identity("out/CNAME")
    for text in ["г", "д"] {
      let foreign = try build(["index.html": text])
      #expect(foreign == [".well-known/security.txt", "CNAME", "latest"])
      #expect(
        published == [
          "index.html": text, "CNAME": "school.example", ".well-known/security.txt": "mailto",
          "latest": "→ index.html",
        ])
    }
    #expect(folder.identity("out/CNAME") == identity)
  }

  @Test func putsItsOwnPagesInThePlaceOfOthers() throws {
    try build(["index.html": "а"])
    try folder.write("out/news", "чужой файл")
    try folder.write("out/page/deep.txt", "чужое")
    try folder.write("out/b.html", "чужое")
    let foreign = try build(["news/index.html": "моё", "page": "моё", "b.html": "моё"])
    #expect(foreign == [])
    #expect(published == ["news/index.html": "моё", "page": "моё", "b.html": "моё"])
  }

  @Test func takesATreeOfBeforeTheListForItsOwn() throws {
    try folder.write("out/\(OutputStage.marker)", "Папка собрана программой Nastavnik.\n")
    try folder.write("out/old.html", "старое")
    #expect(try build(["index.html": "а"]) == [])
    #expect(published == ["index.html": "а"])
  }

  @Test func keepsWhatTheTreeAllowsAndHidesTheNewOneUntilItIsWhole() throws {
    try build(["index.html": "а"])
    try folder.permit("out", 0o750)
    let stage = try OutputStage(replacing: out)
    try stage.write("index.html", [1])
    #expect(try folder.mode(".out.staging") == 0o700)
    try stage.commit()
    #expect(try folder.mode("out") == 0o750)
  }

  @Test func refusesAFolderOfOthersInThePlaceOfTheStaging() throws {
    try folder.write(".out.staging/diplom.doc", "труд")
    expectMachineFailure("не её работа") { try OutputStage(replacing: out) }
    #expect(folder.text(".out.staging/diplom.doc") == "труд")
  }

  @Test func putsTheOldTreeBackThatAKilledBuildHadMovedAside() throws {
    try build(["index.html": "а"])
    try folder.move("out", to: ".out.staging.old")
    try folder.write(".out.staging/\(OutputStage.marker)", "")
    #expect(try OutputStage.putRight(out))
    #expect(published == ["index.html": "а"])
    #expect(!folder.has(".out.staging") && !folder.has(".out.staging.old"))
    #expect(try !OutputStage.putRight(out))
  }

  @Test func leavesABuildAloneThatIsAtWork() throws {
    try build(["index.html": "а"])
    let stage = try OutputStage(replacing: out)
    #expect(try !OutputStage.putRight(out))
    try stage.write("index.html", [0x62])
    try stage.commit()
    #expect(published == ["index.html": "b"])
  }

  @Test func refusesAMountPointBeforeAnythingIsWritten() {
    expectMachineFailure("точка монтирования") { try OutputStage(replacing: "/proc") }
  }

  @Test func refusesAFileThatIsNoMoreWhatItWas() throws {
    try folder.write("a.txt", "а")
    let tree = try SourceTree(folder.path)
    let stamp = try tree.stamp(of: "a.txt")
    #expect(try tree.stamp(of: "a.txt") == stamp)
    try folder.age("a.txt", to: 1_000_000)
    #expect(try tree.stamp(of: "a.txt") != stamp)
    try folder.remove("a.txt")
    expectMachineFailure("пропал, пока читали портал") { try tree.read("a.txt") }
  }
}
