package import Diagnostics

/// One file of a portal looked into: what is wrong with it, and what is known of it.
package struct FileInspection: Sendable {
  package private(set) var faults: [FileFault] = []
  /// The text of a PDF by page, and of a text file as one page.
  package private(set) var pages: [String] = []
  /// What a PDF says of itself: title, author, keywords, XMP.
  package private(set) var properties = ""
  /// How many pages a PDF has.
  package private(set) var pageCount: Int?

  /// The most points a side of a picture may have.
  private static let longestSide = 12_000

  /// - Parameters:
  ///   - path: From the portal's folder; its ending says what the file should be.
  ///   - place: From where the program was started, for the tools that look into PDFs.
  ///   - limit: In megabytes; nil for a picture of which only smaller ones are published.
  ///   - kept: Where the answers of those tools are kept for the next run.
  /// - Throws: What the machine refused.
  package init(
    _ bytes: [UInt8], path: String, place: String, limit: Int?, tools: ToolPath,
    kept: KeptFiles? = nil
  ) throws(Failure) {
    let file = Bytes(bytes)
    let type = Self.type(of: path)
    guard !bytes.isEmpty else {
      faults = [.empty]
      return
    }
    if let limit, bytes.count > limit * 1_000_000 {
      faults.append(.tooLarge(bytes.count, limit: limit))
    }
    guard let kind = FileKind(type: type) else {
      faults.append(Self.refusal(of: type))
      return
    }
    if kind == .officeXML, file.has(FileKind.compound, at: 0) {
      faults.append(file.has16("EncryptedPackage") ? .locked : .wrongContent(type, "старый формат"))
      return
    }
    guard kind.matches(file) else {
      faults.append(.wrongContent(type, FileKind.seen(in: file)))
      return
    }
    if kind == .pdf {
      try lookIntoPDF(file, DocumentTools(bytes, at: place, in: tools, kept: kept))
    } else {
      look(into: file, kind, type)
    }
  }

  /// Whether the file cannot be published.
  package var isUnusable: Bool { faults.contains(where: \.isGrave) }

  /// The ending of a name in lower case, without the dot.
  static func type(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

extension FileInspection {
  private static func refusal(of type: String) -> FileFault {
    if FileKind.withMacros.contains(type) { return .macros }
    return FileKind.running.contains(type) ? .running(type) : .foreignType(type)
  }

  private mutating func lookIntoPDF(_ file: Bytes, _ tools: DocumentTools) throws(Failure) {
    let found = try PDFInspection(file, by: tools)
    faults += found.faults
    pages = found.pages
    properties = found.properties
    pageCount = found.count
  }

  private mutating func look(into file: Bytes, _ kind: FileKind, _ type: String) {
    switch kind {
    case .officeXML, .openDocument, .zip: lookIntoArchive(file, kind, type)
    case .oldOffice:
      if file.has16("_VBA_PROJECT") { faults.append(.macros) }
    case .jpeg, .png, .webp, .gif: lookIntoPicture(file)
    case .svg:
      pages = [file.text(0..<file.count)]
      if let active = ActiveContent.first(inSVG: file.all) { faults.append(.active(active.what)) }
    case .text: pages = [file.text(0..<file.count)]
    case .pdf, .signature, .richText: break
    }
  }

  private mutating func lookIntoArchive(_ file: Bytes, _ kind: FileKind, _ type: String) {
    guard let archive = ZIPDirectory(file) else {
      faults.append(.broken("в конце нет списка содержимого"))
      return
    }
    if kind == .officeXML, !archive.has("[Content_Types].xml") {
      faults.append(.wrongContent(type, "архив ZIP"))
    } else if kind == .openDocument, !archive.has("META-INF/manifest.xml") {
      faults.append(.wrongContent(type, "архив ZIP"))
    }
    if archive.entries.contains(where: \.isEncrypted) { faults.append(.locked) }
    let names = archive.entries.map { $0.name.lowercased() }
    if names.contains(where: { $0.hasSuffix("vbaproject.bin") })
      || kind == .openDocument && names.contains(where: { $0.hasPrefix("basic/") })
    {
      faults.append(.macros)
    }
    let running = names.first {
      let type = Self.type(of: $0)
      return FileKind.running.contains(type) || FileKind.withMacros.contains(type)
    }
    if kind == .zip, let running { faults.append(.active("программа «\(running)»")) }
  }

  private mutating func lookIntoPicture(_ file: Bytes) {
    guard let anatomy = PictureAnatomy(file.all), anatomy.isComplete,
      let size = PictureSize(file.all)
    else {
      faults.append(.broken("картинка обрывается"))
      return
    }
    if max(size.width, size.height) > Self.longestSide { faults.append(.tooManyPixels(size)) }
  }
}

extension Bytes {
  /// Whether a name stands anywhere in UTF-16, as compound files write names (MS-CFB, 2.6.1).
  fileprivate func has16(_ name: String) -> Bool {
    find(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }) != nil
  }
}
