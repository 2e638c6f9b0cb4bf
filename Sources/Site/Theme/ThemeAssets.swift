import Rendering
import Text

/// The files of a look under the names they are published by: `base.css` as `base.9f3c….css`.
///
/// The mark is made of the bytes, so a browser may keep a file for ever and still gets the new one
/// when it changes.
struct ThemeAssets: Sendable {
  /// The published names by the names that themes call the files by.
  private(set) var names: [String: String] = [:]
  /// Bytes by the published names.
  private(set) var files: [String: [UInt8]] = [:]
  private let sources: [String: [UInt8]]
  /// Style sheets whose links are being followed.
  private var open: Set<String> = []

  /// - Parameter sources: Bytes by the path below `assets/`.
  init(_ sources: [String: [UInt8]]) {
    self.sources = sources
    for name in sources.keys.sorted() { _ = publish(name) }
  }
}

extension ThemeAssets {
  private mutating func publish(_ name: String) -> String {
    if let known = names[name] { return known }
    let written = sources[name] ?? []
    // Of style sheets in a circle one is named by its bytes as they were written.
    guard open.insert(name).inserted else { return take(Self.marked(name, written), as: name) }
    let bytes = name.hasSuffix(".css") ? linked(written, from: name) : written
    let published = names[name] ?? take(Self.marked(name, bytes), as: name)
    files[published] = bytes
    return published
  }

  private mutating func take(_ published: String, as name: String) -> String {
    names[name] = published
    return published
  }

  /// `fonts/text.woff2` with a mark before its ending, made of its bytes.
  private static func marked(_ name: String, _ bytes: [UInt8]) -> String {
    let mark = FNV1a.digits(bytes)
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    let file = name.dropFirst(folder.count)
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else {
      return "\(name).\(mark)"
    }
    return "\(folder)\(file[..<dot]).\(mark)\(file[dot...])"
  }
}

extension ThemeAssets {
  /// A style sheet whose `url(…)` name the published files.
  private mutating func linked(_ bytes: [UInt8], from sheet: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var rest = text[...]
    var result = ""
    while let start = rest.firstRange(of: "url("),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<start.upperBound]
      result += linked(rest[start.upperBound..<end], from: sheet)
      rest = rest[end...]
    }
    return result.isEmpty ? bytes : Array((result + rest).utf8)
  }

  /// The inside of `url(…)`: quotation marks and what follows `?` or `#` stay, and so does an
  /// address that leads to none of the files.
  private mutating func linked(_ written: Substring, from sheet: String) -> String {
    let edge: Set<Character> = ["\"", "'", " "]
    let inner = written.drop { edge.contains($0) }
    let address = inner.prefix { !edge.contains($0) && $0 != "?" && $0 != "#" }
    guard let name = resolved(address, from: sheet), sources[name] != nil else {
      return String(written)
    }
    let file = publish(name).split(separator: "/").last ?? ""
    let folder = address.lastIndex(of: "/").map { address[...$0] } ?? ""
    return [written[..<inner.startIndex], folder, file, written[address.endIndex...]].joined()
  }

  /// The path below `assets/` that an address in a style sheet leads to.
  private func resolved(_ address: Substring, from sheet: String) -> String? {
    guard !address.isEmpty, !address.hasPrefix("/"), !address.contains(":") else { return nil }
    var steps = sheet.split(separator: "/").dropLast()
    for step in address.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(step)
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
