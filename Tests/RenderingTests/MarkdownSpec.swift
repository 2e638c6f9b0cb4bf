import Glibc

/// An example of a specification: Markdown and the HTML it stands for.
struct SpecExample: Sendable, CustomStringConvertible {
  var number: Int
  var section: String
  /// What GitHub's specification says of the example, such as `table`.
  var label: String
  var markdown: String
  var html: String

  var description: String { "example \(number), \(section)" }
}

/// Reads the examples of a specification in cmark's `spec.txt` format.
enum MarkdownSpec {
  static func examples(_ name: String) throws -> [SpecExample] {
    let path = TestTools.path("markdown/" + name)
    guard let text = TestTools.read(path) else {
      throw TestTools.Missing(path: path, remedy: "Scripts/test-tools-markdown")
    }
    return parse(text)
  }

  private static func parse(_ text: String) -> [SpecExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var section = ""
    var part = 0
    var label = ""
    var parts = ["", ""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part == 0, line.hasPrefix(fence + " example") {
        label = String(line.dropFirst(fence.count + 9))
        parts = ["", ""]
        part = 1
      } else if part == 1, line == "." {
        part = 2
      } else if part > 0, line == fence {
        examples.append(
          SpecExample(
            number: examples.count + 1, section: section, label: label, markdown: parts[0],
            html: parts[1]))
        part = 0
      } else if part > 0 {
        parts[part - 1] += line.map { $0 == "→" ? "\t" : String($0) }.joined() + "\n"
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return examples
  }
}

/// Programs and files that others made and tests compare with.
enum TestTools {
  struct Missing: Error, CustomStringConvertible {
    var path: String
    var remedy: String
    var description: String { "\(path) is missing: run \(remedy)" }
  }

  static func path(_ name: String) -> String {
    let folder = getenv("NASTAVNIK_TEST_TOOLS").map { String(cString: $0) }
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (folder ?? "/" + root + "/.build/test-tools") + "/" + name
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    return String(decoding: bytes(of: file), as: UTF8.self)
  }

  static func bytes(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// What a program of Debian's prints for each of many documents; it is started once for each.
  static func convert(_ documents: [String], with command: String) throws -> [String] {
    let program = String(command.prefix { $0 != " " })
    guard system("command -v \(program) >/dev/null 2>&1") == 0 else {
      throw Missing(path: program, remedy: "apt-get install \(program)")
    }
    var template = Array("/tmp/nastavnik-markdown-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Missing(path: "/tmp", remedy: "mkdir /tmp") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = system("rm -r \(folder)") }
    for (index, document) in documents.enumerated() {
      guard let file = fopen("\(folder)/\(index).md", "w") else { continue }
      let bytes = Array(document.utf8)
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    _ = system("cd \(folder) && for f in *.md; do \(command) \"$f\" > \"${f%.md}.html\"; done")
    return documents.indices.map { read("\(folder)/\($0).html") ?? "" }
  }
}
