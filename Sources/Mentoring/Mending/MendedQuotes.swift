import Diagnostics
import Formats

/// Puts values in quotes that YAML would read otherwise: with a colon inside, or a special sign first.
enum MendedQuotes {
  /// The text with all such lines mended, found by the reader's own faults.
  static func mend(_ text: [UInt8], isMarkdown: Bool) -> [UInt8] {
    var text = text
    var mended: Set<Int> = []
    while let line = firstFault(in: text, isMarkdown), mended.insert(line.lowerBound).inserted {
      guard let edit = quotes(around: line, in: text) else { break }
      text = Edit.apply([edit], to: text)
    }
    return text
  }

  /// The line of the first fault that quotes would mend, when it is what stops the reader.
  private static func firstFault(in text: [UInt8], _ isMarkdown: Bool) -> Range<Int>? {
    var report = Report()
    let file = SourceFile(path: "", bytes: text)
    _ = isMarkdown ? FrontMatter.read(file, into: &report) : YAML.read(file, into: &report)
    guard let fault = report.diagnostics.first, YAML.isMendedByQuotes(fault),
      let at = fault.range?.offsets.lowerBound
    else { return nil }
    let start = text[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text[at...].firstIndex(of: 0x0A) ?? text.count
    return start..<end
  }

  /// Quotes around all that stands behind the first colon of a line, its comment left out.
  private static func quotes(around line: Range<Int>, in text: [UInt8]) -> Edit? {
    let colon = line.dropLast().first {
      text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: " ")
    }
    guard let colon else { return nil }
    var start = colon + 1
    while start < line.upperBound, text[start] == 0x20 { start += 1 }
    var end = line.upperBound
    let comment = (start..<end).dropFirst().first {
      text[$0] == UInt8(ascii: "#") && text[$0 - 1] == 0x20
    }
    if let comment { end = comment }
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x0D { end -= 1 }
    let value = String(decoding: text[start..<end], as: UTF8.self)
    guard let first = value.first, !"\"'[{|>".contains(first) else { return nil }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return Edit(place: start..<end, text: "\"\(escaped)\"")
  }
}
