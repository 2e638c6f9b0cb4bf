import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Media
@testable import Site

/// Pictures as they go out.
@Suite struct PublishedPictureTests {
  /// A photograph that lies on its side and tells where and by whom it was taken, in a format.
  private static func photograph(_ type: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write("a.png", SamplePNG(1200, 800, shade: 90).bytes)
    let file = folder.path("a." + type)
    if type != "png" { _ = try TestTool.run("vips", "copy", folder.path("a.png"), file) }
    _ = try TestTool.run(
      "exiftool", "-q", "-overwrite_original", "-n", "-GPSLatitude=48.7", "-GPSLatitudeRef=N",
      "-Orientation=6", "-Artist=Иван Петров", "-XMP:Creator=Иван Петров",
      "-PNG:Author=Иван Петров",
      "-JPEG:Comment=Снял Петров", file)
    return Array(FileManager.default.contents(atPath: file) ?? Data())
  }

  private static func site(_ type: String) throws -> FixtureSite {
    FixtureSite.school.with("files/Снимок урока." + type, bytes: try photograph(type)).replacing(
      "Пары составили план на осень.",
      with: "![Урок](<../files/Снимок урока.\(type)>)\n\n"
        + "Вот [весь снимок](<../files/Снимок урока.\(type)>).",
      in: "news/start.md")
  }

  @Test(arguments: ["jpg", "png", "webp"]) func tellsNothingOfWhoTookIt(_ type: String) throws {
    let original = try #require(PictureAnatomy(try Self.photograph(type)))
    #expect(original.metadata.isSuperset(of: [.gps, .exif, .xmp]))
    #expect(original.orientation == 6)
    let bench = try SiteBench(try Self.site(type))
    #expect(try bench.build().report.words == [])
    let tree = try bench.tree()
    let pictures = tree.files.keys.filter { PictureAnatomy(tree.files[$0] ?? []) != nil }
    #expect(pictures.contains("files/snimok-uroka.\(type)"))
    #expect(pictures.count >= 3)
    for path in pictures {
      let told = try TestTool.run(
        "exiftool", "-G1", "-s", "-EXIF:all", "-XMP:all", "-IPTC:all", "-GPS:all",
        "-Comment", "-*Author*", "-*Creator*", "-*Copyright*", bench.folder.path("out/" + path))
      #expect(told == "", "\(path)")
      let size = try #require(PictureSize(tree.files[path] ?? []))
      #expect(size.height > size.width, "\(path) stands upright")
    }
  }

  @Test func offersTheWidthsOfTheTheme() throws {
    let bench = try SiteBench(try Self.site("jpg"))
    _ = try bench.build()
    let tree = try bench.tree()
    let page = tree.text("novosti/start/index.html")
    let names = tree.files.keys.filter { $0.hasPrefix("pictures/") }.sorted()
    #expect(
      names.map { String($0.split(separator: "-").last ?? "") } == [
        "480.webp", "800.jpg", "800.webp",
      ])
    #expect(page.contains("-480.webp 480w, ../../pictures/snimok-uroka."))
    #expect(
      page.contains("-800.jpg\" alt=\"Урок\" width=\"800\" height=\"1200\" loading=\"lazy\">"))
    #expect(tree.deadLinks(root: "/nastavnichestvo/") == [])
  }

  @Test func makesNothingTwice() throws {
    let bench = try SiteBench(try Self.site("jpg"))
    let first = try bench.build()
    #expect(first.pictures.made == 3 && first.pictures.kept == 1)
    let before = bench.folder.tree("out")
    let second = try bench.build()
    #expect(second.pictures.made == 0 && second.pictures.kept == 4)
    #expect(bench.folder.tree("out") == before)
    // The folder of kept pictures may be deleted, and the same bytes are made again.
    try bench.folder.remove(".out.kept")
    #expect(try bench.build().pictures.made == 3)
    #expect(bench.folder.tree("out") == before)
    // A damaged one is never published.
    let name = try #require(Self.kept(bench).first)
    try bench.folder.write(
      ".out.kept/" + name, Array(bench.folder.read(".out.kept/" + name)?.dropLast(99) ?? []))
    #expect(try bench.build().pictures.made == 1)
    #expect(bench.folder.tree("out") == before)
    // A withdrawn picture does not stay among the kept ones.
    try bench.write(.school)
    _ = try bench.build()
    #expect(Self.kept(bench) == [])
  }

  /// The kept pictures; what is kept of documents has no such ending.
  private static func kept(_ bench: SiteBench) -> [String] {
    bench.folder.tree(".out.kept").keys.filter { $0.contains(/\.(jpg|webp)\./) }.sorted()
  }

  @Test func saysThatTheToolIsMissingAndStops() throws {
    let bench = try SiteBench(try Self.site("jpg"))
    let tools = try TemporaryFolder()
    for name in ["pdfinfo", "pdftotext"] {
      try FileManager.default.createSymbolicLink(
        atPath: tools.path(name), withDestinationPath: "/usr/bin/" + name)
    }
    let result = try bench.build { $0.tools = ToolPath(tools.path) }
    #expect(Set(result.report.diagnostics.map(\.id)) == ["FILE-20"])
    #expect(result.report.diagnostics[0].help?.contains("libvips-tools") == true)
    #expect(!result.isWritten)
  }

  @Test(arguments: [true, false]) func copiesOnlyWhatTellsNothing(_ isClean: Bool) throws {
    var site = try Self.site("png")
    if isClean { site = site.with("files/Снимок урока.png", bytes: SamplePNG(30, 20).bytes) }
    site = site.with("site.yaml", site.text("site.yaml") + "pictures: copy\n")
    let bench = try SiteBench(site)
    let result = try bench.build { $0.tools = ToolPath("/usr/bin") }
    #expect(result.report.diagnostics.map(\.id) == (isClean ? [] : ["FILE-19"]))
    if isClean {
      #expect(try bench.tree().files["files/snimok-uroka.png"] == SamplePNG(30, 20).bytes)
    }
  }

  @Test func takesThePicturesOfRecordsInWidthsToo() throws {
    let site = FixtureSite.school.with("files/stol.png", bytes: SamplePNG(600, 400).bytes)
      .replacing(
        "stage: conditions",
        with: "stage: conditions\nimages: [{file: files/stol.png, alt: Стол}]", in: "news/start.md")
    let bench = try SiteBench(site)
    #expect(try bench.build().report.words == [])
    let page = try bench.tree().text("novosti/start/index.html")
    #expect(page.contains("<source type=\"image/webp\" srcset=\"../../pictures/stol."))
    #expect(page.contains("-480.webp 480w, "))
    #expect(try bench.tree().files["files/stol.png"] == nil)
  }

  @Test func readsThePublishedPDFsOfThePortals() throws {
    for name in BuiltPortal.names {
      let tree = try BuiltPortal.named(name).tree
      let path = try #require(tree.files.keys.filter { $0.hasSuffix(".pdf") }.min())
      let folder = try TemporaryFolder()
      try folder.write("a.pdf", tree.files[path] ?? [])
      #expect(try TestTool.run("pdftotext", folder.path("a.pdf"), "-").contains("Демонстрационный"))
    }
  }
}
