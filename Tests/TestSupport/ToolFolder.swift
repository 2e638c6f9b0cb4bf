import Foundation

/// A folder of programs to be found on a search path: real ones, whose calls are counted, and false
/// ones that do as a test wants.
package struct ToolFolder: Sendable {
  private let folder: TemporaryFolder
  package var path: String { folder.path }

  /// - Parameter names: The real programs in it.
  package init(_ names: String...) throws {
    folder = try TemporaryFolder()
    for name in names {
      try put(name, "echo \(name) >>'\(folder.path("calls"))'\nexec /usr/bin/\(name) \"$@\"")
    }
  }

  /// Puts a program of a few lines of shell in the place of whatever had its name.
  ///
  /// Another process writes it: what other tests start just then would hold a file open that this one
  /// has open for writing, and the system starts no program that is being written (ETXTBSY).
  package func put(_ name: String, _ script: String) throws {
    let text = name + ".txt"
    try folder.write(text, "#!/bin/sh\n\(script)\n")
    _ = try TestTool.run("install", "-m", "755", folder.path(text), folder.path(name))
    try folder.remove(text)
  }

  /// The real programs that were called since this was asked for last, in order of their names.
  package func calls() throws -> [String] {
    let names = folder.text("calls").split(separator: "\n").map(String.init).sorted()
    if !names.isEmpty { try folder.remove("calls") }
    return names
  }
}
