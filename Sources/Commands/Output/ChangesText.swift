import Storage

/// What a build did to the tree before it, as lines for a person: few examples of each sort, or all.
struct ChangesText {
  /// Whether every path is told, a line each: `+`, `~` or `-` and the path.
  let isWhole: Bool

  private static let few = 5

  func text(_ changes: TreeChanges?) -> String {
    guard let changes else {
      return isWhole ? "  прежнего портала нет, сравнить не с чем (ключ --against)\n" : ""
    }
    if changes.isEmpty { return isWhole ? "  изменений нет\n" : "" }
    return lines("+", "пришло", changes.came) + lines("~", "изменилось", changes.changed)
      + lines("-", "ушло", changes.went)
  }

  private func lines(_ sign: String, _ word: String, _ paths: [String]) -> String {
    if paths.isEmpty { return "" }
    // Pages first: that is what people look for.
    let paths = paths.filter(Self.isPage) + paths.filter { !Self.isPage($0) }
    if isWhole { return paths.map { "\(sign) \($0)\n" }.joined() }
    let pages = paths.count(where: Self.isPage)
    let counts = [
      pages == 0 ? nil : Counting.pages(pages),
      pages == paths.count ? nil : Counting.files(paths.count - pages),
    ].compactMap { $0 }.joined(separator: ", ")
    let rest = paths.count > Self.few ? " и ещё \(paths.count - Self.few)" : ""
    let shown = paths.prefix(Self.few).joined(separator: ", ")
    return "  \(word): \(counts) – \(shown)\(rest)\n"
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}
