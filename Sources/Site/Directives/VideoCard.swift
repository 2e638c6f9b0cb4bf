import Diagnostics
import Rendering
import Text

/// A video as a card: where it can be watched, and the player that a click loads into the page.
struct VideoCard {
  private let directive: Directive
  private let address: String
  private let host: String
  /// The path and query behind the host.
  private let path: Substring

  /// - Parameter hosts: The hosts the portal's settings allow.
  init(_ directive: Directive, hosts: [String]) throws(DirectiveFault) {
    let address = directive.target ?? ""
    guard let (host, path) = Self.split(address) else {
      throw DirectiveFault(
        "Адрес видео «\(address)» не начинается с https://", at: directive.targetPlace)
    }
    guard hosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) else {
      throw DirectiveFault(
        "Узел «\(host)» не разрешён настройками портала",
        help: hosts.isEmpty
          ? "Впишите его в site.yaml: hosts: [\(host)]."
          : "Разрешены: \(hosts.joined(separator: ", ")). Список — в site.yaml, hosts.",
        suggestion: Suggestion.nearest(to: host, among: hosts), at: directive.targetPlace)
    }
    self.directive = directive
    self.address = address
    self.host = host
    self.path = path
  }

  var value: TemplateValue {
    [
      "title": .string(Typography.typeset(directive.label ?? "")),
      "text": directive["text"].map { .string(Typography.typeset($0)) } ?? .null,
      "url": .string(address), "host": .string(host),
      "player": VideoPlayer(host: host, path: path).address.map { .string($0) } ?? .null,
      "frame": .string("video-" + Slug.make(host + String(path))),
    ]
  }

  private static func split(_ address: String) -> (host: String, path: Substring)? {
    guard address.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst("https://".count)
    let name = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !name.isEmpty, !name.contains("@"), !name.contains(":") else { return nil }
    let host = name.lowercased()
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, rest[name.endIndex...])
  }
}
