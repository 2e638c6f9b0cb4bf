import Diagnostics
import Parallel
import Storage
import TestSupport
import Testing

@Suite struct OutputStageTests {
  private let folder: TemporaryFolder
  private var out: String { folder.path("out") }

  init() throws { folder = try TemporaryFolder() }

  /// Builds a tree in one go.
  private func build(_ files: [String: String]) throws {
    let stage = try OutputStage(replacing: out)
    for (path, text) in files { try stage.write(path, Array(text.utf8)) }
    try stage.commit()
  }

  /// What stands in the output without the program's own mark.
  private var published: [String: String] {
    folder.tree("out").filter { $0.key != OutputStage.marker }
  }

  @Test func putsAFirstTreeInPlace() throws {
    try build(["index.html": "а", "новости/index.html": "б", "a/b/c.html": "в"])
    #expect(published == ["index.html": "а", "новости/index.html": "б", "a/b/c.html": "в"])
    #expect(folder.has("out/" + OutputStage.marker))
    #expect(!folder.has(".out.staging"))
  }

  @Test func makesTheFoldersAboveTheOutput() throws {
    let stage = try OutputStage(replacing: folder.path("a/b/out"))
    try stage.write("index.html", [1])
    try stage.commit()
    #expect(folder.read("a/b/out/index.html") == [1])
  }

  @Test func replacesTheWholeTreeAndRemovesWhatIsNoLongerWritten() throws {
    try build(["index.html": "а", "old/index.html": "б"])
    try build(["index.html": "в", "new/index.html": "г"])
    #expect(published == ["index.html": "в", "new/index.html": "г"])
    #expect(!folder.has(".out.staging"))
  }

  @Test func showsTheOldTreeUntilTheExchange() throws {
    try build(["index.html": "старое"])
    let stage = try OutputStage(replacing: out)
    try stage.write("index.html", Array("новое".utf8))
    #expect(published == ["index.html": "старое"])
    try stage.commit()
    #expect(published == ["index.html": "новое"])
  }

  @Test func keepsEqualFilesWithTheirNumberAndTime() throws {
    try build(["a.html": "а", "b.html": "б", "c/d.html": "в"])
    try folder.age("out/a.html", to: 1_000_000)
    let equal = try #require(folder.identity("out/a.html"))
    let changed = try #require(folder.identity("out/b.html"))
    let stage = try OutputStage(replacing: out)
    for (path, text) in ["a.html": "а", "b.html": "бб", "c/d.html": "в", "e.html": "г"] {
      try stage.write(path, Array(text.utf8))
    }
    let totals = stage.totals
    try stage.commit()
    #expect(folder.identity("out/a.html") == equal)
    #expect(folder.identity("out/b.html") != changed)
    #expect((totals.files, totals.bytes, totals.kept) == (4, 2 + 4 + 2 + 2, 2))
  }

  @Test func writesAFileOfTheSameLengthButOtherBytesAnew() throws {
    try build(["a.html": "аб"])
    try build(["a.html": "ба"])
    #expect(published == ["a.html": "ба"])
  }

  @Test func leavesTheOldTreeAsItWasWhenGivenUp() throws {
    try build(["index.html": "а", "b/index.html": "б"])
    let before = folder.tree("out")
    let identity = folder.identity("out/index.html")
    let stage = try OutputStage(replacing: out)
    try stage.write("index.html", Array("другое".utf8))
    try stage.discard()
    #expect(folder.tree("out") == before)
    #expect(folder.identity("out/index.html") == identity)
    #expect(!folder.has(".out.staging"))
  }

  @Test func refusesAFolderWithFilesOfSomebodyElse() throws {
    try folder.write("out/diplom.doc", "труд")
    expectMachineFailure("лежат файлы") { try OutputStage(replacing: out) }
    #expect(folder.tree() == ["out/diplom.doc": "труд"])
  }

  @Test func takesAnEmptyFolder() throws {
    try folder.makeFolder("out")
    try build(["index.html": "а"])
    #expect(published == ["index.html": "а"])
  }

  @Test func refusesAFileInThePlaceOfTheTree() throws {
    try folder.write("out", "файл")
    expectMachineFailure("не папка") { try OutputStage(replacing: out) }
    #expect(folder.tree() == ["out": "файл"])
  }

  @Test func refusesALinkInThePlaceOfTheTree() throws {
    try folder.write("elsewhere/\(OutputStage.marker)", "")
    try folder.link("out", to: folder.path("elsewhere"))
    expectMachineFailure("не папка") { try OutputStage(replacing: out) }
  }

  @Test func refusesAFileInThePlaceOfTheFolderAbove() throws {
    try folder.write("above", "файл")
    expectMachineFailure("above") { try OutputStage(replacing: folder.path("above/out")) }
    #expect(folder.tree() == ["above": "файл"])
  }

  @Test func refusesASecondBuildOfTheSameTree() throws {
    let stage = try OutputStage(replacing: out)
    try stage.write("index.html", [1])
    expectMachineFailure("уже собирает") { try OutputStage(replacing: out) }
    try stage.commit()
    #expect(folder.read("out/index.html") == [1])
  }

  @Test func letsTheNextBuildInWhenTheFirstHasEnded() throws {
    try build(["index.html": "а"])
    try build(["index.html": "б"])
    #expect(published == ["index.html": "б"])
  }

  @Test func buildsTwoTreesOfOneFolderSideBySide() throws {
    let first = try OutputStage(replacing: folder.path("a"))
    let second = try OutputStage(replacing: folder.path("b"))
    try first.write("index.html", [1])
    try second.write("index.html", [2])
    try second.commit()
    try first.commit()
    #expect((folder.read("a/index.html"), folder.read("b/index.html")) == ([1], [2]))
  }

  @Test func cleansWhatAKilledBuildLeft() throws {
    try build(["index.html": "а"])
    try folder.write(".out.staging/\(OutputStage.marker)", "")
    try folder.write(".out.staging/half.html", "полстра")
    try folder.write(".out.staging/deep/half.html", "полстра")
    try build(["index.html": "б"])
    #expect(published == ["index.html": "б"])
    #expect(!folder.has(".out.staging"))
  }

  @Test func writesNothingThroughALinkInThePlaceOfTheStaging() throws {
    try folder.write("victim/index.html", "чужое")
    try folder.link(".out.staging", to: folder.path("victim"))
    try build(["index.html": "моё"])
    #expect(folder.tree("victim") == ["index.html": "чужое"])
    #expect(published == ["index.html": "моё"])
  }

  @Test func writesNothingThroughALinkInsideTheOldTree() throws {
    try build(["a/index.html": "а", "index.html": "б"])
    try folder.write("victim/index.html", "чужое")
    try folder.remove("out/a")
    try folder.link("out/a", to: folder.path("victim"))
    try folder.remove("out/index.html")
    try folder.link("out/index.html", to: folder.path("victim/index.html"))
    try build(["a/index.html": "в", "index.html": "чужое"])
    #expect(folder.tree("victim") == ["index.html": "чужое"])
    #expect(published == ["a/index.html": "в", "index.html": "чужое"])
    #expect(folder.identity("out/index.html") != folder.identity("victim/index.html"))
  }

  @Test func writesNothingThroughALinkInThePlaceOfTheLock() throws {
    try folder.link(".out.lock", to: folder.path("victim"))
    expectMachineFailure("ссылка") { try OutputStage(replacing: out) }
    #expect(!folder.has("victim"))
  }

  @Test func refusesToWriteAFileTwice() throws {
    let stage = try OutputStage(replacing: out)
    try stage.write("index.html", [1])
    expectMachineFailure("index.html") { try stage.write("index.html", [2]) }
    try stage.discard()
  }

  @Test func saysThatTheFolderAboveCannotBeWritten() throws {
    try folder.makeFolder("above")
    try folder.permit("above", 0o555)
    withoutRoot {
      expectMachineFailure("нет прав") { try OutputStage(replacing: folder.path("above/out")) }
    }
    #expect(folder.tree() == ["above": "/"])
  }

  @Test func writesFromManyThreadsAtOnce() throws {
    let stage = try OutputStage(replacing: out)
    let written = parallelMap(Array(0..<200)) { number in
      (try? stage.write("folder-\(number % 7)/\(number).html", [UInt8(number % 256)])) != nil
    }
    try stage.commit()
    #expect(!written.contains(false))
    #expect(published.count == 200)
    #expect(stage.totals.files == 200)
  }
}
