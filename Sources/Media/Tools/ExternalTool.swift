import CStorage
import Diagnostics
import Glibc

/// A program of another package that the build runs beside itself, looked for on a search path.
struct ExternalTool: Sendable {
  let name: String
  /// The Debian package that brings it.
  let debianPackage: String

  static let pdfinfo = ExternalTool(name: "pdfinfo", debianPackage: "poppler-utils")
  static let pdftotext = ExternalTool(name: "pdftotext", debianPackage: "poppler-utils")
  static let vipsthumbnail = ExternalTool(name: "vipsthumbnail", debianPackage: "libvips-tools")

  /// What a run left.
  struct Outcome: Sendable {
    /// The exit status, or minus the number of the signal that ended the program.
    let status: Int32
    let output: [UInt8]

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Where the program's own complaints go.
  enum Complaints { case intoOutput, nowhere }
}

/// Where programs are looked for; a test names a folder of its own.
package struct ToolPath: Sendable {
  private let folders: [String]

  /// - Parameter folders: With `:` between them; nil for those of the environment's `PATH`.
  package init(_ folders: String? = nil) {
    let path = folders ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    self.folders = path.split(separator: ":").map(String.init)
  }

  /// The program's file; nil when it is not installed.
  func file(of tool: ExternalTool) -> String? {
    folders.lazy.map { $0 + "/" + tool.name }.first { access($0, X_OK) == 0 }
  }

  /// The environment programs are run in: nothing of the person's own, so that a build repeats.
  fileprivate var environment: [String] {
    ["PATH=" + folders.joined(separator: ":"), "LC_ALL=C.UTF-8"]
  }
}

extension ExternalTool {
  /// Runs the program to its end.
  ///
  /// - Throws: That the machine has no process or pipe to give.
  func run(
    _ file: String, _ arguments: [String], in path: ToolPath, complaints: Complaints = .intoOutput
  ) throws(Failure) -> Outcome {
    var ends: [Int32] = [0, 0]
    let error = nastavnik_pipe(&ends)
    guard error == 0 else { throw refusal(error) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try start(file, arguments, path.environment, output: ends[1], complaints)
    }
    let output = Self.readAll(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(status: signal == 0 ? status >> 8 & 0xFF : -signal, output: output)
  }

  private func start(
    _ file: String, _ arguments: [String], _ environment: [String], output: Int32,
    _ complaints: Complaints
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    switch complaints {
    case .intoOutput: posix_spawn_file_actions_adddup2(&actions, output, 2)
    case .nowhere: posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    // What the program itself ignores must not be ignored by others.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words = ([file] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, file, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw refusal(error) }
    return child
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { return all }
      all += chunk[..<got]
    }
  }

  private func refusal(_ error: Int32) -> Failure {
    Failure(.machine, "Не удалось запустить «\(name)»: система ответила ошибкой \(error).")
  }
}
