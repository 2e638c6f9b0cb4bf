/// A plain text in which clauses of acts are named: «Положение, п. 7.1.2».
package enum CitedClauses {
  /// Writes the text with a link at each clause that `address` knows.
  package static func write(
    _ text: String, to out: inout HTMLWriter, address: (ClauseMention) -> String?
  ) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      let run = TextRun(base: base, count: bytes.count)
      var typesetter = Typesetter()
      typesetter.typeset(run)
      let reader = ClauseMentionReader(run)
      var written = 0
      func write(to end: Int) {
        out.escape(String(decoding: bytes[written..<end], as: UTF8.self))
        written = end
      }
      for (range, mention) in typesetter.mentions.flatMap(reader.mentions(around:))
      where range.lowerBound >= written {
        guard let address = address(mention) else { continue }
        write(to: range.lowerBound)
        out.write("<a class=\"clause-link\" href=\"")
        out.escape(address)
        out.write("\">")
        write(to: range.upperBound)
        out.write("</a>")
      }
      write(to: bytes.count)
    }
  }
}
