import Diagnostics
import Foundation
import Mentoring
import TestSupport

@testable import Site

/// A folder in which a portal's content lies and its tree is built.
struct SiteBench {
  let folder: TemporaryFolder

  init(_ site: FixtureSite = .school) throws {
    folder = try TemporaryFolder()
    try site.write(to: folder, at: "content")
  }

  /// Puts other content in the place of the old.
  func write(_ site: FixtureSite) throws {
    try folder.remove("content")
    try site.write(to: folder, at: "content")
  }

  /// Builds the content into `output`.
  func build(_ output: String = "out", _ change: (inout Project) -> Void = { _ in }) throws
    -> BuildResult
  {
    var project = Project(
      folder: folder.path("content"), output: folder.path(output), themes: Repository.themes)
    change(&project)
    return try Build(project).run()
  }

  func tree(_ output: String = "out") throws -> BuiltTree { try BuiltTree(folder.path(output)) }
}

/// The repository's portals, each built once for all tests.
enum BuiltPortal {
  struct Outcome: Sendable {
    let result: BuildResult
    let tree: BuiltTree
    /// The path in `base_url`, with a slash at both ends.
    let root: String
  }

  static let names = ["school", "municipality", "region"]

  private static let plain = Dictionary(
    uniqueKeysWithValues: names.map { name in
      (name, Result { try build(name, explicitIndex: false) })
    })
  private static let explicit = Dictionary(
    uniqueKeysWithValues: names.map { name in
      (name, Result { try build(name, explicitIndex: true) })
    })

  static func named(_ name: String, explicitIndex: Bool = false) throws -> Outcome {
    guard let outcome = (explicitIndex ? explicit : plain)[name] else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try outcome.get()
  }

  private static func build(_ name: String, explicitIndex: Bool) throws -> Outcome {
    let folder = try TemporaryFolder()
    var project = Project(
      folder: Repository.content + "/" + name, output: folder.path("out"), themes: Repository.themes
    )
    project.explicitIndex = explicitIndex
    let result = try Build(project).run()
    let settings = try String(contentsOfFile: project.folder + "/site.yaml", encoding: .utf8)
    let address = settings.split(separator: "\n").first { $0.hasPrefix("base_url:") }
    let url = URL(
      string: (address?.dropFirst("base_url:".count) ?? "").trimmingCharacters(in: .whitespaces))
    let path = url?.path(percentEncoded: false) ?? "/"
    return Outcome(
      result: result, tree: try BuiltTree(folder.path("out")),
      root: path.hasSuffix("/") ? path : path + "/")
  }
}

extension Report {
  /// Faults as `LEAK-01 persons.yaml:3:5`, the path from the content folder.
  var headlines: [String] {
    sorted().diagnostics.map { fault in
      guard let range = fault.range else { return fault.id }
      let path = range.file.path.components(separatedBy: "/content/").last ?? ""
      return "\(fault.id) \(path):\(range.start.line):\(range.start.column)"
    }
  }

  /// Every fault with its words, for a test that expects none.
  var words: [String] { sorted().diagnostics.map { "\($0.id) \($0.summary)" } }
}
