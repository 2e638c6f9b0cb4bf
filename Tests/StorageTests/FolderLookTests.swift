import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct FolderLookTests {
  /// What is done between two looks, and whether the second sees it.
  @Test(arguments: [
    ("nothing", false), ("touched", true), ("in place", true), ("same size at once", true),
    ("renamed over", true), ("removed", true), ("came", true), ("clock back", true),
  ])
  func sees(_ change: String, _ isSeen: Bool) throws {
    let folder = try TemporaryFolder(["a.md": "один", "b.md": "два"])
    var paths = ["a.md", "b.md"].map(folder.path)
    var look = FolderLook()
    #expect(try look.look(at: paths))
    switch change {
    case "touched": try folder.age("a.md", to: 1_700_000_000)
    case "in place": try folder.overwrite("a.md", "один и ещё")
    // Within one tick of the clock, so that size and times stay.
    case "same size at once": try folder.overwrite("a.md", "едва")
    case "renamed over":
      try folder.write("a.md.part", "один")
      try folder.move("a.md", to: "a.bak")
      try folder.move("a.md.part", to: "a.md")
    case "removed": try folder.remove("b.md")
    case "came":
      try folder.write("c.md", "три")
      paths.append(folder.path("c.md"))
    case "clock back":
      try folder.overwrite("a.md", "едва")
      try folder.age("a.md", to: 1_000_000_000)
    default: break
    }
    #expect(try look.look(at: paths) == isSeen)
    #expect(try !look.look(at: paths), "seen twice")
  }
}

extension TemporaryFolder {
  /// Writes into a file that stays the same file.
  fileprivate func overwrite(_ file: String, _ text: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path(file)))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
