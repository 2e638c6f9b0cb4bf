import Foundation
import Synchronization
import TestSupport

@testable import Commands

/// What a run of the program said and ended with.
struct CommandOutcome {
  var status: Int32
  var results: String
  var messages: String
}

/// A folder with a portal in it, and the program to be run over it.
final class CommandBench: Sendable {
  let folder: TemporaryFolder

  init(_ site: FixtureSite? = .school) throws {
    folder = try TemporaryFolder()
    try site?.write(to: folder, at: "content/school")
  }

  /// The options that name the portal, its output and the repository's themes.
  var paths: [String] {
    [folder.path("content/school"), "--output", folder.path("out"), "--themes", Repository.themes]
  }

  /// Puts other content in the place of the old.
  func write(_ site: FixtureSite) throws {
    try folder.remove("content")
    try site.write(to: folder, at: "content/school")
  }

  /// Runs the program for a person whose cache is beside the content.
  func run(_ words: [String]) -> CommandOutcome { Self.run(words, cache: folder.path("cache")) }

  func build(_ options: String...) -> CommandOutcome { run(["build"] + paths + options) }

  static func run(
    _ words: [String], isInteractive: Bool = false, cache: String? = nil
  ) -> CommandOutcome {
    let said = Spoken()
    let console = Console(isInteractive: isInteractive, cache: cache) { said.hear($0, $1) }
    let status = Tool(console).run(words)
    return CommandOutcome(
      status: status, results: said.text(.results), messages: said.text(.messages))
  }
}

/// What a console was given to write.
private final class Spoken: Sendable {
  private let texts = Mutex<(results: String, messages: String)>(("", ""))

  func hear(_ stream: Console.Stream, _ text: String) {
    texts.withLock {
      switch stream {
      case .results: $0.results += text
      case .messages: $0.messages += text
      }
    }
  }

  func text(_ stream: Console.Stream) -> String {
    texts.withLock { stream == .results ? $0.results : $0.messages }
  }
}
