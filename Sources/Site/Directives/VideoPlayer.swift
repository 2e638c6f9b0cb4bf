/// The players that hosts let other sites show, found by the address of a video or by the one of the
/// code the host offers for other sites.
///
/// Only hosts whose players' addresses follow from what an editor has at hand are here. Яндекс Диск
/// has no player for other sites, and a Дзен video is known by another number there: its address
/// has to be taken from «Поделиться», «Встроить».
struct VideoPlayer {
  private let host: String
  private let steps: [Substring]
  private let query: [Substring: Substring]

  /// - Parameter path: The path and query behind the host.
  init(host: String, path: Substring) {
    self.host = host
    let path = path.prefix { $0 != "#" }
    let parts = path.split(separator: "?", maxSplits: 1)
    steps = path.prefix { $0 != "?" }.split(separator: "/")
    query = Dictionary(
      (path.contains("?") ? parts.last ?? "" : "").split(separator: "&").map { pair in
        let (name, value) = (pair.prefix { $0 != "=" }, pair.drop { $0 != "=" }.dropFirst())
        return (name, value)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The player's address, or nil where there is none.
  var address: String? {
    switch host {
    case "rutube.ru": rutube
    case "vk.com", "vk.ru", "vkvideo.ru": vk
    case "dzen.ru": id(behind: ["embed"]).map { "https://dzen.ru/embed/\($0)" }
    case "ok.ru":
      (id(behind: ["video"]) ?? id(behind: ["videoembed"]))
        .map { "https://ok.ru/videoembed/\($0)" }
    case "kinescope.io":
      (id(behind: []) ?? id(behind: ["embed"])).map { "https://kinescope.io/embed/\($0)" }
    default: nil
    }
  }
}

extension VideoPlayer {
  /// A video open to all, or one for those who know its key.
  private var rutube: String? {
    if let id = id(behind: ["video"]) { return "https://rutube.ru/play/embed/\(id)" }
    guard let id = id(behind: ["video", "private"]) ?? id(behind: ["play", "embed"]) else {
      return nil
    }
    let key = plain(query["p"]).map { "/?p=\($0)" } ?? ""
    return "https://rutube.ru/play/embed/\(id)\(key)"
  }

  /// `video-12_34` or `clip-12_34`, alone, in a list or opened over another page; or the player's own.
  private var vk: String? {
    if steps == ["video_ext.php"], let owner = plain(query["oid"]), let id = plain(query["id"]) {
      let key = plain(query["hash"]).map { "&hash=\($0)" } ?? ""
      return "https://vk.com/video_ext.php?oid=\(owner)&id=\(id)\(key)"
    }
    let names = [query["z"]?.prefix { $0 != "%" && $0 != "/" }, steps.last]
    for name in names.compactMap(\.self) {
      guard let kind = ["video", "clip"].first(where: name.hasPrefix) else { continue }
      let numbers = name.dropFirst(kind.count).split(separator: "_")
      if numbers.count == 2, let owner = plain(numbers[0]), let id = plain(numbers[1]) {
        return "https://vk.com/video_ext.php?oid=\(owner)&id=\(id)"
      }
    }
    return nil
  }

  /// The last step of the path when the given ones, and no others, stand before it.
  private func id(behind before: [Substring]) -> Substring? {
    steps.dropLast() == before[...] ? plain(steps.last) : nil
  }

  /// A text of Latin letters, digits, hyphens and underscores: what videos' numbers are made of.
  private func plain(_ text: Substring?) -> Substring? {
    guard let text, !text.isEmpty,
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    else { return nil }
    return text
  }
}
