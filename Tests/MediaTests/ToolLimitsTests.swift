import Diagnostics
import TestSupport
import Testing

@testable import Media

/// Programs of other packages that would run for ever, or print without end.
@Suite struct ToolLimitsTests {
  /// Ends after a minute, should nobody end it before; the bound is far shorter.
  private static let slow = "exec /bin/sleep 60"
  private static let short = ToolLimits(seconds: 0.05)

  private static let document = SamplePDF("Приказ").bytes

  private func inspect(
    _ tools: ToolFolder, _ limits: ToolLimits, kept: KeptFiles? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", Self.document)
    let file = try FileInspection(
      Self.document, path: "files/a.pdf", place: folder.path("a.pdf"), limit: 1,
      tools: ToolPath(tools.path, limits: limits), kept: kept)
    return file.faults.map { "\($0.kind.id) \($0.what)" }
  }

  @Test(arguments: [slow, "exec /bin/sleep 60 >&- 2>&-"])
  func endsASlowProgram(_ script: String) throws {
    let tools = try ToolFolder("pdftotext")
    try tools.put("pdfinfo", script)
    #expect(
      try inspect(tools, Self.short) == ["FILE-21 программа pdfinfo не справилась с ним за 0 с"])
  }

  @Test func namesTheProgramThatIsSlow() throws {
    let folder = try TemporaryFolder()
    let tools = try ToolFolder("pdfinfo")
    let kept = { KeptFiles(in: folder.path("kept")) }
    // What pdfinfo says is kept, so that the short bound is for pdftotext alone.
    #expect(try inspect(tools, ToolLimits(), kept: kept()).map { $0.prefix(7) } == ["FILE-20"])
    try tools.put("pdftotext", Self.slow)
    #expect(
      try inspect(tools, Self.short, kept: kept()) == [
        "FILE-21 программа pdftotext не справилась с ним за 0 с"
      ])
    // That it took too long may be due to the machine, and is not kept.
    try tools.put("pdftotext", "exec /usr/bin/pdftotext \"$@\"")
    #expect(try inspect(tools, ToolLimits(), kept: kept()) == [])
  }

  @Test func endsAProgramThatPrintsWithoutEnd() throws {
    let tools = try ToolFolder("pdfinfo")
    try tools.put("pdftotext", "exec /usr/bin/yes")
    #expect(
      try inspect(tools, ToolLimits(output: 3 << 20)) == [
        "FILE-21 текста в нём больше, чем читает программа: 3 МБ"
      ])
  }

  @Test func endsAProgramThatMakesPicturesForEver() throws {
    let folder = try TemporaryFolder()
    let bytes = SamplePNG(30, 20).bytes
    try folder.write("a.png", bytes)
    let tools = try ToolFolder()
    try tools.put("vipsthumbnail", Self.slow)
    let maker = PictureMaker(
      keptIn: KeptFiles(in: folder.path("kept")),
      tools: ToolPath(tools.path, limits: Self.short))
    let picture = try #require(Picture(bytes, at: "files/a.png"))
    let variant = try #require(picture.whole(at: "files/a.png"))
    guard case .failure(let faulty) = try maker.make(variant, of: folder.path("a.png")) else {
      Issue.record("a picture was made")
      return
    }
    #expect(faulty.fault.kind.id == "FILE-21")
    #expect(faulty.fault.what == "программа vipsthumbnail не справилась с ним за 0 с")
  }

  @Test func listsTheBoundsInTheDocuments() throws {
    let table = try MarkdownTable(
      in: "docs/limits.md",
      under: "## Programs of other packages: `Sources/Media/Tools/ToolLimits.swift`")
    let limits = ToolLimits()
    #expect(table.names == ["seconds", "output"])
    #expect(
      table["seconds"].flatMap { MarkdownTable.number($0[1]) } == Int(limits.seconds))
    #expect(table["output"].flatMap { MarkdownTable.number($0[1]) } == limits.output)
    #expect(table.rows.map { $0[3] } == ["FILE-21", "FILE-21"])
  }
}
