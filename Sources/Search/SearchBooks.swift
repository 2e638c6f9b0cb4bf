import Synchronization

/// The books of all cores while pages are read.
package final class SearchBooks: Sendable {
  /// Books that nobody is writing in.
  private let idle = Mutex<[SearchBook]>([])
  private let excerpt: Int
  static let shortestExcerpt = 160

  /// - Parameter pages: How many pages there are: of few pages longer beginnings are kept to show.
  package init(pages: Int) {
    excerpt = min(700, max(Self.shortestExcerpt, 1_500_000 / max(pages, 1)))
  }

  /// Takes a page in.
  ///
  /// - Parameter number: Its place among all pages, by which results of equal worth are ordered.
  package func read(_ page: SearchPage, number: Int) {
    var book = idle.withLock { $0.popLast() } ?? SearchBook()
    book.read(page, number: number, excerpt: excerpt)
    idle.withLock { [book] in $0.append(book) }
  }

  /// Every book.
  var all: [SearchBook] { idle.withLock { $0 } }
}
