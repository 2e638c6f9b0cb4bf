import Foundation

/// Command lines run as a person types them, with the program of this build on the `PATH`.
package enum Shell {
  package struct Outcome: Sendable {
    package var status: Int32
    /// What was printed, results and messages in the order they came.
    package var output: String
  }

  /// Runs a line of `sh` in a folder.
  package static func run(_ line: String, in folder: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = program + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
  }

  /// The folder of the program: beside the tests, which are one program with all suites.
  package static let program =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .path
}

/// The command lines that a text tells its readers to type.
package enum ToldCommands {
  /// Lines of code blocks marked `sh`, and code and quotations that begin with the program's name:
  /// «`nastavnik check`», «nastavnik check». Samples with words to be replaced (`СПИСОК`, `…`) are none.
  package static func all(in text: String) -> [String] {
    let blocks = blocks(in: text)
    let prose = text.replacing(/(?s)```.*?```/, with: "")
    let quoted = prose.matches(of: /[`«](nastavnik [^`»\n]+)[`»]/).map { String($0.1) }
    return (blocks + quoted).filter { !$0.contains(/\p{Lu}{4,}|…/) && !$0.hasPrefix("#") }
  }

  /// The lines of code blocks marked `sh`.
  package static func blocks(in text: String) -> [String] {
    text.matches(of: /(?s)```sh\n(.*?)```/).flatMap {
      $0.1.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { !$0.isEmpty }
  }
}
