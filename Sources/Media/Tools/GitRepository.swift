package import Diagnostics
import Storage

/// The repository of git that a folder lies in, asked by the program git itself, which knows of
/// worktrees, submodules and every rule of what is ignored.
package struct GitRepository: Sendable {
  private let folder: String
  private let program: String
  private let tools: ToolPath

  /// Nil when the folder lies in no repository.
  ///
  /// - Throws: That it does and git is not installed.
  package init?(around folder: String, tools: ToolPath) throws(Failure) {
    guard try Self.isInRepository(FileSystem.resolved(folder) ?? folder) else { return nil }
    guard let program = tools.file(of: .git) else {
      throw Failure(
        .machine,
        "Папка «\(folder)» лежит в репозитории git, а узнать, что в нём опубликовано, нечем: программа "
          + "git не установлена. Установите её: sudo apt-get install git")
    }
    self.folder = folder
    self.program = program
    self.tools = tools
  }

  /// Whether a folder or one above it has git's own folder, or the file that stands for it.
  private static func isInRepository(_ path: String) throws(Failure) -> Bool {
    var at: String? = path
    while let folder = at {
      if try FileSystem.kind(of: folder + "/.git") != nil { return true }
      at = FileSystem.parent(of: folder)
    }
    return try FileSystem.kind(of: "/.git") != nil
  }

  /// The files of the folder that are committed or about to be, by their paths from it.
  package func trackedFiles() throws(Failure) -> [String] {
    let listed = try run(["ls-files", "-z", "--", "."])
    guard let listed else {
      throw Failure(
        .machine, "Программа git не назвала файлы репозитория в папке «\(folder)».")
    }
    return listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether git passes over the folder, so that nothing of it can be committed by mistake.
  package func isIgnored() throws(Failure) -> Bool {
    guard try run(["check-ignore", "-q", "--", FileSystem.resolved(folder) ?? folder]) != nil else {
      return false
    }
    return try trackedFiles().isEmpty
  }

  /// What git prints; nil when it says no or fails.
  private func run(_ words: [String]) throws(Failure) -> [UInt8]? {
    let outcome = try ExternalTool.git.run(
      program, ["-C", folder] + words, in: tools, complaints: .nowhere)
    return outcome.hasSucceeded ? outcome.output : nil
  }
}
