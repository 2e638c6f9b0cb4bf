/// The kinds of files a portal may publish, by the ending of the name.
enum FileKind: Sendable, Equatable {
  case pdf
  /// DOCX, XLSX, PPTX (ECMA-376).
  case officeXML
  /// ODT, ODS, ODP (ISO/IEC 26300).
  case openDocument
  /// DOC, XLS, PPT: compound files (MS-CFB).
  case oldOffice
  case richText
  case zip
  case jpeg, png, webp, gif
  case svg
  /// A signature in a file of its own.
  case signature
  case text

  init?(type: String) {
    guard let kind = Self.byType[type] else { return nil }
    self = kind
  }

  private static let byType: [String: FileKind] = [
    "pdf": .pdf, "docx": .officeXML, "xlsx": .officeXML, "pptx": .officeXML, "odt": .openDocument,
    "ods": .openDocument, "odp": .openDocument, "doc": .oldOffice, "xls": .oldOffice,
    "ppt": .oldOffice, "rtf": .richText, "zip": .zip, "jpg": .jpeg, "jpeg": .jpeg, "png": .png,
    "webp": .webp, "gif": .gif, "svg": .svg, "sig": .signature, "p7s": .signature, "txt": .text,
    "csv": .text, "ics": .text,
  ]

  /// The endings, as messages list them.
  static let allTypes = byType.keys.sorted().joined(separator: ", ")

  /// Endings of documents with macros.
  static let withMacros: Set<String> = [
    "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm",
  ]

  /// Endings of what a browser or a computer would run.
  static let running: Set<String> = [
    "html", "htm", "xhtml", "shtml", "js", "mjs", "wasm", "php", "phtml", "asp", "aspx", "jsp",
    "cgi", "pl", "py", "exe", "msi", "com", "scr", "bat", "cmd", "ps1", "vbs", "sh", "jar", "apk",
    "hta", "lnk", "swf",
  ]

  /// Whether the picture is made smaller and cleaned on the way out.
  var isRaster: Bool { [.jpeg, .png, .webp].contains(self) }
}

extension FileKind {
  /// Whether a file begins as its kind does.
  func matches(_ bytes: Bytes) -> Bool {
    switch self {
    case .pdf: bytes.find("%PDF-").map { $0 < 1024 } ?? false
    case .officeXML, .openDocument, .zip: bytes.has([0x50, 0x4B], at: 0)
    case .oldOffice: bytes.has(Self.compound, at: 0)
    case .richText: bytes.has("{\\rtf", at: 0)
    case .jpeg: bytes.has([0xFF, 0xD8, 0xFF], at: 0)
    case .png: bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0)
    case .webp: bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8)
    case .gif: bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0)
    case .svg: bytes.find("<svg").map { $0 < 4096 } ?? false
    // In DER a sequence (X.690), or text in base64.
    case .signature:
      bytes.has([0x30], at: 0) || bytes.has("MII", at: 0) || bytes.has("-----", at: 0)
    case .text: !bytes.all.prefix(4096).contains(0) || Self.hasWideMark(bytes)
    }
  }

  /// What the bytes look like, for a file that is not what its name says.
  static func seen(in bytes: Bytes) -> String? {
    let known: [(FileKind, String)] = [
      (.pdf, "PDF"), (.jpeg, "снимок JPEG"), (.png, "картинка PNG"), (.webp, "картинка WebP"),
      (.gif, "картинка GIF"), (.oldOffice, "документ старого Word или Excel"),
      (.zip, "архив ZIP или документ DOCX, XLSX, ODT"), (.richText, "документ RTF"),
      (.svg, "рисунок SVG"),
    ]
    if bytes.has("MZ", at: 0) || bytes.has([0x7F, 0x45, 0x4C, 0x46], at: 0) { return "программа" }
    return known.first { $0.0.matches(bytes) }?.1
  }

  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Text in UTF-16 has zero bytes; its byte order mark says so.
  private static func hasWideMark(_ bytes: Bytes) -> Bool {
    bytes.has([0xFF, 0xFE], at: 0) || bytes.has([0xFE, 0xFF], at: 0)
  }
}
