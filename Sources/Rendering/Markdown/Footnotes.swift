/// The footnotes of a text: numbered by their first mention, printed at its end.
struct Footnotes {
  private struct Note {
    var definition: FootnoteDefinition
    var html: [UInt8] = []
    /// How often the text mentions it.
    var mentions = 0
    var number = 0
  }

  private var notes: [Note]
  private var byLabel: [String: Int] = [:]
  private var order: [Int] = []

  init(_ definitions: [FootnoteDefinition]) {
    notes = definitions.map { Note(definition: $0) }
    for (index, definition) in definitions.enumerated() where byLabel[definition.label] == nil {
      byLabel[definition.label] = index
    }
  }

  var isEmpty: Bool { notes.isEmpty }
  var labels: [String] { notes.map(\.definition.label) }
  /// Definitions that nothing mentions.
  var unused: [FootnoteDefinition] { notes.filter { $0.mentions == 0 }.map(\.definition) }

  /// Counts a mention; nil when there is no such footnote.
  mutating func mention(_ label: String) -> (number: Int, mention: Int)? {
    guard let index = byLabel[label] else { return nil }
    if notes[index].mentions == 0 {
      order.append(index)
      notes[index].number = order.count
    }
    notes[index].mentions += 1
    return (notes[index].number, notes[index].mentions)
  }

  mutating func keep(_ html: some Sequence<UInt8>, of index: Int) {
    notes[index].html = Array(html)
  }

  /// Writes the footnotes that were mentioned.
  func write(into out: inout OutputBuffer) {
    guard !order.isEmpty else { return }
    out.startLine()
    out.append("<section class=\"footnotes\" aria-label=\"Примечания\">\n<ol>\n")
    for index in order { write(notes[index], into: &out) }
    out.append("</ol>\n</section>\n")
  }

  private func write(_ note: Note, into out: inout OutputBuffer) {
    out.append("<li id=\"fn-\(note.number)\">")
    let end: [UInt8] = Array("</p>\n".utf8)
    let hasParagraph = note.html.suffix(end.count).elementsEqual(end)
    note.html.dropLast(hasParagraph ? end.count : 0).withUnsafeBufferPointer { out.append($0) }
    for mention in 1...note.mentions {
      let suffix = mention == 1 ? "" : "-\(mention)"
      out.append(" <a class=\"footnote-back\" href=\"#fnref-\(note.number)\(suffix)\"")
      out.append(" aria-label=\"Вернуться к тексту\">↩</a>")
    }
    if hasParagraph { out.append("</p>\n") }
    out.append("</li>\n")
  }
}
