import Diagnostics

/// What poppler's tools say of a PDF, and what its bytes do.
struct PDFInspection: Sendable {
  private(set) var faults: [FileFault] = []
  /// The text of each page; empty for a file that cannot be opened.
  private(set) var pages: [String] = []
  private(set) var count: Int?
  /// What the file says of itself and of who made it: the lines of its properties, and its XMP as XML.
  private(set) var properties = ""

  /// A page of a scan has so few letters at the most.
  private static let lettersOfAScan = 40

  /// - Throws: That the machine has no process to give.
  init(_ bytes: Bytes, by tools: DocumentTools) throws(Failure) {
    let asked = try tools.run(.pdfinfo, ["-enc", "UTF-8", nil], complaints: .intoOutput)
    guard let asked else {
      faults = [.noTool(.pdfinfo)]
      return
    }
    guard asked.end == .exited(0) else {
      faults = [Self.refusal(asked)]
      return
    }
    let facts = Self.facts(asked.text)
    count = facts["Pages"].flatMap { Int($0) }
    if facts["Encrypted"]?.hasPrefix("yes") == true { faults.append(.restricted) }
    if facts["JavaScript"] == "yes" { faults.append(.active("программа (JavaScript)")) }
    let tail = max(0, bytes.count - 1024)
    if bytes.find("%%EOF", from: tail) == nil { faults.append(.broken("PDF обрывается")) }
    if count == 0 { faults.append(.broken("в PDF нет страниц")) }
    guard faults.isEmpty else { return }
    let read = try tools.run(
      .pdftotext, ["-enc", "UTF-8", "-q", nil, "-"], complaints: .nowhere)
    guard let read else {
      faults = [.noTool(.pdftotext)]
      return
    }
    if case .exhausted(let bound) = read.end {
      faults = [.exhausted(.pdftotext, bound)]
      return
    }
    pages = read.text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
    if pages.last?.isEmpty == true { pages.removeLast() }
    properties = Self.properties(facts, bytes)
    judge(bytes, facts)
  }

  /// Why pdfinfo could not open the file.
  private static func refusal(_ asked: ExternalTool.Outcome) -> FileFault {
    if case .exhausted(let bound) = asked.end { return .exhausted(.pdfinfo, bound) }
    return asked.text.contains("Incorrect password") ? .locked : .broken("PDF не открывается")
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

  /// The entries of the document information dictionary that people fill in (ISO 32000-2, 14.3.3), and
  /// the metadata streams, which a PDF leaves readable for programs that know nothing of it (14.3.2).
  private static func properties(_ facts: [String: String], _ bytes: Bytes) -> String {
    var lines = ["Title", "Subject", "Keywords", "Author"].compactMap { facts[$0] }
    var at = 0
    while let start = bytes.find("<x:xmpmeta", from: at),
      let end = bytes.find("</x:xmpmeta>", from: start)
    {
      lines.append(bytes.text(start..<end))
      at = end
    }
    return lines.joined(separator: "\n\n")
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
