import Foundation
import TestSupport

/// Python's readers of CSV and YAML, with which ours are compared.
enum Oracle {
  /// What the script prints, a line for each of the texts it finds as JSON on its input.
  static func lines(of script: String, for texts: [String]) throws -> [String] {
    try TestPython.run("import sys, json\n" + script, input: Compact.list(texts))
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

/// A folder of a foreign test suite, which is fetched and never kept in the repository.
enum ForeignSuite {
  /// The files with an ending in the folder a variable names, or in its usual place.
  static func files(_ variable: String, default path: String, ending: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment[variable] ?? path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw Missing(variable: variable, path: folder.path)
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map(folder.appendingPathComponent)
  }

  /// The suite was not fetched.
  struct Missing: Error, CustomStringConvertible {
    var variable: String
    var path: String
    var description: String {
      "no test suite at \(path): fetch the test tools first, or name the folder in \(variable)"
    }
  }
}

extension Compact {
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ",") + "]"
  }
}
