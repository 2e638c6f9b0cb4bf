/// The texts that cells of a workbook share (ECMA-376, 18.4): plain or made of runs.
final class SharedTextReader: XMLVisitor {
  private(set) var texts = TextList()
  private var isInText = false
  private var isInPhonetic = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = !isInPhonetic
    case "rPh": isInPhonetic = true
    default: break
    }
  }

  override func close(_ name: XMLName) {
    switch name {
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    case "si": texts.finish()
    default: break
    }
  }

  override func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { texts.append(text) }
  }
}

/// The sheets of a workbook in the order of their tabs, and the calendar it counts by.
final class BookReader: XMLVisitor {
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var since1904 = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": since1904 = attributes.flag("date1904")
    case "sheet":
      guard let title = attributes["name"], let relation = attributes["id"] else { return }
      sheets.append(
        Sheet(
          name: title, relation: relation,
          isHidden: attributes["state"].map { $0 != "visible" } ?? false))
    default: break
    }
  }
}

/// Which parts of an archive a part refers to: their names by the ids and by the types of relations.
final class RelationReader: XMLVisitor {
  private let folder: String
  private(set) var byID: [String: String] = [:]
  private(set) var byType: [String: String] = [:]

  /// - Parameter folder: The folder of the part whose relations they are, with a slash behind it.
  init(folder: String) {
    self.folder = folder
    super.init()
  }

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    let path = Self.resolve(target, in: folder)
    byID[id] = path
    if let type = attributes["Type"]?.split(separator: "/").last { byType[String(type)] = path }
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps: [Substring] = []
    for step in (folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
