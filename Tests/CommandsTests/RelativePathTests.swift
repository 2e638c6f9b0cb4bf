import Foundation
import TestSupport
import Testing

/// Content and output named as people type them: from the folder they stand in.
@Suite struct RelativePathTests {
  @Test func makesPicturesWhereTheyAreLookedFor() throws {
    let folder = try TemporaryFolder()
    try FixtureSite.school
      .with("files/urok.png", bytes: SamplePNG(40, 30).bytes)
      .with(
        "news/urok.md",
        "---\ntitle: Урок\ndate: 2026-09-16\nsummary: Проба.\n---\n\n![Урок](files/urok.png)\n"
      ).write(to: folder, at: "content/school")
    let outcome = try Shell.run(
      "nastavnik build content/school --output out --themes '\(Repository.themes)'",
      in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    let pictures = folder.tree("out/pictures").keys.map { $0.hasSuffix(".webp") }
    #expect(pictures.count == 2 && pictures.contains(true))
    #expect(folder.tree("content/school/files").count == 5)
  }
}
