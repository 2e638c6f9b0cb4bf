import CStorage
import Diagnostics
import Glibc

/// Wakes up when something happens in some folders, or when the program is asked to end.
///
/// Folders are watched, never files: an editor that saves by renaming puts another file in the place of
/// the one that was watched. What the events are is not asked: they only make the next look come sooner.
struct FolderEvents: ~Copyable {
  /// Why a wait was over.
  enum Reason { case event, time, end }

  /// inotify's descriptor; negative where the system gives none.
  private let events: Int32
  private var watches: [Int32: String] = [:]
  private let end: Int32

  /// - Parameter end: Becomes readable when the program is asked to end.
  init(end: Int32) {
    self.end = end
    events = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit { if events >= 0 { close(events) } }

  private static let wanted = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)

  /// Watches these folders and no others.
  ///
  /// - Returns: Whether all of them could be watched; where the system has no watches left, the looks
  ///   once a second go on alone.
  mutating func watch(_ folders: [String]) -> Bool {
    guard events >= 0 else { return false }
    var seen: [Int32: String] = [:]
    var isWhole = true
    // A folder that was moved keeps its watch; asking again gives the number it has.
    for folder in folders {
      let number = inotify_add_watch(events, folder, Self.wanted)
      if number >= 0 { seen[number] = folder } else if errno != ENOENT { isWhole = false }
    }
    for number in watches.keys where seen[number] == nil { inotify_rm_watch(events, number) }
    watches = seen
    return isWhole
  }

  /// Waits for the next event, and behind it until a burst of them is over.
  func wait(milliseconds: Int32) -> Reason {
    var reason = poll(milliseconds)
    var rounds = 0
    while reason == .event {
      drain()
      // Editors save in several steps, and folders are copied file by file.
      rounds += 1
      let next = rounds < Self.longest ? poll(Self.quiet) : .time
      if next != .event { return next == .end ? .end : .event }
      reason = next
    }
    return reason
  }

  /// How long nothing happens before a burst is over, in milliseconds, and how many times that is
  /// waited for: a look comes a fifth of a second behind the first event at the latest.
  private static let quiet: Int32 = 8
  private static let longest = 25

  private func poll(_ milliseconds: Int32) -> Reason {
    var wanted = [
      pollfd(fd: end, events: Int16(POLLIN), revents: 0),
      pollfd(fd: events, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&wanted, 2, milliseconds)
    if wanted[0].revents != 0 { return .end }
    return count > 0 ? .event : .time
  }

  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while read(events, &bytes, bytes.count) > 0 {}
  }
}
