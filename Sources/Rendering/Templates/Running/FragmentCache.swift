import Synchronization

/// What included templates have written, for the next page on which they would write the same.
///
/// `FreeVariables` finds out what they read. Declaring it instead was considered and rejected: Jinja
/// has no `include … with only`, an include without context still sees the page's globals, and so
/// does a macro imported without context; so what a portal's own partial forgot to declare would
/// not be an error but a fragment of another page.
///
/// The header, the menu and the footer of a thousand news differ in nothing: they are rendered once
/// for the pages of a folder. A partial's output is taken again only when all it reads is the same
/// and none of its links leads into the page's own folder, where relative links would differ.
///
/// It belongs to whoever renders the pages and not to the templates: the values that are kept lead to
/// the portal and so to its theme, and templates that held them would be held by them for ever.
package final class FragmentCache: Sendable {
  /// Pages of one folder have the same way to everything outside their own.
  struct Key: Hashable {
    let template: String
    let folder: PageLocation.Folder
  }

  struct Kept: Sendable {
    /// What the partial read, in the order of its inputs.
    let values: [Read]
    let html: [UInt8]
    /// The folders that its links lead into or through.
    let folders: Set<String>
  }

  /// A value that was read; of imported macros the name of their template.
  enum Read: Sendable {
    case nothing
    case value(TemplateValue)
    case module(String)
  }

  private let kept = Mutex<[Key: Kept]>([:])

  package init() {}

  func kept(for key: Key) -> Kept? { kept.withLock { $0[key] } }

  /// Keeps the first output; a later one that differs was for a page that is not like its siblings.
  func keep(_ output: Kept, for key: Key) {
    kept.withLock { if $0[key] == nil { $0[key] = output } }
  }
}

/// What a partial did while it was rendered that decides whether its output may be kept.
final class FragmentRecorder {
  /// The folders that its links lead into or through.
  private(set) var folders: Set<String> = []
  /// Whether it wrote what belongs to one page alone, such as a Markdown text.
  var isOfOnePage = false

  func note(link path: String) {
    let path = path.utf8.drop { $0 == 0x2F }.prefix { $0 != 0x23 && $0 != 0x3F }
    var end = path.lastIndex(of: 0x2F)
    while let slash = end, folders.insert(String(decoding: path[...slash], as: UTF8.self)).inserted
    {
      end = path[..<slash].lastIndex(of: 0x2F)
    }
  }
}

extension TemplateRenderer {
  /// Writes what a partial wrote for a sibling of the page, or renders it and keeps the output.
  mutating func runShared(
    _ template: CompiledTemplate, at site: TemplateLocation
  ) throws(TemplateFailure) {
    // Macros read the page's own value of a name that is set again here: the two are not
    // distinguished.
    guard recorder == nil, let inputs = template.inputs, let folder = page.folder,
      !inputs.contains(where: { contexts[context].shadows($0.number) })
    else { return try runApart(template, at: site) }
    let key = FragmentCache.Key(template: template.name, folder: folder)
    if let kept = fragments.kept(for: key) {
      guard isSame(inputs, kept) else { return try runApart(template, at: site) }
      return out.write(kept.html)
    }
    let values = inputs.map { read($0) }
    let recorder = FragmentRecorder()
    let start = out.count
    self.recorder = recorder
    defer { self.recorder = nil }
    try runApart(template, at: site)
    guard !recorder.isOfOnePage, !recorder.folders.contains(page.directoryPath) else { return }
    let html = Array(out.bytes[start...])
    fragments.keep(.init(values: values, html: html, folders: recorder.folders), for: key)
  }

  private func read(_ input: FreeVariable) -> FragmentCache.Read {
    guard let value = contexts[context][input.number] else { return .nothing }
    if case .running(.module(let module)) = value, module < contexts.count,
      let name = contexts[module].module
    {
      return .module(name)
    }
    return .value(value)
  }

  private func isSame(_ inputs: [FreeVariable], _ kept: FragmentCache.Kept) -> Bool {
    !kept.folders.contains(page.directoryPath)
      && zip(inputs, kept.values).allSatisfy { input, before in
        switch (read(input), before) {
        case (.nothing, .nothing): true
        case (.module(let now), .module(let before)): now == before
        case (.value(let now), .value(let before)): now.isSame(as: before, in: input.members)
        default: false
        }
      }
  }
}

extension TemplateValue {
  /// Whether two values are one, or those of their members that are read.
  fileprivate func isSame(as other: TemplateValue, in members: [String]?) -> Bool {
    if isSame(as: other) { return true }
    guard let members, case .map(let own) = self, case .map(let others) = other else {
      return false
    }
    return members.allSatisfy { name in
      switch (own[name], others[name]) {
      case (nil, nil): true
      case (let own?, let other?): own.isSame(as: other)
      default: false
      }
    }
  }

  /// Whether two values print alike wherever they are printed; false where that cannot be known.
  private func isSame(as other: TemplateValue) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let own), .bool(let other)): own == other
    case (.int(let own), .int(let other)): own == other
    case (.date(let own), .date(let other)): own == other
    case (.string(let own), .string(let other)), (.link(let own), .link(let other)):
      own.utf8.elementsEqual(other.utf8)
    case (.markup(let own), .markup(let other)): own.html.utf8.elementsEqual(other.html.utf8)
    case (.list(let own), .list(let other)):
      own.isStored(with: other) || own.elementsEqual(other) { $0.isSame(as: $1) }
    case (.map(let own), .map(let other)):
      own.entries.isStored(with: other.entries)
        || own.entries.elementsEqual(other.entries) {
          $0.key == $1.key && $0.value.isSame(as: $1.value)
        }
    case (.object(let own), .object(let other)): own.isSame(as: other)
    default: false
    }
  }
}

extension Array {
  /// Whether two arrays are copies that share their elements in memory.
  fileprivate func isStored(with other: [Element]) -> Bool {
    count == other.count
      && withUnsafeBufferPointer { own in
        other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
      }
  }
}
