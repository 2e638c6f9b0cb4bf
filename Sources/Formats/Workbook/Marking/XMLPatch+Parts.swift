/// The changes that adding parts to a workbook takes.
extension XMLPatch {
  /// Names a part in the list of content types.
  mutating func addPart(_ path: String, _ type: String) {
    append(
      "<\(root.prefix)Override PartName=\"/\(path)\" ContentType=\"\(Office.partType)\(type)\"/>",
      to: root)
  }

  /// Names the type of drawings by their ending, if it is not yet.
  mutating func addDrawingType() {
    let isNamed = root.all("Default").contains { $0.attributes["Extension"]?.lowercased() == "vml" }
    guard !isNamed, !isChanged(with: Office.drawingType) else { return }
    append(
      "<\(root.prefix)Default Extension=\"vml\" ContentType=\"\(Office.drawingType)\"/>", to: root)
  }

  mutating func addRelation(_ id: String, _ type: String, target: String) {
    let start = "<\(root.prefix)Relationship Id=\"\(id)\" Type=\"\(Office.references)/\(type)\""
    append(start + " Target=\"\(target)\"/>", to: root)
  }

  /// Puts a sheet before all others; what is told of sheets by their numbers moves on.
  mutating func addFirstSheet(_ name: String, relation: String) {
    guard let sheets = root.first("sheets") else { return }
    let ids = sheets.all("sheet").compactMap { $0.attributes["sheetId"].flatMap { Int($0) } }
    insert(
      "<\(root.prefix)sheet name=\"\(XMLText.quoted(name))\" sheetId=\"\((ids.max() ?? 0) + 1)\" "
        + "xmlns:r=\"\(Office.references)\" r:id=\"\(relation)\"/>", at: sheets.tag.upperBound)
    for view in root.first("bookViews")?.all("workbookView") ?? [] {
      for name in ["activeTab", "firstSheet"] {
        let number = view.attributes[name].flatMap { Int($0) } ?? 0
        if name == "activeTab" || number > 0 { set(name, String(number + 1), of: view) }
      }
    }
    for defined in root.first("definedNames")?.all("definedName") ?? [] {
      guard let number = defined.attributes["localSheetId"].flatMap({ Int($0) }) else { continue }
      set("localSheetId", String(number + 1), of: defined)
    }
  }
}
