import Diagnostics

/// What poppler's tools say of a PDF, and what its bytes do.
struct PDFInspection: Sendable {
  private(set) var faults: [FileFault] = []
  /// The text of each page; empty for a file that cannot be opened.
  private(set) var pages: [String] = []
  private(set) var count: Int?

  /// A page of a scan has so few letters at the most.
  private static let lettersOfAScan = 40

  /// - Parameter place: The path from where the program was started.
  init(_ bytes: Bytes, at place: String, tools: ToolPath) throws(Failure) {
    guard let info = tools.file(of: .pdfinfo), let text = tools.file(of: .pdftotext) else {
      faults.append(.noTool(.pdfinfo))
      return
    }
    // A name that begins with a hyphen would be taken for an option.
    let place = place.hasPrefix("-") ? "./" + place : place
    let told = try ExternalTool.pdfinfo.run(info, ["-enc", "UTF-8", place], in: tools)
    guard told.status == 0 else {
      faults.append(
        told.text.contains("Incorrect password") ? .locked : .broken("PDF не открывается"))
      return
    }
    let facts = Self.facts(told.text)
    count = facts["Pages"].flatMap { Int($0) }
    if facts["Encrypted"]?.hasPrefix("yes") == true { faults.append(.restricted) }
    if facts["JavaScript"] == "yes" { faults.append(.active("программа (JavaScript)")) }
    let tail = max(0, bytes.count - 1024)
    if bytes.find("%%EOF", from: tail) == nil { faults.append(.broken("PDF обрывается")) }
    if count == 0 { faults.append(.broken("в PDF нет страниц")) }
    guard faults.isEmpty else { return }
    let read = try ExternalTool.pdftotext.run(
      text, ["-enc", "UTF-8", "-q", place, "-"], in: tools, complaints: .nowhere)
    pages = read.text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
    if pages.last?.isEmpty == true { pages.removeLast() }
    judge(bytes, facts)
  }

  private mutating func judge(_ bytes: Bytes, _ facts: [String: String]) {
    let letters = pages.joined().unicodeScalars.filter(\.properties.isAlphabetic)
    let russian = letters.count { 0x400...0x4FF ~= $0.value }
    if letters.count < Self.lettersOfAScan * max(1, count ?? 1) {
      faults.append(.scan)
    } else if russian * 2 < letters.count {
      faults.append(.garbled)
    }
    if facts["Tagged"] != "yes" { faults.append(.untagged) }
    if facts["Title"]?.isEmpty != false { faults.append(.untitled) }
    // Compressed objects hide the catalogue: then nothing is known of the language.
    if bytes.find("/Lang") == nil, bytes.find("/ObjStm") == nil { faults.append(.noLanguage) }
  }

  /// The lines `Key: value` that pdfinfo prints.
  private static func facts(_ text: String) -> [String: String] {
    var facts: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      facts[String(line[..<colon]), default: String(value)] = String(value)
    }
    return facts
  }
}
