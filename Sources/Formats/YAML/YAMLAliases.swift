import Diagnostics

/// The anchors of a document, and the account of what aliases to them cost.
struct YAMLAliases {
  private struct Anchored {
    var built: YAMLBuilder.Built
    var size: Size
  }

  private let file: SourceFile
  private var anchors: [String: Anchored] = [:]
  private var open: Set<String> = []
  /// How much was made so far, what stands behind aliases counted each time.
  var made = Size()
  private var aliased = Size()

  /// Values and the bytes of their texts.
  struct Size {
    var values = 0
    var bytes = 0

    static func + (left: Size, right: Size) -> Size {
      Size(values: left.values + right.values, bytes: left.bytes + right.bytes)
    }

    static func - (left: Size, right: Size) -> Size {
      Size(values: left.values - right.values, bytes: left.bytes - right.bytes)
    }
  }

  init(_ file: SourceFile) { self.file = file }

  /// Remembers that the value of an anchor has begun, and so cannot be meant by an alias yet.
  mutating func open(_ name: String) {
    anchors[name] = nil
    open.insert(name)
  }

  /// Keeps the finished value of an anchor.
  mutating func close(_ name: String, _ built: YAMLBuilder.Built, size: Size) {
    open.remove(name)
    anchors[name] = Anchored(built: built, size: size)
  }

  /// The value an alias stands for; its own place is the alias, its parts keep theirs.
  ///
  /// Lists and maps are shared, not copied, but whoever walks the tree meets them every time.
  mutating func follow(
    _ name: String, at place: Place, depth: Int, into report: inout Report
  ) throws(Stop) -> YAMLBuilder.Built {
    guard let anchored = anchors[name] else {
      report.add(fault(of: name, place.range(in: file)))
      return YAMLBuilder.Built(node: Node(.null, at: place), height: 0)
    }
    made = made + anchored.size
    aliased = aliased + anchored.size
    guard aliased.values <= Limits.aliasedNodes else {
      throw Stop(.aliasBomb(place.range(in: file)))
    }
    guard aliased.bytes <= Limits.aliasedBytes else {
      throw Stop(.aliasedText(place.range(in: file)))
    }
    guard depth + anchored.built.height <= Limits.depth else {
      throw Stop(.tooDeepYAML(place.range(in: file)))
    }
    var built = anchored.built
    built.node.place = place
    return built
  }

  private func fault(of name: String, _ range: SourceRange) -> Diagnostic {
    open.contains(name)
      ? .aliasOfItself(name, range)
      : .unknownAlias(
        name, range, suggestion: Suggestion.nearest(to: name, among: anchors.keys.sorted()))
  }
}
