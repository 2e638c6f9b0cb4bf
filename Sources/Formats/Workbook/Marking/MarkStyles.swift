/// The numbers of the styles that marks have in a workbook's list of styles.
struct MarkStyles {
  /// The colours of cells with errors and with warnings only.
  let error: Int
  let warning: Int
  /// Cells whose text goes on in a second line.
  let wrap: Int

  /// Finds the styles, or adds them behind all others.
  init(adding patch: inout XMLPatch) {
    let root = patch.root
    let prefix = root.prefix
    let colours = ["FFFFC7CE", "FFFFEB9C"].map { Self.colour($0, prefix) }
    let shades = Self.numbers(of: colours, in: "dxfs", "dxf", &patch)
    let cell =
      "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyAlignment=\"1\"><\(prefix)alignment vertical=\"top\" wrapText=\"1\"/></\(prefix)xf>"
    (error, warning) = (shades[0], shades[1])
    wrap = Self.numbers(of: [cell], in: "cellXfs", "xf", &patch)[0]
  }

  /// The numbers of elements in a list; those that are not there are added.
  private static func numbers(
    of elements: [String], in list: String, _ name: String, _ patch: inout XMLPatch
  ) -> [Int] {
    let own = patch.root.first(list)
    let known = own?.all(name).map { patch.source($0.range) } ?? []
    var count = known.count
    var added = ""
    let numbers = elements.map { element in
      if let number = known.firstIndex(of: element) { return number }
      added += element
      count += 1
      return count - 1
    }
    guard !added.isEmpty else { return numbers }
    if let own {
      patch.append(added, to: own)
      patch.set("count", String(count), of: own)
    } else {
      let prefix = patch.root.prefix
      patch.insert(
        "<\(prefix)\(list) count=\"\(count)\">\(added)</\(prefix)\(list)>", list,
        into: patch.root, order: order)
    }
    return numbers
  }

  private static func colour(_ code: String, _ prefix: String) -> String {
    "<\(prefix)dxf><\(prefix)fill><\(prefix)patternFill patternType=\"solid\">"
      + "<\(prefix)fgColor rgb=\"\(code)\"/><\(prefix)bgColor rgb=\"\(code)\"/>"
      + "</\(prefix)patternFill></\(prefix)fill></\(prefix)dxf>"
  }

  /// The order of the lists of styles (ECMA-376, 18.8.39).
  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs",
    "tableStyles", "colors", "extLst",
  ]
}
