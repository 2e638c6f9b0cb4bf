/// What the files of a portal are to a browser (RFC 6838), by the endings of their names.
package enum MediaType {
  /// The type with its charset where it is text, for the header `Content-Type`.
  package static func named(_ file: String) -> String {
    guard let dot = file.lastIndex(of: ".") else { return unknown }
    let type = table[file[file.index(after: dot)...].lowercased()] ?? unknown
    return type.hasPrefix("text/") || texts.contains(type) ? type + "; charset=utf-8" : type
  }

  private static let unknown = "application/octet-stream"

  /// The types that are text in UTF-8 though they are not called so.
  private static let texts: Set<String> = [
    "application/json", "application/manifest+json", "application/xml", "image/svg+xml",
  ]

  private static let table: [String: String] = [
    "html": "text/html", "css": "text/css", "js": "text/javascript", "txt": "text/plain",
    "csv": "text/csv", "md": "text/markdown", "ics": "text/calendar", "vcf": "text/vcard",
    "json": "application/json", "webmanifest": "application/manifest+json",
    "xml": "application/xml", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    "ico": "image/x-icon", "woff2": "font/woff2", "woff": "font/woff", "mp4": "video/mp4",
    "webm": "video/webm", "mp3": "audio/mpeg", "ogg": "audio/ogg", "pdf": "application/pdf",
    "zip": "application/zip", "rtf": "application/rtf", "doc": "application/msword",
    "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
  ]
}
