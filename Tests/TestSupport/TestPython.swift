import Foundation

/// The Python of the tests' own environment, which has the tools that ours are compared with.
///
/// `NASTAVNIK_TEST_VENV` names the environment's folder; without it, the one `Scripts/setup` makes.
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
    let folder =
      ProcessInfo.processInfo.environment["NASTAVNIK_TEST_VENV"] ?? ".build/test-tools/venv"
    let program = URL(fileURLWithPath: folder).appendingPathComponent("bin/python")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Missing(folder: folder)
    }
    return program
  }

  /// There is no environment.
  package struct Missing: Error, CustomStringConvertible {
    let folder: String
    package var description: String {
      "No Python in \(folder): run Scripts/setup test, or name another environment in NASTAVNIK_TEST_VENV"
    }
  }

  /// The script ended with an error, which it has printed; most likely a tool is missing.
  package struct Failed: Error, CustomStringConvertible {
    package var description: String {
      "The Python script failed (see its message above): run Scripts/setup test to install its tools"
    }
  }
}
