/// The HTML tags a site allows that are open at the moment.
struct RawTags {
  /// Tags that can do no harm; a site may allow some of these and no others.
  static let harmless: Set<String> = [
    "abbr", "b", "br", "cite", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "hr", "i",
    "ins", "kbd", "mark", "ol", "p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strong", "sub", "summary", "sup", "time", "u", "ul", "li", "var", "wbr",
  ]
  /// Tags that have no end.
  static let empty: Set<String> = ["br", "hr", "wbr"]
  /// Attributes that can do no harm; their values are escaped.
  static let attributes: Set<String> = ["title", "lang", "dir", "datetime", "open"]

  /// An open tag: its name and the block it was written in.
  struct Open {
    var name: String
    var parent: CMarkNode?
  }

  var open: [Open] = []

  /// Whether a tag may be printed.
  static func allows(_ tag: HTMLTag, _ names: [String]) -> Bool {
    harmless.contains(tag.name) && names.contains(tag.name)
      && tag.attributes.allSatisfy { attributes.contains($0.name) }
  }
}
