import Diagnostics
import Storage
import TestSupport
import Testing

@Suite struct TreeManifestTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func stage(_ files: [String: String]) throws -> OutputStage {
    let stage = try OutputStage(replacing: folder.path("out"))
    for (path, text) in files { try stage.write(path, Array(text.utf8)) }
    return stage
  }

  @Test func listsEachFileWithDigestAndSize() throws {
    try folder.write("tree/b.txt", "abc")
    try folder.write("tree/a/index.html", "")
    try folder.write("tree/.nastavnik", "mark")
    // The digests are those of FIPS 180-4's examples.
    #expect(
      try TreeManifest(of: folder.path("tree")).text == """
        nastavnik-manifest 1
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 a/index.html
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 b.txt

        """)
  }

  @Test func readsWhatItWroteInThePlaceOfAnOlderOne() throws {
    try folder.write("tree/with space.txt", "abc")
    try folder.write("list/manifest", "старое")
    let manifest = try TreeManifest(of: folder.path("tree"))
    try manifest.write(to: folder.path("list/manifest"))
    #expect(try TreeManifest(at: folder.path("list/manifest")) == manifest)
    #expect(manifest.files.keys.sorted() == ["with space.txt"])
  }

  @Test(arguments: ["", "текст\n", "nastavnik-manifest 1\nabc 3 b.txt\n", "nastavnik-manifest 2\n"])
  func refusesWhatIsNoManifest(_ text: String) throws {
    try folder.write("list", text)
    #expect(throws: Failure.self) { try TreeManifest(at: folder.path("list")) }
  }

  @Test func tellsWhatCameChangedAndWent() throws {
    let first = try stage(["same": "1", "other": "1", "old": "1"])
    #expect(try first.changes() == nil)
    let before = try first.manifest()
    try first.commit()
    let second = try stage(["same": "1", "other": "2", "new/page.html": "1"])
    let expected = TreeChanges(came: ["new/page.html"], changed: ["other"], went: ["old"])
    #expect(try second.changes() == expected)
    #expect(TreeChanges(from: before, to: try second.manifest()) == expected)
    try second.commit()
  }
}
