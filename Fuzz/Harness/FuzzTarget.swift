import Glibc

/// A reader of bytes that come from outside, and what must hold of it whatever they are.
struct FuzzTarget: Sendable {
  let name: String
  /// Reads an input and ends the program when a property is broken.
  let read: @Sendable ([UInt8]) -> Void

  /// In the order in which they are run; `Scripts/fuzz` asks for the names.
  static let all = [
    yaml, json, csv, frontMatter, workbook, markdown, typography, template, profile, records,
    privacy, picture, attachment, planted,
  ]

  /// The target that the environment names.
  static let chosen: FuzzTarget = {
    let wanted = getenv("NASTAVNIK_FUZZ").map { String(cString: $0) } ?? ""
    if wanted == "list" {
      for target in all where target.name != planted.name { print(target.name) }
      exit(0)
    }
    guard let target = all.first(where: { $0.name == wanted }) else {
      print("NASTAVNIK_FUZZ names no target: \(all.map(\.name).joined(separator: ", "))")
      exit(2)
    }
    return target
  }()
}

/// Ends the program with a reason, which libFuzzer takes for a crash.
func require(
  _ condition: Bool, _ property: @autoclosure () -> String, line: UInt = #line
) {
  if !condition { fatalError("broken property: \(property())", line: line) }
}
