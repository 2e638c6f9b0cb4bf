import Testing

@testable import Site

@Suite struct PDFPagesTests {
  /// A PDF with a classic table: object bodies by number, and what stands in the trailer.
  private static func file(
    _ objects: [(number: Int, body: String)], trailer: String = "/Root 1 0 R",
    head: String = "%PDF-1.4\n"
  ) -> [UInt8] {
    var text = head
    var table = "xref\n"
    for (number, body) in objects {
      table += "\(number) 1\n" + padded(text.utf8.count) + " 00000 n \n"
      text += "\(number) 0 obj\n\(body)\nendobj\n"
    }
    let start = text.utf8.count
    return Array((text + table + "trailer\n<< \(trailer) >>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  private static let catalogue = "<< /Type /Catalog /Pages 2 0 R /PageMode /UseNone >>"

  @Test func readsTheCountOfThePageTree() {
    let bytes = Self.file([(1, Self.catalogue), (2, "<< /Type /Pages /Kids [3 0 R] /Count 12 >>")])
    #expect(PDFPages(bytes)?.count == 12)
  }

  @Test func followsTheNewestOfSeveralSavings() {
    let old = Self.file([(1, Self.catalogue), (2, "<< /Count 3 /Type /Pages >>")])
    let text = String(decoding: old, as: UTF8.self)
    let first = text.utf8.count
    let start = Int(text.split(separator: "\n").dropLast().last ?? "") ?? 0
    let object = "2 0 obj\n<< /Count 5 /Type /Pages >>\nendobj\n"
    let table =
      "xref\n2 1\n" + Self.padded(first)
      + " 00000 n \ntrailer\n<< /Root 1 0 R /Prev \(start) >>\nstartxref\n\(first + object.utf8.count)\n%%EOF\n"
    #expect(PDFPages(Array((text + object + table).utf8))?.count == 5)
  }

  @Test func readsTheHeadOfALinearizedFile() {
    let head =
      "%PDF-1.5\n1 0 obj\n<< /Linearized 1 /L 0090 /H [ 1 2 ] /O 3 /E 4 /N 21 /T 5 >>\nendobj\n"
    var bytes = Array(head.utf8)
    bytes += [UInt8](repeating: 0x20, count: 90 - bytes.count)
    #expect(PDFPages(bytes)?.count == 21)
    #expect(PDFPages(bytes + [0x0A]) == nil, "something was added since")
  }

  @Test(
    arguments: [
      [], Array("%PDF-1.4 приказ".utf8), Array("не PDF".utf8),
      file([(1, catalogue)]), file([(1, "<< /Type /Catalog >>"), (2, "<< /Count 4 >>")]),
      file([(1, catalogue), (2, "<< /Type /Pages >>")]),
      file([(1, catalogue), (2, "<< /Type /Pages /Count 0 >>")]),
      file([(1, catalogue), (2, "<< /Type /Pages /Count 4 >>")], trailer: "/Size 3"),
      Array("%PDF-1.7\nxref\n0 99999999\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF".utf8),
      Array("%PDF-1.7\nstartxref\n999999999999\n%%EOF".utf8),
    ] as [[UInt8]])
  func tellsNothingOfAFileItCannotRead(_ bytes: [UInt8]) {
    #expect(PDFPages(bytes) == nil)
  }

  @Test func readsNothingBehindTheEndOfACutFile() {
    let bytes = Self.file([(1, Self.catalogue), (2, "<< /Type /Pages /Count 12 >>")])
    for length in 0..<bytes.count { _ = PDFPages(Array(bytes.prefix(length))) }
  }
}
