package import Diagnostics

/// A source text in which keycap marks such as 1️⃣ stand where a test expects something.
///
/// The marks are taken out; `text` is what the program reads, and a mark's place is known by its
/// number. So no test counts columns.
package struct MarkedSource: Sendable {
  package let text: String
  private let marks: [Int: Int]

  package init(_ marked: String) {
    var text = ""
    var marks: [Int: Int] = [:]
    for character in marked {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[2] == "\u{20E3}", let digit = Int(String(scalars[0])) {
        marks[digit] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.marks = marks
  }

  /// The UTF-8 offset at which a mark stood; 0 when there is no such mark.
  package func offset(_ mark: Int) -> Int { marks[mark] ?? 0 }

  /// Whether the text had this mark.
  package func has(_ mark: Int) -> Bool { marks[mark] != nil }

  /// The text as a file.
  package func file(_ path: String = "test.txt") -> SourceFile {
    SourceFile(path: path, text: text)
  }

  /// The line and column at which a mark stood.
  package subscript(mark: Int) -> Position {
    guard let offset = marks[mark] else { return Position(line: -1, column: -1) }
    return file().position(at: offset)
  }
}
