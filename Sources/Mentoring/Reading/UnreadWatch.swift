import Synchronization

/// Tells whether a question to a portal touched records that could not be read.
///
/// An answer made without them would be a second message about the same fault: «нет наставников»,
/// because one sign in `mentors.yaml` is wrong.
final class UnreadWatch: Sendable {
  private let unread: Set<String>
  private let seen = Mutex<Set<String>>([])

  init(_ unread: Set<String>) { self.unread = unread }

  func note(_ entity: String) {
    if unread.contains(entity) { seen.withLock { _ = $0.insert(entity) } }
  }

  /// The unread entities that were asked for.
  var touched: Set<String> { seen.withLock { $0 } }
}
