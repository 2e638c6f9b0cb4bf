import Diagnostics
import Formats

/// What holds of every reader's output.
enum Properties {
  /// Faults stand inside their files, at the first byte of a letter, and every printer can print them.
  static func check(_ report: Report) {
    for diagnostic in report.diagnostics {
      let places = [diagnostic.range] + diagnostic.notes.map { $0.range }
      for range in places.compactMap({ $0 }) {
        check(Place(range.offsets.lowerBound, range.offsets.upperBound), in: range.file)
        require(range.start.line >= 1 && range.start.column >= 1, "a place is counted from 1")
      }
      require(!diagnostic.summary.isEmpty, "\(diagnostic.id) says something")
    }
    guard !report.isEmpty else { return }
    let sorted = report.sorted()
    checkText(TerminalPrinter(colour: false).print(sorted))
    var faults = Report()
    let printed = SourceFile(path: "r.json", text: JSONPrinter().print(sorted))
    require(JSON.read(printed, into: &faults) != nil, "the report as JSON is JSON")
  }

  /// A place lies inside its file, and does not begin inside a letter. (It may end there: templates report
  /// a missing sign by the byte before it.)
  static func check(_ place: Place, in file: SourceFile) {
    let range = place.offsets
    require(range.upperBound <= file.bytes.count, "\(range) lies in the file")
    let start = range.lowerBound
    guard start < file.bytes.count, file.bytes[start] & 0xC0 == 0x80 else { return }
    require(
      String(validating: file.bytes, as: UTF8.self) == nil, "\(start) stands between letters")
  }

  /// A terminal is given nothing that commands it; a tab of a source line stays one.
  static func checkText(_ text: String) {
    require(
      !text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 },
      "no control characters are printed")
  }

  /// Bytes are UTF-8.
  static func checkUTF8(_ bytes: some Collection<UInt8>) {
    require(String(validating: bytes, as: UTF8.self) != nil, "the output is UTF-8")
  }

  /// Nodes stand inside the file.
  static func check(_ node: Node, in file: SourceFile) {
    check(node.place, in: file)
    switch node.content {
    case .null, .scalar: break
    case .list(let nodes): for node in nodes { check(node, in: file) }
    case .map(let entries):
      for entry in entries {
        check(entry.keyPlace, in: file)
        check(entry.value, in: file)
      }
    }
  }

  /// What is printed of data reads as the same data.
  static func checkDump(of bytes: [UInt8]) {
    checkUTF8(bytes)
    guard bytes.count < Limits.scalarSize else { return }
    var report = Report()
    let file = SourceFile(path: "d.json", bytes: bytes)
    guard let document = JSON.read(file, into: &report) else {
      require(report.diagnostics.allSatisfy { $0.id == "JSON-06" }, "a dump is JSON")
      return
    }
    require(DataDump.bytes(of: document) == bytes, "a dump reads as what was dumped")
  }
}
