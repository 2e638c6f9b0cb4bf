/// A small PDF as a careful editor saves it: with text, tags, a language and a title. Each of these
/// can be left out.
package struct SamplePDF {
  package var text: String
  package var isTagged = true
  package var language: String? = "ru"
  package var title: String? = "Документ"
  package var author: String?
  /// The text of its XMP metadata.
  package var metadata: String?

  /// - Parameter subject: What makes one document differ from another.
  package init(_ subject: String) {
    text = subject + " демонстрационной школы, в котором достаточно слов для проверки текста"
  }

  package var bytes: [UInt8] {
    // A code for each letter; a table says which letters they are.
    let letters = Array(Set(text.unicodeScalars)).sorted()
    let table = letters.enumerated().map { index, scalar in
      "<\(String(index + 33, radix: 16))> <\(Self.wide(String(scalar)))>\n"
    }
    let map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
      + "1 begincodespacerange <00> <ff> endcodespacerange "
      + "\(letters.count) beginbfchar\n\(table.joined()) endbfchar endcmap end end"
    let codes = text.unicodeScalars.map { scalar -> String in
      let code = (letters.firstIndex(of: scalar) ?? 0) + 33
      return (code < 16 ? "0" : "") + String(code, radix: 16)
    }
    let content = "BT /F1 6 Tf 20 100 Td <\(codes.joined())> Tj ET"
    let marks =
      (isTagged ? " /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R" : "")
      + (language.map { " /Lang (\($0))" } ?? "")
    let xmp =
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:li>\(metadata ?? "")</rdf:li></x:xmpmeta>"
    return file([
      "<< /Type /Catalog /Pages 2 0 R\(marks) /Metadata 9 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 200] /Contents 5 0 R "
        + "/Resources << /Font << /F1 4 0 R >> >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /StructTreeRoot >>",
      "<< \(entry("Title", title))\(entry("Author", author))>>",
      "<< /Length \(map.utf8.count) >>\nstream\n\(map)\nendstream",
      "<< /Type /Metadata /Subtype /XML /Length \(xmp.utf8.count) >>\nstream\n\(xmp)\nendstream",
    ])
  }

  private func entry(_ key: String, _ value: String?) -> String {
    value.map { "/\(key) <FEFF\(Self.wide($0))> " } ?? ""
  }

  private func file(_ objects: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n\(table)"
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 7 0 R >>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  private static func wide(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
