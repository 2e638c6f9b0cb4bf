import Glibc

/// The names a `.gitignore` gives: what lies in a folder and is none of its owner's work.
///
/// Patterns mean what they mean to git (gitignore(5)): the last that fits decides, `!` takes back, a
/// `/` at the end fits folders only, one before the end ties the pattern to the folder itself, `**`
/// stands for any steps. What lies in a folder that fits, fits.
package struct IgnoreFile: Sendable {
  private let patterns: [Pattern]

  /// A file that leaves out nothing.
  package static let empty = IgnoreFile("")

  package init(_ text: String) {
    patterns = text.split(whereSeparator: \.isNewline).compactMap { Pattern(String($0)) }
  }

  /// Whether a path from the folder is left out, by itself or by a folder it lies in.
  package func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    guard !patterns.isEmpty else { return false }
    let steps = path.split(separator: "/").map(String.init)
    for count in 1...max(1, steps.count) {
      let isWhole = count == steps.count
      if decides(Array(steps.prefix(count)), isFolder: isFolder || !isWhole) { return true }
    }
    return false
  }

  private func decides(_ steps: [String], isFolder: Bool) -> Bool {
    let last = patterns.last {
      (isFolder || !$0.isForFolders) && Self.fits($0.steps[...], steps[...])
    }
    return last.map { !$0.takesBack } ?? false
  }

  /// Compares a pattern's steps with those of a path.
  private static func fits(_ pattern: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    if first == "**" {
      let rest = pattern.dropFirst()
      if rest.isEmpty { return !path.isEmpty }
      return path.indices.contains { fits(rest, path[$0...]) }
    }
    guard let step = path.first, fnmatch(first, step, 0) == 0 else { return false }
    return fits(pattern.dropFirst(), path.dropFirst())
  }
}

extension IgnoreFile {
  /// One line of the file.
  private struct Pattern: Sendable {
    let steps: [String]
    let takesBack: Bool
    let isForFolders: Bool

    /// Nil for an empty line and a comment.
    init?(_ line: String) {
      var line = line[...]
      while line.last == " ", !line.hasSuffix("\\ ") { line.removeLast() }
      guard let first = line.first, first != "#" else { return nil }
      takesBack = first == "!"
      if takesBack { line.removeFirst() }
      isForFolders = line.hasSuffix("/")
      if isForFolders { line.removeLast() }
      guard !line.isEmpty else { return nil }
      let isTied = line.contains("/")
      let steps = line.split(separator: "/").map(String.init)
      // Long rows of «**» say nothing more and would be tried in every combination.
      let short = steps.reduce(into: [String]()) {
        if !($0.last == "**" && $1 == "**") { $0.append($1) }
      }
      self.steps = isTied ? short : ["**"] + short
    }
  }
}
