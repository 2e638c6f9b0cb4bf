import CStorage
import Glibc

/// Reads what a program prints until it ends or passes a bound.
struct ToolReader {
  private(set) var output: [UInt8] = []
  private let limits: ToolLimits
  /// In nanoseconds of the clock that nobody sets.
  private let deadline: Int

  init(_ limits: ToolLimits) {
    self.limits = limits
    deadline = Self.now + Int(limits.seconds * 1e9)
  }

  /// Reads until the program has closed its output and ended.
  ///
  /// - Returns: The bound it passed; nil when it ended by itself.
  mutating func read(_ pipe: Int32, of child: pid_t) -> ExternalTool.Bound? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      guard isReady(pipe) else { return .seconds(limits.seconds) }
      let got = Glibc.read(pipe, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { break }
      output += chunk[..<got]
      if output.count > limits.output { return .output(limits.output) }
    }
    // A program may close its output and go on. Without such descriptors (before Linux 5.3) it is
    // waited for.
    let process = nastavnik_process(child)
    guard process >= 0 else { return nil }
    defer { close(process) }
    return isReady(process) ? nil : .seconds(limits.seconds)
  }

  /// Waits until a descriptor has something to give; false when the time is up.
  private func isReady(_ descriptor: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = deadline - Self.now
      guard left > 0 else { return false }
      let milliseconds = Int32(min(left / 1_000_000 + 1, Int(Int32.max)))
      if poll(&wanted, 1, milliseconds) > 0 { return true }
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
