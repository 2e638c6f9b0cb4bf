import Text

/// The names files are published by: Latin letters, digits and hyphens, which every server, archive
/// and chat keeps as they are.
struct PublishedNames: Sendable {
  private var names: [String: String] = [:]

  /// - Parameter paths: From the portal's folder, in one order everywhere.
  init(_ paths: [String]) {
    var taken = Set<String>()
    for path in paths where Self.isPlain(path) {
      names[path] = path
      taken.insert(path)
    }
    for path in paths where names[path] == nil {
      let (stem, ending) = Self.spelled(path)
      var name = stem + ending
      var count = 2
      while !taken.insert(name).inserted {
        name = "\(stem)-\(count)\(ending)"
        count += 1
      }
      names[path] = name
    }
  }

  subscript(path: String) -> String { names[path] ?? path }

  private static func isPlain(_ path: String) -> Bool {
    path.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
      default: false
      }
    }
  }

  /// A path in Latin letters, its ending apart; `приказ.pdf.sig` keeps both endings.
  private static func spelled(_ path: String) -> (stem: String, ending: String) {
    let steps = path.split(separator: "/").map(String.init)
    let name = steps.last ?? path
    var parts = name.split(separator: ".").map(String.init)
    var ending = ""
    while parts.count > 1, let last = parts.last, last.count <= 5, isPlain(last) {
      ending = "." + last.lowercased() + ending
      parts.removeLast()
    }
    let folders = steps.dropLast().map { isPlain($0) ? $0 : latin($0) }
    return ((folders + [latin(parts.joined(separator: " "))]).joined(separator: "/"), ending)
  }

  private static func latin(_ name: String) -> String {
    let slug = Slug.make(name)
    return slug.isEmpty ? "fayl" : slug
  }
}
