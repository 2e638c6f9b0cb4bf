import Foundation

/// The Python whose tools ours are compared with: readers of YAML and CSV, JSON Schema, Jinja.
///
/// `NASTAVNIK_PYTHON` names the program; without it, the one of the environment `Scripts/setup test`
/// makes in the repository.
package enum TestPython {
  /// What a script prints when it finds a text on its standard input.
  package static func run(_ script: String, input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("nastavnik-python-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = try program()
    process.arguments = ["-X", "utf8", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: data, as: UTF8.self)
  }

  private static func program() throws -> URL {
    let program =
      ProcessInfo.processInfo.environment["NASTAVNIK_PYTHON"].map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: Repository.path + "/.build/test-tools/venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Missing(program: program.path)
    }
    return program
  }

  /// There is no such program.
  package struct Missing: Error, CustomStringConvertible {
    let program: String
    package var description: String {
      "No Python at \(program): run Scripts/setup test, or name another one in NASTAVNIK_PYTHON"
    }
  }

  /// The script ended with an error, which it has printed; most likely a tool is missing.
  package struct Failed: Error, CustomStringConvertible {
    package var description: String {
      "The Python script failed (see its message above): run Scripts/setup test to install its tools"
    }
  }
}
