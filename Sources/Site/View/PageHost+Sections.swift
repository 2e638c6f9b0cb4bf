import Diagnostics
import Mentoring
import Rendering

/// Links to sections of the portal: `раздел:контакты`, `раздел:дорожная-карта`, `section:faq`.
extension PageHost {
  static func isSection(_ scheme: String) -> Bool {
    ["раздел", "section"].contains(scheme.lowercased())
  }

  /// - Parameter name: A section's title (case, dashes and spaces do not count), key or folder.
  func section(_ name: String, _ anchor: String) -> LinkResolution {
    let wanted = Self.folded(name)
    let sections = Section.all.filter(isThere)
    let found = sections.first { section in
      [section.title, section.key, section.folder].contains { Self.folded($0) == wanted }
    }
    if let found { return .url(page.relative(to: found.path + anchor)) }
    let names = sections.map { $0.title.lowercased().split(separator: " ").joined(separator: "-") }
    return .dead(
      "На портале нет раздела «\(name)»",
      suggestion: Suggestion.nearest(to: name, among: names).map { "раздел:\($0)" })
  }

  /// Whether the portal has the section; a single roadmap stands where a list of them would.
  private func isThere(_ section: Section) -> Bool {
    section == .roadmaps
      ? !view.facts[Roadmap.self].isEmpty
      : PageKind.all.contains {
        $0.isMain && $0.section == section && $0.isNeeded(view.facts)
      }
  }

  /// A destination has no spaces: dashes stand for them.
  private static func folded(_ name: String) -> String {
    KeyFolding.fold(String(name.map { $0 == "-" ? " " : $0 }))
  }
}
