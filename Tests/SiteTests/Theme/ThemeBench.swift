import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A theme in code over the built-in ones, inspected by itself.
enum ThemeBench {
  /// The report on a theme of these files; a mark in one of them says where a fault is expected.
  static func inspect(_ files: [String: String]) throws -> (report: Report, place: String?) {
    let folder = try TemporaryFolder()
    var place: String?
    for (path, marked) in files {
      let source = MarkedSource(marked)
      try folder.write("mine/" + path, source.text)
      if source.has(1) { place = "\(path):\(source[1].line):\(source[1].column)" }
    }
    if files["theme.yaml"] == nil {
      try folder.write("mine/theme.yaml", "title: Своя\nparent: base\n")
    }
    let library = ThemeLibrary(folder: folder.path("no-themes"))
    let inspection = try ThemeInspection(folder: folder.path("mine"), in: library)
    return (inspection.report, place)
  }

  /// The place of a fault from the theme's folder: `templates/page.html:3:5`.
  static func place(_ fault: Diagnostic?) -> String? {
    guard let range = fault?.range else { return nil }
    let path = range.file.path.split(separator: "/mine/").last.map(String.init) ?? range.file.path
    return "\(path):\(range.start.line):\(range.start.column)"
  }
}

/// A file of a theme with one fault at its mark, or with none.
struct ThemeCase: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let source: String
  let id: String?
  let suggestion: String?
  /// What the summary must tell beside.
  let words: String

  init(
    _ name: String, _ path: String, _ source: String, _ id: String? = nil,
    _ suggestion: String? = nil, words: String = ""
  ) {
    self.name = name
    self.path = path
    self.source = source
    self.id = id
    self.suggestion = suggestion
    self.words = words
  }

  var testDescription: String { name }
}
