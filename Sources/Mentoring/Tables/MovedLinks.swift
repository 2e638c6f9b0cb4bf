import Diagnostics

/// Links of Markdown texts as they must be written where the text stands in a workbook: paths count from
/// the portal's folder there, and the files of records are no more, so that links to them name the record.
struct MovedLinks {
  private var records: [String: RecordData] = [:]
  private let folder: String

  /// - Parameter folder: The portal's folder as the paths of its files begin.
  init(_ portal: Portal, folder: String) {
    self.folder =
      folder == "." ? "" : folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all where record.file.path.hasSuffix(".md") {
        records[inner(record.file.path)] = record
      }
    }
  }

  /// Where there is no portal there are no links.
  init() { folder = "" }

  /// The text with its links as they are written in a workbook; code stays as it is.
  func moved(_ text: MarkdownText) -> String {
    let path = inner(text.file.path)
    guard !records.isEmpty, text.text.contains("](") else { return text.text }
    var isCode = false
    return text.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.drop { $0 == " " }
      if start.hasPrefix("```") || start.hasPrefix("~~~") { isCode.toggle() }
      return isCode ? String(line) : moved(line, in: path)
    }.joined(separator: "\n")
  }
}

extension MovedLinks {
  private func inner(_ path: String) -> String {
    path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func moved(_ line: Substring, in path: String) -> String {
    let parts = line.split(separator: "](", omittingEmptySubsequences: false)
    var result = String(parts[0])
    for (index, part) in parts.enumerated().dropFirst() {
      // An odd number of marks before it: the link stands in code.
      let isCode = parts[..<index].joined().count { $0 == "`" } % 2 == 1
      let end = part.firstIndex { ") \t".contains($0) } ?? part.endIndex
      result +=
        "](" + (isCode ? String(part[..<end]) : target(part[..<end], in: path)) + part[end...]
    }
    return result
  }

  private func target(_ link: Substring, in path: String) -> String {
    let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let file = halves.first, file.hasSuffix(".md"), !file.contains(":"), !file.hasPrefix("/")
    else { return String(link) }
    let anchor = halves.count == 2 ? "#" + halves[1] : ""
    guard let record = resolve(file, in: path).flatMap({ records[$0] }) else { return String(link) }
    return "\(record.schema.name):\(record.id)\(anchor)"
  }

  private func resolve(_ link: Substring, in path: String) -> String? {
    var steps = path.split(separator: "/").dropLast().map(String.init)
    for step in link.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(String(step))
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
