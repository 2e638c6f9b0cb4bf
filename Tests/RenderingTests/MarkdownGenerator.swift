/// Makes documents that mix every construct, the same ones for the same seed.
struct MarkdownGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  mutating func document(withExtensions: Bool) -> String {
    var text = ""
    for _ in 0...next(6) {
      text +=
        block(depth: 0, withExtensions: withExtensions) + pick(["\n", "\n\n", "\n\n", "\n\n\n"])
    }
    return text + "[ref]: /target \"Title\"\n"
  }

  private mutating func block(depth: Int, withExtensions: Bool) -> String {
    switch next(withExtensions ? 13 : 10) {
    case 0: return pick(["# ", "## ", "###### ", "#", "  ## "]) + line(withExtensions)
    case 1: return line(withExtensions) + "\n" + pick(["===", "---", "-", "="])
    case 2: return pick(["***", "---", " * * *", "___"])
    case 3: return pick(["```\n", "~~~ swift\n"]) + line(false) + "\n" + pick(["```", "~~~", ""])
    case 4: return "    " + line(false)
    case 5:
      return pick(["<div>\n", "<b>\n", "<!-- c -->\n"]) + line(false) + pick(["\n</div>", ""])
    case 6 where depth < 3:
      return prefixed(block(depth: depth + 1, withExtensions: withExtensions), "> ", "> ")
    case 7 where depth < 3:
      let marker = pick(["- ", "* ", "+ ", "1. ", "2) ", "-   "])
      let indent = String(repeating: " ", count: marker.count)
      return (0...next(3)).map { _ in
        prefixed(block(depth: depth + 1, withExtensions: withExtensions), marker, indent)
      }.joined(separator: pick(["\n", "\n", "\n\n"]))
    case 10, 11: return table()
    case 12:
      return (0...next(3)).map { _ in
        pick(["- [ ] ", "- [x] ", "* [X] "]) + line(false)
      }.joined(separator: "\n")
    default: return (0...next(3)).map { _ in line(withExtensions) }.joined(separator: "\n")
    }
  }

  private func prefixed(_ text: String, _ first: String, _ rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      ($0.offset == 0 ? first : $0.element.isEmpty ? "" : rest) + $0.element
    }.joined(separator: "\n")
  }

  private mutating func table() -> String {
    let columns = 1 + next(4)
    var rows = [row(columns)]
    let dashes = (0..<columns).map { _ in pick(["---", ":--", "--:", ":-:", "-"]) }
    rows.append("| " + dashes.joined(separator: " | ") + " |")
    for _ in 0..<next(4) { rows.append(row(max(1, columns + next(3) - 1))) }
    return pick(["", "", line(true) + "\n"]) + rows.joined(separator: "\n")
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in
      pick(["x", "*a*", "`b`", "", "два слова", "\\|", "[l](u)", "~~s~~", "**b** c", "`a\\|b`"])
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private mutating func line(_ withExtensions: Bool) -> String {
    (0...next(7)).map { _ in piece(withExtensions) }.joined(separator: " ")
  }

  private mutating func piece(_ withExtensions: Bool) -> String {
    switch next(withExtensions ? 18 : 14) {
    case 0: "*" + word() + "*"
    case 1: "**" + word() + "** "
    case 2: "_" + word() + "_"
    case 3: "`" + word() + "`"
    case 4: "[" + word() + "](/u \"t\")"
    case 5: "![" + word() + "](i.png)"
    case 6: "[ref]"
    case 7: "<https://a.b/c?d=e&f>"
    case 8: pick(["&amp;", "&copy;", "\\*", "\\[", "&#1071;", "\\"])
    case 9: pick(["<b>", "</b>", "<i a='b'>", "<!-- c -->", "<"])
    case 10: pick(["*", "**", "_", "`", "[", "]", "!", "(", "\"", "'", "  \n"])
    case 14: pick(["~~", "~"]) + word() + pick(["~~", "~", "~~"])
    case 15: pick(["www.a.com", "https://a.ru/б?q=1.", "http://x.y/(z))", "me@a.org"])
    case 16: "~~" + word() + " " + word() + "~~"
    default: word()
    }
  }

  private mutating func word() -> String {
    pick(["слово", "word", "наставник", "a", "и", "2024", "—", "ещё", "x_y", "foo*bar", "ёлка."])
  }
}
