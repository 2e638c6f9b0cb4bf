import Foundation
import Rendering
import Testing

/// Inputs made to take long: time stays linear and no stack overflows.
@Suite(.serialized) struct MarkdownPathologicalTests {
  /// A text that grows with its size.
  struct Bomb: Sendable, CustomStringConvertible {
    var name: String
    var text: @Sendable (Int) -> String
    var description: String { name }
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let bombs = [
    Bomb(name: "nested quotes") { times("> ", $0) + "a" },
    Bomb(name: "nested lists") { size in
      (0..<min(size, 500)).map { times("  ", $0) + "- a\n" }.joined()
    },
    Bomb(name: "nested strong emphasis") { times("*a **a ", $0) + "b" + times(" a** a*", $0) },
    Bomb(name: "openers") { times("_a ", $0) },
    Bomb(name: "closers") { times("a_ ", $0) },
    Bomb(name: "brackets") { times("[", $0) + "a" + times("]", $0) },
    Bomb(name: "opening brackets") { times("[a](", $0) },
    Bomb(name: "backticks") { size in (1..<min(size, 700)).map { times("`", $0) + "e" }.joined() },
    Bomb(name: "tildes") { times("~a ", $0) + times("b~ ", $0) },
    Bomb(name: "tildes of two lengths") { times("~a ~~b ", $0) },
    Bomb(name: "escaped tildes") { times("\\~a~ ", $0) },
    Bomb(name: "table of one wide row") { times("|a", $0) + "\n" + times("|-", $0) + "\n|b\n" },
    Bomb(name: "wide table with many short rows") {
      times("|a", $0 / 8) + "\n" + times("|-", $0 / 8) + "\n" + times("|b\n", $0)
    },
    Bomb(name: "rows of dashes") { times("|-|\n", $0) },
    Bomb(name: "headers without tables") { times("a\n|-|-|\n", $0) },
    Bomb(name: "addresses") { times("www.", $0) },
    Bomb(name: "brackets behind an address") { "http://a.b/" + times(")", $0) },
    Bomb(name: "mail") { times("a@", $0) },
    Bomb(name: "footnotes") { size in (0..<size / 4).map { "[^\($0)]: a\n" }.joined() },
    Bomb(name: "mentions") { times("[^a]", $0) + "\n\n[^a]: b\n" },
    Bomb(name: "definitions") { times("a\n: b\n", $0) },
    Bomb(name: "quotes") { times("\"", $0) },
    Bomb(name: "quotes in quotes") { times("«", $0) + "а" + times("»", $0) },
    Bomb(name: "hyphens") { times("- -", $0) },
    Bomb(name: "points") { times("А.", $0) },
    Bomb(name: "equal headings") { times("# a\n", $0 / 4) },
    Bomb(name: "clauses") { size in (0..<size / 4).map { "1.\($0). a\n" }.joined() },
    Bomb(name: "clauses with marks in one paragraph") { size in
      (0..<size / 4).map { "1.\($0). *a* [b](c)\n" }.joined()
    },
    Bomb(name: "letters of a clause") { "1.1. a\n" + times("а) *б*\n", $0) },
    Bomb(name: "mentions of clauses") { "1.1. a\n\n" + times("п. 1.1 *a* ", $0) },
    Bomb(name: "definitions in quotes") { times("> a\n> : b\n>\n", $0 / 2) },
    Bomb(name: "footnotes in code") { size in (0..<size / 4).map { "    [^\($0)]: a\n" }.joined() },
    Bomb(name: "directives") { times("::содержание{a\n\n", $0 / 16) },
    Bomb(name: "references to controls in and out of code") { times("`a` &#1; `&#1;` ", $0 / 8) },
    Bomb(name: "a reference behind backticks without end") { size in
      "&#1; " + (1..<128).map { times("`", $0) + "a" }.joined() + times(" ``` a", size)
    },
  ]

  @Test(arguments: bombs)
  func takesTimeInProportionToTheInput(_ bomb: Bomb) {
    let runner = MarkdownRunner(typography: true, clauses: true)
    let gfm = MarkdownRunner(.gfm)
    let (small, large) = (bomb.text(2000), bomb.text(16000))
    let before = Self.processorTime {
      _ = runner.html(small)
      _ = gfm.html(small)
    }
    let after = Self.processorTime {
      _ = runner.html(large)
      _ = gfm.html(large)
    }
    // Eight times the input: a square would take 64 times as long.
    #expect(after < max(before * 24, 400_000_000))
  }

  /// The nanoseconds this thread itself worked: other tests and programs on the machine do not count.
  private static func processorTime(_ work: () -> Void) -> Int {
    let start = threadTime()
    work()
    return threadTime() - start
  }

  private static func threadTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
