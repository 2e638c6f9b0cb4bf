import Foundation
import Synchronization

@testable import Commands

/// The program run in the test's own process, with what it printed.
struct Bench {
  let status: Int32
  let results: String
  let messages: String

  /// Runs the words of a command line; `@/` in them stands for the folder.
  init(_ line: String, in folder: Workspace? = nil, input: String = "") {
    let words = line.split(separator: " ").map { word in
      word.hasPrefix("@/") ? (folder?.path ?? "") + word.dropFirst() : String(word)
    }
    let printed = Mutex((results: "", messages: ""))
    let bytes = Array(input.utf8)
    let console = Console(isInteractive: false, input: { .success(bytes) }) { stream, text in
      printed.withLock { printed in
        switch stream {
        case .results: printed.results += text
        case .messages: printed.messages += text
        }
      }
    }
    status = Tool(console).run(words)
    (results, messages) = printed.withLock { $0 }
  }
}

/// A folder with files of a test's own, removed when nobody needs it any more.
final class Workspace: Sendable {
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("nastavnik-commands-\(UUID().uuidString)").resolvingSymlinksInPath()
    path = url.path
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
