import Synchronization

/// Notes which lists of a portal were asked for.
///
/// An answer made without records that could not be read would be a second message about the same
/// fault: «нет наставников», because one sign in `mentors.yaml` is wrong. So each rule is watched.
final class ListWatch: Sendable {
  private let watched: Set<String>?
  private let seen = Mutex<Set<String>>([])

  /// - Parameter watched: The lists to note; nil for whichever is asked for.
  init(for watched: Set<String>? = nil) { self.watched = watched }

  func note(_ lists: some Sequence<String>) {
    let noted = lists.filter { watched?.contains($0) ?? true }
    if !noted.isEmpty { seen.withLock { $0.formUnion(noted) } }
  }

  /// The watched lists that were asked for.
  var touched: Set<String> { seen.withLock { $0 } }
}
