import Synchronization

/// What the texts of one page know of each other while the page is rendered.
///
/// The one task-local of the program. A text is rendered when a template prints it, below the nodes
/// of the template and the callbacks of Markdown, which know no portal; a parameter would have to go
/// through every computed member to reach the few that ask. A page is rendered in one task from
/// beginning to end; outside of one, as in feeds, this is the context of no page.
struct PageContext: Sendable {
  @TaskLocal static var current = PageContext()

  /// How deep directives stand inside texts that directives show.
  private(set) var depth = 0
  private let linked: LinkedTerms?

  private init(_ linked: LinkedTerms? = nil) { self.linked = linked }

  /// The context of a page about to be rendered.
  static func ofNewPage() -> PageContext { PageContext(LinkedTerms()) }

  /// A directive shows a text of which a directive shows the next: there it stops.
  static let deepest = 4

  /// The context of a text that a directive shows.
  var deeper: PageContext {
    var context = self
    context.depth += 1
    return context
  }

  /// The words of the glossary that the page has linked so far: of several texts, the first has them.
  var linkedTerms: Set<Int> { linked?.numbers.withLock { $0 } ?? [] }

  func link(_ terms: Set<Int>) { linked?.numbers.withLock { $0 = terms } }

  private final class LinkedTerms: Sendable {
    let numbers = Mutex<Set<Int>>([])
  }
}
