import Glibc

/// Where programs are looked for, and what a run of one may cost; a test names its own.
package struct ToolPath: Sendable {
  private let folders: [String]
  let limits: ToolLimits

  /// - Parameter folders: With `:` between them; nil for those of the environment's `PATH`.
  package init(_ folders: String? = nil, limits: ToolLimits = ToolLimits()) {
    let path = folders ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    self.folders = path.split(separator: ":").map(String.init)
    self.limits = limits
  }

  /// The program's file; nil when it is not installed.
  func file(of tool: ExternalTool) -> String? {
    folders.lazy.map { $0 + "/" + tool.name }.first { access($0, X_OK) == 0 }
  }

  /// What changes when another version of the program is installed: size and time of its file.
  func version(of file: String) -> String {
    var status = stat()
    guard stat(file, &status) == 0 else { return file }
    return "\(file) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// The environment programs are run in: nothing of the person's own, so that a build repeats.
  var environment: [String] { ["PATH=" + folders.joined(separator: ":"), "LC_ALL=C.UTF-8"] }
}
