import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Media

/// One file, and the ids of what is wrong with it.
struct FileCase: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var bytes: [UInt8]
  var ids: [String]

  init(_ name: String, _ path: String, _ bytes: [UInt8], _ ids: String...) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.ids = ids
  }

  init(_ name: String, _ path: String, _ text: String, _ ids: String...) {
    self.name = name
    self.path = path
    bytes = Array(text.utf8)
    self.ids = ids
  }

  var testDescription: String { name }
}

@Suite struct FileInspectionTests {
  @Test(arguments: FileCase.all) func findsWhatIsWrong(_ file: FileCase) throws {
    #expect(try inspect(file).faults.map(\.kind.id) == file.ids)
  }

  @Test func hasACaseForEveryRuleOfOneFile() {
    let tested = Set(FileCase.all.flatMap(\.ids))
    let ofPortals = ["FILE-01", "FILE-13", "FILE-14", "FILE-15", "FILE-16", "FILE-17", "FILE-19"]
    let known = Set(FileDiagnostics.all.map(\.id)).subtracting(ofPortals + ["FILE-20"])
    #expect(
      known.subtracting(tested) == ["FILE-07", "FILE-21"],
      "passwords and slow programs have tests of their own")
  }

  @Test func givesTheTextOfAPDFByPage() throws {
    let file = try inspect(FileCase("", "files/prikaz.pdf", SamplePDF("Приказ").bytes))
    #expect(file.pageCount == 1)
    #expect(file.pages.count == 1)
    #expect(file.pages.first?.contains("Приказ демонстрационной школы") == true)
  }

  @Test(arguments: [("user", "закрыт паролем"), ("", "зашифрован")])
  func refusesAnEncryptedPDF(_ password: String, _ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", SamplePDF("Приказ").bytes)
    _ = try TestTool.run(
      "qpdf", "--encrypt", password, "owner", "256", "--", folder.path("a.pdf"),
      folder.path("b.pdf"))
    let bytes = Array(FileManager.default.contents(atPath: folder.path("b.pdf")) ?? Data())
    let file = try inspect(FileCase("", "files/b.pdf", bytes))
    #expect(file.faults.map(\.kind.id) == ["FILE-07"])
    #expect(file.faults.first?.what.contains(words) == true)
  }

  @Test func saysThatAToolIsMissingAndHowToInstallIt() throws {
    let file = FileCase("", "files/prikaz.pdf", SamplePDF("Приказ").bytes)
    let fault = try #require(try inspect(file, tools: ToolPath("/nowhere")).faults.first)
    #expect(fault.kind.id == "FILE-20")
    #expect(fault.help?.contains("apt-get install poppler-utils") == true)
  }

  @Test(arguments: FileCase.all) func readsABrokenOffFileWithoutHarm(_ file: FileCase) throws {
    for count in stride(from: 1, to: min(file.bytes.count, 600), by: 7) where !file.isPDF {
      let part = FileCase("", file.path, Array(file.bytes.prefix(count)))
      _ = try inspect(part)
    }
  }

  private func inspect(
    _ file: FileCase, tools: ToolPath = ToolPath()
  ) throws -> FileInspection {
    let folder = try TemporaryFolder()
    try folder.write(file.path, file.bytes)
    return try FileInspection(
      file.bytes, path: file.path, place: folder.path(file.path), limit: 1, tools: tools)
  }
}

extension FileCase {
  var isPDF: Bool { path.hasSuffix(".pdf") }

  static let all = sound + spoilt + documents + drawings

  private static func pdf(_ change: (inout SamplePDF) -> Void) -> [UInt8] {
    var file = SamplePDF("Приказ")
    change(&file)
    return file.bytes
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  private static let sound = [
    FileCase("PDF", "files/a.pdf", SamplePDF("Приказ").bytes),
    FileCase("capital ending", "files/A.PDF", SamplePDF("Приказ").bytes),
    FileCase("DOCX", "files/a.docx", SampleZIP.document.bytes),
    FileCase("ODT", "files/a.odt", SampleZIP(["mimetype", "META-INF/manifest.xml"]).bytes),
    FileCase("ZIP", "files/a.zip", SampleZIP(["план.docx"]).bytes),
    FileCase("ZIP with a remark", "files/a.zip", SampleZIP(["a"]).bytes),
    FileCase("DOC", "files/a.doc", compound + [0, 0]),
    FileCase("RTF", "files/a.rtf", "{\\rtf1 план}"),
    FileCase("PNG", "files/a.png", SamplePNG(3, 2).bytes),
    FileCase("CSV", "files/a.csv", "Фамилия;Имя\n"),
    FileCase("signature", "files/a.pdf.sig", [0x30, 0x82, 1, 2]),
  ]

  private static let spoilt = [
    FileCase("empty", "files/a.pdf", "", "FILE-02"),
    FileCase(
      "over the limit", "files/a.txt", [UInt8](repeating: 0x61, count: 1_000_001), "FILE-03"),
    FileCase("at the limit", "files/a.txt", [UInt8](repeating: 0x61, count: 1_000_000)),
    FileCase("JPEG called PDF", "files/a.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4], "FILE-04"),
    FileCase("ZIP called DOCX", "files/a.docx", SampleZIP(["a.txt"]).bytes, "FILE-04"),
    FileCase("text called PNG", "files/a.png", "картинка", "FILE-04"),
    FileCase("program called TXT", "files/a.txt", "MZ\0\0", "FILE-04"),
    FileCase("page", "files/a.html", "<p>", "FILE-05"),
    FileCase("script", "files/a.js", "alert(1)", "FILE-05"),
    FileCase("PHP", "files/a.php", "<?php", "FILE-05"),
    FileCase("program", "files/a.exe", "MZ", "FILE-05"),
    FileCase("unknown ending", "files/a.xyz", "?", "FILE-05"),
    FileCase("no ending", "files/prikaz", "?", "FILE-05"),
    FileCase(
      "PDF that breaks off", "files/a.pdf", Array(SamplePDF("П").bytes.dropLast(300)), "FILE-06"),
    FileCase("PDF of one line", "files/a.pdf", "%PDF-1.4 приказ", "FILE-06"),
    FileCase(
      "DOCX that breaks off", "files/a.docx", Array(SampleZIP.document.bytes.dropLast(30)),
      "FILE-06"),
    FileCase(
      "PNG that breaks off", "files/a.png", Array(SamplePNG(9, 9).bytes.dropLast(14)), "FILE-06"),
    FileCase(
      "JPEG that breaks off", "files/a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0], "FILE-06"),
    FileCase("huge PNG", "files/a.png", SamplePNG(12_001, 1).bytes, "FILE-18"),
    FileCase("large PNG", "files/a.png", SamplePNG(12_000, 1).bytes),
  ]

  private static let documents = [
    FileCase("PDF without text", "files/a.pdf", pdf { $0.text = "" }, "FILE-10"),
    FileCase(
      "PDF read wrongly", "files/a.pdf",
      pdf { $0.text = "YTBEPXAEHO upukasom gupektopa wkolbi ot dvadcat pervogo marta" }, "FILE-10"),
    FileCase("PDF without tags", "files/a.pdf", pdf { $0.isTagged = false }, "FILE-11"),
    FileCase("PDF without title", "files/a.pdf", pdf { $0.title = nil }, "FILE-11"),
    FileCase("PDF without language", "files/a.pdf", pdf { $0.language = nil }, "FILE-12"),
    FileCase("DOCM", "files/a.docm", SampleZIP.document.bytes, "FILE-08"),
    FileCase(
      "DOCX with macros", "files/a.docx",
      SampleZIP(["[Content_Types].xml", "word/vbaProject.bin"]).bytes, "FILE-08"),
    FileCase("DOC with macros", "files/a.doc", compound + wide("_VBA_PROJECT"), "FILE-08"),
    FileCase(
      "ODT with macros", "files/a.odt",
      SampleZIP(["META-INF/manifest.xml", "Basic/Standard/Module1.xml"]).bytes, "FILE-08"),
    FileCase("ZIP with a program", "files/a.zip", SampleZIP(["setup.exe"]).bytes, "FILE-09"),
  ]

  private static func svg(_ inner: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\">\(inner)</svg>"
  }

  private static let drawings = [
    FileCase("SVG", "files/a.svg", svg("<path d=\"M0 0\"/><text>иконка one=1</text>")),
    FileCase("SVG with a link", "files/a.svg", svg("<a href=\"https://edu.example/\">x</a>")),
    FileCase("SVG with a script", "files/a.svg", svg("<script>alert(1)</script>"), "FILE-09"),
    FileCase("SVG with a handler", "files/a.svg", svg("<g onload = 'x()'/>"), "FILE-09"),
    FileCase(
      "SVG with a foreign picture", "files/a.svg",
      svg("<image xlink:href=\"//host.example/a.png\"/>"), "FILE-09"),
    FileCase(
      "SVG with a foreign font", "files/a.svg",
      svg("<style>@import url(https://fonts.example/a.css);</style>"), "FILE-09"),
    FileCase(
      "SVG with an entity", "files/a.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("&a;"),
      "FILE-09"),
  ]
}
