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
  static let git = ExternalTool(name: "git", debianPackage: "git")
  static let vipsthumbnail = ExternalTool(name: "vipsthumbnail", debianPackage: "libvips-tools")

  /// What a run left.
  struct Outcome: Sendable {
    let end: End
    let output: [UInt8]

    /// Whether the program says that all went well.
    var hasSucceeded: Bool { end == .exited(0) }

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// How a run came to its end.
  enum End: Sendable, Equatable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal, as programs end that crash.
    case signalled(Int32)
    /// It was ended because it passed a bound.
    case exhausted(Bound)
  }

  /// A bound of `ToolLimits`.
  enum Bound: Sendable, Equatable {
    case seconds(Double)
    /// In bytes.
    case output(Int)
  }

  /// Where the program's own complaints go.
  enum Complaints { case intoOutput, nowhere }
}

extension ExternalTool {
  /// Runs the program to its end, or to where it passes a bound of the path's limits.
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
    var reader = ToolReader(path.limits)
    let bound = reader.read(ends[0], of: child)
    if bound != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let bound { return Outcome(end: .exhausted(bound), output: reader.output) }
    let signal = status & 0x7F
    let end = signal == 0 ? End.exited(status >> 8 & 0xFF) : .signalled(signal)
    return Outcome(end: end, output: reader.output)
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

  private func refusal(_ error: Int32) -> Failure {
    Failure(.machine, "Не удалось запустить «\(name)»: система ответила ошибкой \(error).")
  }
}
