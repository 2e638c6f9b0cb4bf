import Synchronization

/// The words of the glossary that a page has linked so far: of several texts, the first has them.
final class LinkedTerms: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// The words of the page that is being rendered; outside of a page, as in feeds, there is none.
  @TaskLocal static var page: LinkedTerms?

  var terms: Set<Int> { numbers.withLock { $0 } }

  func set(_ terms: Set<Int>) { numbers.withLock { $0 = terms } }
}
