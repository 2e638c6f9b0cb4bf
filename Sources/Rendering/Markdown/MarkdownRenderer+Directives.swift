import Diagnostics

extension MarkdownRenderer {
  /// Whether a paragraph is made of directives.
  func isDirective(_ paragraph: CMarkNode) -> Bool {
    guard isPortal, let first = paragraph.firstChild, first.kind == .text else { return false }
    let text = first.literal.bindMemory(to: UInt8.self)
    return DirectiveSyntax.begins(text, 0..<text.count)
  }

  /// Writes the directives of a paragraph, one a line.
  mutating func directives(_ paragraph: CMarkNode) -> Step {
    for line in paragraph.startLine...max(paragraph.startLine, paragraph.endLine) {
      directive(onLine: line, paragraph)
    }
    return .over(paragraph)
  }

  private mutating func directive(onLine line: Int, _ paragraph: CMarkNode) {
    let whole = source.range(ofLine: line)
    let range = text(of: line, whole)
    guard !range.isEmpty else { return }
    let source = source
    func place(_ range: Range<Int>) -> Place {
      Place(
        source.offset(line: line, column: range.lowerBound - whole.lowerBound + 1),
        source.offset(line: line, column: range.upperBound - whole.lowerBound + 1))
    }
    guard DirectiveSyntax.begins(source.parsed, range) else {
      return report.add(
        .directiveSyntax(
          "Текст сразу под директивой", at: place(range).range(in: source.file)))
    }
    do {
      let written = try DirectiveSyntax(source.parsed, range)
      guard
        let directive = DirectiveCatalogue(host).check(
          written, place: place, range: range, file: source.file, report: &report)
      else { return }
      write(directive)
    } catch {
      let at = place(error.offset..<min(error.offset + 1, range.upperBound))
      report.add(.directiveSyntax(error.message, at: at.range(in: source.file)))
    }
  }

  /// A line without the marks of the containers around it and its ending.
  private func text(of line: Int, _ whole: Range<Int>) -> Range<Int> {
    let text = source.parsed
    var range = whole
    while range.count > 0, text[range.upperBound - 1] == 0x0A || text[range.upperBound - 1] == 0x0D
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    range = trimmed(text, range)
    let colon = range.first { text[$0] == 0x3A } ?? range.lowerBound
    let marks = range.lowerBound..<colon
    let hasOnlyMarks = marks.allSatisfy { text[$0] < 0x40 }
    return hasOnlyMarks ? colon..<range.upperBound : range
  }

  private mutating func write(_ directive: Directive) {
    switch directive.name {
    case DirectiveCatalogue.contents.name:
      out.startLine()
      contentsOffsets.append(out.count)
    case DirectiveCatalogue.typography.name:
      isTypographyOn = switchesOn(directive)
    case DirectiveCatalogue.glossary.name:
      isGlossaryOn = switchesOn(directive)
    default: writeOfHost(directive)
    }
  }

  private func switchesOn(_ directive: Directive) -> Bool {
    directive["state"] == "on" || directive["state"] == "да"
  }

  private mutating func writeOfHost(_ directive: Directive) {
    if let target = directive.target, let scheme = AddressScheme.forbidden(in: target) {
      let place = directive.targetPlace ?? directive.place
      return report.add(.forbiddenScheme(scheme, at: place.range(in: source.file)))
    }
    var html: [UInt8] = []
    if let fault = host.directive(directive, into: &html) {
      let place = fault.place ?? directive.place
      report.add(
        .refusedDirective(
          fault.summary, help: fault.help, suggestion: fault.suggestion,
          at: place.range(in: source.file)))
      return
    }
    out.startLine()
    html.withUnsafeBufferPointer { out.append($0) }
    out.startLine()
  }

  /// Puts the table of contents where it was asked for, now that all headings are known.
  mutating func insertContents() {
    guard !contentsOffsets.isEmpty else { return }
    var whole = OutputBuffer(capacity: out.count + 1024)
    var at = 0
    for offset in contentsOffsets {
      whole.append(UnsafeBufferPointer(rebasing: out.bytes[at..<offset]))
      facts.writeContents(into: &whole)
      at = offset
    }
    whole.append(UnsafeBufferPointer(rebasing: out.bytes[at...]))
    out = whole
  }
}

extension MarkdownFacts {
  /// The table of contents as nested lists; headings below the third level are left out.
  func writeContents(into out: inout OutputBuffer) {
    let entries = outline.filter { $0.level <= 3 }
    guard let first = entries.map(\.level).min() else { return }
    out.append("<nav class=\"toc\" aria-label=\"Содержание\">\n<ul>\n")
    var isInside = false
    for (index, entry) in entries.enumerated() {
      if entry.level > first, !isInside, index > 0 {
        out.append("\n<ul>\n")
        isInside = true
      } else if index > 0 {
        out.append("</li>\n")
        if isInside, entry.level == first {
          out.append("</ul>\n</li>\n")
          isInside = false
        }
      }
      out.append("<li><a href=\"#")
      out.append(entry.id)
      out.append("\">")
      out.appendEscaped(entry.text)
      out.append("</a>")
    }
    out.append(isInside ? "</li>\n</ul>\n</li>\n" : "</li>\n")
    out.append("</ul>\n</nav>\n")
  }
}
