import Foundation
import Storage
import TestSupport
import Testing

@Suite struct IgnoreFileTests {
  /// Patterns, and paths; those that git leaves out are left out.
  @Test(arguments: [
    ("_site/", ["_site/a.html", "a/_site/b", "_site"]),
    ("/public", ["public/a", "a/public/b", "public"]),
    ("*.tmp\n!keep.tmp", ["a.tmp", "b/c.tmp", "keep.tmp", "b/keep.tmp"]),
    ("private/*\n!private/.gitkeep", ["private/a", "private/.gitkeep", "private/b/c"]),
    ("a/**/b", ["a/b", "a/x/b", "a/x/y/b", "x/a/b", "a/x/c"]),
    ("**/log\nx/**", ["log", "a/log/b", "x/y", "x"]),
    ("# a\n\\#b\n  \nc  ", ["# a", "#b", "c", "c  "]),
    ("[a-c].md\n?.txt\n[!x]1", ["a.md", "d.md", "1.txt", "12.txt", "x1", "y1"]),
    ("~$*\nчерновик*/", ["~$a.docx", "черновики/a.md", "черновик", "a/черновик 2/b"]),
    ("build\n!build/keep", ["build/keep", "build/a"]),
    ("**/**/a/**/**/b", ["a/b", "x/a/y/z/b", "b"]),
    ("", ["a"]),
  ])
  func leavesOutWhatGitDoes(_ patterns: String, _ paths: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(".gitignore", patterns + "\n")
    _ = try TestTool.run("git", "-C", folder.path, "init", "-q")
    for path in paths where !path.isEmpty && !folder.has(path) { try folder.write(path, "") }
    let file = IgnoreFile(patterns + "\n")
    for path in paths {
      let git = try Shell.run("git check-ignore -q --no-index -- '\(path)'", in: folder.path)
      let isFolder =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(path))) != nil
      #expect(file.leavesOut(path, isFolder: isFolder) == (git.status == 0), "\(path)")
    }
  }
}
