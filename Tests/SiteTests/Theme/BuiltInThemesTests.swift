import BuiltInThemes
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite struct BuiltInThemesTests {
  /// The files of the folder Themes by their paths, those of themes only.
  private static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: Repository.themes)) ?? [] {
      let isInTheme =
        path.contains("/") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      var isFolder: ObjCBool = false
      let full = Repository.themes + "/" + path
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      if isInTheme, !isFolder.boolValue {
        files[path] = FileManager.default.contents(atPath: full).map(Array.init)
      }
    }
    return files
  }()

  @Test func carriesEveryFileOfTheThemesAndNoOther() {
    let carried = Dictionary(uniqueKeysWithValues: BuiltInThemes.files.map { ($0.path, $0.bytes) })
    #expect(carried.keys.sorted() == Self.files.keys.sorted())
    #expect(carried.keys.filter { carried[$0] != Self.files[$0] }.sorted() == [])
  }

  /// `NASTAVNIK_WRITE_THEME_INDEX=1` writes the index anew, after a file was added or taken away.
  @Test func keepsTheIndexCompleteAndInOrder() throws {
    let path = Repository.path + "/Sources/CThemes/CThemes.c"
    let index = Self.index(
      of: Self.files.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    if ProcessInfo.processInfo.environment["NASTAVNIK_WRITE_THEME_INDEX"] != nil {
      try index.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == index)
  }

  private static func index(of paths: [String]) -> String {
    let arrays = paths.enumerated().map { number, path in
      "static const unsigned char file_\(number)[] = {\n#embed \"../../Themes/\(path)\"\n};\n"
    }
    let rows = paths.enumerated().map { number, path in
      "  {\"\(path)\", file_\(number), sizeof file_\(number)},\n"
    }
    return """
      // Made from the folder Themes by BuiltInThemesTests, which also proves that it is complete.
      #include "CThemes.h"

      #pragma clang diagnostic ignored "-Wc23-extensions"

      \(arrays.joined())
      static const struct nst_theme_file files[] = {
      \(rows.joined())};

      const struct nst_theme_file *nst_theme_file(size_t number) {
        return number < sizeof files / sizeof *files ? &files[number] : 0;
      }

      """
  }

  @Test func buildsTheSamePortalWithoutTheFolder() throws {
    let bench = try SiteBench()
    #expect(try bench.build("first").isWritten)
    #expect(try bench.build("second") { $0.themes = bench.folder.path("nowhere") }.isWritten)
    #expect(bench.folder.tree("first") == bench.folder.tree("second"))
  }

  @Test func prefersAThemeOfTheFolderToItsBuiltInNamesake() throws {
    let bench = try SiteBench()
    try bench.folder.write("themes/school/theme.yaml", "title: Своя\nparent: base\n")
    try bench.folder.write("themes/school/assets/theme.css", "/* своя */")
    #expect(try bench.build { $0.themes = bench.folder.path("themes") }.isWritten)
    #expect(try bench.tree().asset("theme.css") == "/* своя */")
  }
}
