// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: the Swift 6 mode with nothing implicit, and no warning let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "nastavnik",
  products: [.executable(name: "nastavnik", targets: ["nastavnik"])],
  targets: [
    // C at the edges. The archives are named, so that the program carries both libraries in itself.
    .target(name: "CCMark", linkerSettings: [.linkedLibrary(":libcmark.a")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary(":libyaml.a")]),
    // Archives and XML, which workbooks are made of.
    .target(
      name: "CWorkbook",
      linkerSettings: [
        .linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libexpat.a"),
      ]),
    // Stems of words for the search.
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary(":libstemmer.a")]),
    // HTTP, for the preview of a portal; a static archive, so that no command starts slower for it.
    .target(name: "CEvent", linkerSettings: [.linkedLibrary(":libevent.a")]),
    .target(name: "CStorage"),
    // The built-in themes; the C compiler embeds the files of the folder Themes themselves.
    .target(name: "CThemes"),

    room("Diagnostics", ["Text"]),
    // All cores for a list of independent things.
    room("Parallel", []),
    // Small named things about bytes, words, Russian and days, each in one file and once.
    room("Text", []),
    // Finds people and personal data in Russian texts.
    room("Privacy", ["Text"]),
    room("Storage", ["Diagnostics", "Text", "CStorage"]),
    room("Formats", ["Diagnostics", "Text", "CYAML", "CWorkbook"]),
    room("Rendering", ["Diagnostics", "Text", "CCMark"]),
    // The program carries the profiles, the catalogue of acts and the texts of a new portal in itself, as
    // they were written.
    room(
      "Mentoring", ["Diagnostics", "Formats", "Parallel", "Privacy", "Text"],
      resources: [.embedInCode("Profiles"), .embedInCode("Acts"), .embedInCode("Starter")]),
    // Looks into files and makes pictures fit for the web, by the tools of poppler and libvips.
    room("Media", ["CStorage", "Diagnostics", "Storage", "Text"]),
    // Makes the index that a portal's own search looks through in the browser.
    room("Search", ["CStemmer", "Diagnostics", "Parallel", "Text"]),
    room("BuiltInThemes", ["CThemes"]),
    room(
      "Site",
      [
        "BuiltInThemes", "Diagnostics", "Formats", "Media", "Mentoring", "Parallel", "Privacy",
        "Rendering", "Search", "Storage", "Text",
      ]),
    // Shows a portal in a browser while it is written. Carries the script and the look of its bar.
    room(
      "Preview",
      ["CEvent", "CStorage", "Diagnostics", "Site", "Storage", "Text"],
      resources: [.embedInCode("Client")]),
    room(
      "Commands",
      [
        "Diagnostics", "Formats", "Media", "Mentoring", "Preview", "Rendering", "Site", "Storage",
        "Text",
      ]),
    .executableTarget(name: "nastavnik", dependencies: ["Commands"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics", ["Text"]),
    tests(of: "Text"),
    tests(of: "Parallel"),
    tests(of: "Privacy"),
    tests(of: "Search", ["Diagnostics"]),
    tests(of: "Storage", ["Diagnostics", "Parallel"]),
    tests(of: "Formats", ["Diagnostics", "Text"]),
    tests(of: "Media", ["Diagnostics", "Storage"]),
    tests(of: "Rendering", ["Diagnostics", "Text"]),
    tests(of: "Mentoring", ["Diagnostics", "Formats", "Text"]),
    tests(
      of: "Site",
      [
        "BuiltInThemes", "Diagnostics", "Formats", "Mentoring", "Rendering", "Search", "Storage",
        "Text",
      ]),
    tests(of: "Preview", ["Diagnostics", "Site", "Storage"]),
    tests(of: "Commands", ["Diagnostics", "Text"]),
  ]
)

// The fuzzers of the readers: `Scripts/fuzz` sets the variable and builds them apart. libFuzzer brings
// the program's `main`.
if Context.environment["NASTAVNIK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["Diagnostics", "Formats", "Media", "Mentoring", "Privacy", "Rendering"],
      path: "Fuzz/Harness",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
