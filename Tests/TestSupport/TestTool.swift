import Foundation

/// A program of another package that tests make their files with or compare with.
package enum TestTool {
  /// What a program prints; it is looked for on the `PATH`.
  package static func run(_ words: String...) throws -> String { try run(words) }

  package static func run(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failed(words: words, output: text) }
    return text
  }

  package struct Failed: Error, CustomStringConvertible {
    let words: [String]
    let output: String
    package var description: String {
      "\(words.joined(separator: " ")) failed; run Scripts/setup test. \(output)"
    }
  }
}
