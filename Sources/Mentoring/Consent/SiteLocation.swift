import Text

/// A place on the web that a consent or a portal has: a host, and a folder on it.
///
/// A consent names «адрес, состоящий из наименования протокола, сервера, домена, имени каталога на
/// сервере и имени файла» (приказ Роскомнадзора № 18): the folder is part of the address, since on a
/// shared host another folder is another school. A folder stands for all that is in it, so a host's
/// root stands for the whole site. The scheme, `www.`, the port and the query do not matter.
package struct SiteLocation: Sendable, Hashable {
  private let host: String
  private let folders: [Substring]

  package init?(_ address: String) {
    guard let host = WebAddress.host(address) else { return nil }
    self.host = host
    var folders: [Substring] = []
    for part in WebAddress.path(address).split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    if folders.last?.lowercased().hasPrefix("index.") == true { folders.removeLast() }
    self.folders = folders
  }

  /// `host/folder`, equal for two addresses of one place.
  var text: String { ([Substring(host)] + folders).joined(separator: "/") }

  /// Whether another place is this one or lies in it.
  func contains(_ other: SiteLocation) -> Bool {
    host == other.host && other.folders.starts(with: folders)
  }
}
